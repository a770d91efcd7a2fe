import type { NextSeason, What } from '../../../src/domain/lists';

const seasonHints: Readonly<Record<NextSeason, string>> = {
  Repeat: 'It did well: once more, as it was.',
  Change: 'It did well enough: once more, a little different.',
  Rest: 'A pause is care, too. Say until when, if you know.',
  'Let go': 'Some partnerships have had their time. That is no failure.',
};

const asked: Readonly<Partial<Record<What, string>>> = {
  'Reached out': 'Who of you already knows somebody there? A greeting from them opens doors.',
  'They reached out': 'What do they need, and what made them think of the library?',
  Talked: 'Did you ask them how the two of you could work together?',
  Pitched: 'What would keep this idea alive when somebody leaves or money runs short?',
  Agreed: 'Who has to hear of it now, in the library and outside?',
  'Did it': 'Who should hear how it went, in the library and outside?',
  'Big step': 'What protects it, so that it lasts?',
  'Looked back': 'What did people need most?',
  Planned: 'Is there a need for it, and is somebody excited about it?',
};

/** What today, seasons and the further fields of the log say, in English. */
export const daily = {
  today: {
    title: 'Today',
    whose: 'Whose partners?',
    everybody: 'Everybody',
    nothing: 'Nothing is waiting. A good day to start something new.',
    more: (count: number) => `Show ${count} more`,
    log: 'Log it',
    card: 'Open the card',
    jump: 'Go to the cell',
    talked: 'We talked',
    done: 'We did it',
    not: 'It did not happen',
    about: (what: string, name: string) => `${what}: ${name}`,
    replant: 'Plan the first step',
    planNext: 'Plan the next date',
    decide: 'Decide the season',
    shown: 'The cell is selected in your sheet.',
  },
  season: {
    title: 'What comes next season?',
    open: 'Decide the season',
    about: 'For',
    own: 'The partnership as a whole',
    until: 'Rest until',
    untilHint: 'Leave it empty if you do not know yet.',
    reason: 'Reason',
    reasonHint: 'A few words for whoever reads this next year.',
    lacks: (headings: string) =>
      `Your sheet has no column for this yet. Saving adds at the right end: ${headings}. One more click is all it takes.`,
    add: 'Add the columns and save',
    save: 'Save the decision',
    cancel: 'Not now',
    missing: 'Please choose one of the four.',
    hints: seasonHints,
  },
  card: {
    agreement: 'Agreement',
    weGive: 'We give',
    theyGive: 'They give',
    season: 'Season',
    change: 'What would change it',
    declined: 'A no for now is an answer. Let it rest a while, or let it go with thanks.',
    quarters: 'The last four quarters',
    quartersHint: 'Each is 91 days long, back from today. Contact in three of the four makes a routine.',
    talked: 'talked',
    silent: 'no contact',
    start: 'Start a Projects sheet',
    startHint:
      'Do you do several things with one partner, or one thing with several? Then give each a row of its own. What you have stays where it is.',
  },
  fields: {
    more: 'More fields',
    fewer: 'Fewer fields',
    none: 'Choose',
    add: (set: string) => `Add these columns: ${set}`,
    addAndSave: (set: string) => `Add these columns and save: ${set}`,
    addHint: 'They are added at the right end of your Log.',
  },
  asked,
  askedOff: 'You can switch such questions off in the Settings sheet.',
  idea: 'What do they need that you could do together? Who of you already knows somebody there?',
};

export type DailyStrings = typeof daily;

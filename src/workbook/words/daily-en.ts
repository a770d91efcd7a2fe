import type { What } from '../../domain/lists';
import type { DailyWords } from './daily';

const HAPPENS: Readonly<Partial<Record<What, string>>> = {
  Talked: 'you talk',
  Agreed: 'you agree on the goal',
  'Did it': 'you do something together',
  'Big step': 'you take a big step together',
};

const WRITES = {
  commonGoal: 'If you write down a common goal',
  rhythm: 'If you set the rhythm to Quarterly',
  servesMission: 'If you write down how it serves their mission',
  missionConfirmedOn: 'If they confirm that it fits their mission',
};

/** Daily use, in English. */
export const dailyEn: DailyWords = {
  marks: {
    counted: 'Count the people',
    thanked: 'Thank them',
    toldInside: 'Tell staff or board',
    toldOutside: 'Tell others',
    lookedBack: 'Look back',
  },
  rhythms: {
    Monthly: 'every month',
    'Every 2 months': 'every 2 months',
    Quarterly: 'every 3 months',
    'Twice a year': 'twice a year',
    Yearly: 'once a year',
    'As needed': 'every 3 months or so',
    '': 'every 3 months or so',
  },
  today: {
    groups: {
      talk: 'Talk to',
      plan: 'Did it happen?',
      called: 'They got in touch during a rest',
      harvest: 'Finish what you did together',
      between: 'Plan the next date',
      rest: 'The rest is over',
      agreement: 'Agreements that end soon',
    },
    overdue: (day, days, rhythm) => `You were last in touch on ${day}, ${count(days)} ago. The aim is ${rhythm}.`,
    waiting: (day, days) => `You reached out on ${day}; no answer for ${count(days)}.`,
    harvest: (day, project) => (project === '' ? `Done together on ${day}.` : `${project}, done together on ${day}.`),
    rested: (until, project) =>
      project === '' ? `The rest ended on ${until}.` : `${project}: the rest ended on ${until}.`,
    agreement: (agreement, day, days) =>
      days === 0 ? `${agreement} ends today.` : `${agreement} ends on ${day}, in ${count(days)}.`,
    planned: (day, note) => (note === '' ? `Planned for ${day}.` : `Planned for ${day}: ${note}`),
    library: 'The library',
  },
  card: {
    agreement: (agreement, since, until) =>
      [agreement, since && `since ${since}`, until && `until ${until}`].filter((part) => part !== '').join(', '),
    rollUp: (project, stage) => `A partner shows the stage of its liveliest project: here ${project}, in ${stage}.`,
    change: (change, day, today) => {
      if ('write' in change) return WRITES[change.write];
      return `If ${HAPPENS[change.happens]} ${today ? 'today' : `on ${day} or soon after`}`;
    },
    raisesTier: (change, tier) => `${change}: tier ${tier}.`,
    raisesStage: (change, stage) => `${change}: ${stage}.`,
    noSingle: 'No single thing is enough for the next tier. The next step above lists what is missing.',
    highest: 'This is the highest tier.',
    rests: (until) => (until === '' ? 'Rests, with no end written down.' : `Rests until ${until}.`),
    decided: (season, day) => (day === '' ? `Next season: ${season}.` : `Next season: ${season}, decided on ${day}.`),
  },
  messages: {
    settled: (partner, what) => `Changed: ${partner}, from planned to “${what}”.`,
    seasonDecided: (partner, season) => `Next season for ${partner}: ${season}.`,
    undoSeason: (partner, season) => `the season “${season}” of ${partner}`,
    undoPlan: (partner) => `what became of the plan with ${partner}`,
    reason: (season, reason) => `${season}: ${reason}`,
  },
};

function count(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

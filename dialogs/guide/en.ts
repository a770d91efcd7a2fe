import { en as words } from '../strings/en';
import type { Guide } from './guide';

const { start, gaps, adopt, card, log, report, check, undo, nav } = words;
/** How a menu item is reached. */
const menu = (item: string) => `In the menu at the top choose “Partner Garden”, then “${item}”.`;
const inSetUp = (item: string) => `In the menu at the top choose “Partner Garden”, “Set up and help”, then “${item}”.`;

/** The guide in English. */
export const en: Guide = {
  title: 'How do I…?',
  choose: 'Pick what you want to do',
  intro: 'What stands in quotation marks is what you will see on the screen.',
  picture: (title) => `The screen while you do this: ${title}`,
  pages: {
    begin: {
      title: 'Start with an empty spreadsheet',
      steps: [
        menu('Open the sidebar'),
        `In the sidebar press “${start.setUp}”. The sheets “Partners”, “Log” and “Settings” are made.`,
        'Type the name of a partner in the first column. The name is all it needs: stage and tier appear beside it.',
        `Would you rather look around first? “${start.sample}” brings made-up partners; the last tab of the sidebar takes them away again.`,
      ],
    },
    adopt: {
      title: 'Use the list you already have',
      steps: [
        menu('Use the list I have'),
        `The window says “${adopt.found}”: each of your headings and what it is taken for. Change what is not right.`,
        `Press “${adopt.preview}”. Nothing is written yet.`,
        `Press “${adopt.add}”. They come at the right end of your list; not one of your own cells is changed.`,
        'Not what you wanted? “Undo the last entry” in the menu takes it back.',
      ],
    },
    gaps: {
      title: 'Fill in when you last talked',
      steps: [
        inSetUp('Fill in the dates'),
        `Under “${gaps.talked}” and “${gaps.done}” type whatever you know: a day, a month with its year, or only a year.`,
        `Leave the rest empty, and press “${gaps.save}”.`,
      ],
    },
    partner: {
      title: 'See where a partner stands, and why',
      steps: [
        'Click a cell in the partner’s row.',
        `In the sidebar choose “${nav.partner}”: the card of that row opens.`,
        `The first label says where the partner is in its year, the second how deep the partnership has grown. “${card.why}” names the date that decided.`,
        `“${card.next}” says what to do first.`,
      ],
    },
    log: {
      title: 'Note what happened, in twenty seconds',
      steps: [
        `In the sidebar choose “${nav.log}”. The partner of the row you stand in is there already.`,
        `Or type a few letters under “${log.partner}” and press Tab. Pick what fits best under “${log.what}”.`,
        'A polite no has a word of its own, and so has a gift. A series is one row, with its last day in a column of its own.',
        `Press “${log.save}”. The row stands in the sheet “Log”, and stage and tier follow.`,
        `A mistake? Press “${undo.button}”.`,
      ],
    },
    report: {
      title: 'Make the board report',
      steps: [
        `In the sidebar choose “${nav.report}”, then “${report.builds.board}”; or choose it in the menu.`,
        'It stands in the sheet “Board report”: each chart with its sentence above it and its numbers below it.',
        'Build it again whenever you like: the same sheet is brought up to date.',
        'Print it with File, Print, or copy a chart into Slides or Docs by hand.',
      ],
    },
    check: {
      title: 'Find what the sheet misunderstood',
      steps: [
        menu('Check my sheet'),
        'Each line says what is odd and in which cell.',
        `“${check.show}” takes you to the cell. Where there is a cure, a button offers it; nothing is changed unless you press one.`,
        `Press “${check.again}” when you have changed something.`,
      ],
    },
    'bring-in': {
      title: 'Move to a newer copy',
      steps: [
        'Make a copy of the newer template.',
        'In your old spreadsheet open the small arrow on the tab of Partners, then of Log, Projects and Settings. Choose to copy it to an existing spreadsheet, and pick the new one.',
        `In the new one: ${inSetUp('Bring in my old sheets').replace('In the menu', 'in the menu')}`,
        'The old spreadsheet stays as it is. Delete it when you are sure.',
      ],
    },
  },
  topicsTitle: 'What the words mean, and more',
  topics: {
    words: {
      title: 'What the four stages and the tiers mean',
      steps: [
        'A seed: you have written, or you have an idea, and nothing has come of it yet.',
        'A seedling: both of you talk and plan something.',
        'A harvest: you did something together not long ago.',
        'Resting: a pause, meant or not. Rest is care, too, and no reproach.',
        'The tier is another question: how deep has it grown? From getting to know each other, over a common goal and helping each other regularly, to changing things together.',
        'A drooping plant: nobody has talked for longer than you meant to.',
      ],
    },
    season: {
      title: 'End a season',
      steps: [
        'Each year ask of each partnership: repeat, change, rest, or let go?',
        'Open the partner’s card, press the button for the season, pick one of the four, and write a few words for whoever comes after you.',
        'Then look back: six short questions, five minutes. The answers are kept in the Log.',
      ],
    },
    thanks: {
      title: 'Thank everybody',
      steps: [
        'The thank-you list shows what was done together and not thanked for, and how to reach them.',
        'Write, call, bring a cake. Then one press puts it into the Log.',
      ],
    },
    handover: {
      title: 'Hand over to somebody new',
      steps: [
        'The handover page has every partner on paper: who leads, whom to call, what was promised, what comes next.',
        'Print it, or save it as a PDF from the print window.',
      ],
    },
    community: {
      title: 'Tell the community',
      steps: [
        'The community report is for outside: what you reached together, without gaps and without jargon.',
        'It names no partner that rests. A story is told only where somebody ticked that it may be.',
      ],
    },
    projects: {
      title: 'Several things with one partner',
      steps: [
        'Do you do several things with one partner, or one thing with several? Start a Projects sheet from the menu, and give each a row.',
        'A partner shows the stage of its liveliest project.',
      ],
    },
    plain: {
      title: 'Plain words in place of the garden',
      steps: [
        'The last tab of the sidebar has a switch: New, Growing, Active and Paused.',
        'Cells, colours, reports and sidebar follow at once. The same place has the language, the name of your library and the start of your year.',
      ],
    },
    phone: {
      title: 'On a phone',
      steps: [
        'Google shows no sidebar on a phone. The sheet works there: type a row into the Log, and stage and tier follow by themselves.',
        'Or make a Google Form whose answers go into this spreadsheet, with a day, a partner and what happened.',
      ],
    },
    blocked: {
      title: 'Where scripts are blocked, or the sidebar stays empty',
      steps: [
        'With several Google accounts in one browser, sidebars may stay empty. Use a window with one account only.',
        'Or use the menu: the last of its menus has what asks and answers in words.',
        'Where your office blocks scripts, the sheet remains a sheet: everything stands in it as plain text, days and numbers.',
      ],
    },
  },
};

import { en as words } from '../strings/en';
import type { Guide } from './guide';

const { start, gaps, adopt, card, log, report, check, undo, nav } = words;
/** How a menu item is reached. */
const menu = (item: string) => `In the menu at the top choose “Partner Garden”, then “${item}”.`;

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
        `Would you rather look around first? “${start.sample}” brings made-up partners, and “Remove the sample garden” in the menu takes them away.`,
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
        menu('Fill in the dates'),
        `Under “${gaps.talked}” and “${gaps.done}” type whatever you know: a day, a month with its year, or only a year.`,
        `Leave the rest empty, and press “${gaps.save}”.`,
      ],
    },
    partner: {
      title: 'See where a partner stands, and why',
      steps: [
        'Click a cell in the partner’s row.',
        `In the sidebar press “${card.selected}”.`,
        `“${card.stage}” says where the partner stands in its year, “${card.tier}” how deep the partnership has grown. “${card.why}” names the date that decided.`,
        `“${card.next}” says what to do first.`,
      ],
    },
    log: {
      title: 'Note what happened, in twenty seconds',
      steps: [
        `In the sidebar press “${nav.log}”.`,
        `Type the partner’s name under “${log.partner}”, and pick what fits best under “${log.what}”.`,
        'A polite no has a word of its own, and so has a gift. A series is one row, with its last day in a column of its own.',
        `Press “${log.save}”. The row stands in the sheet “Log”, and stage and tier follow.`,
        `A mistake? Press “${undo.button}”.`,
      ],
    },
    report: {
      title: 'Make the board report',
      steps: [
        `In the sidebar press “${report.builds.board}”, or choose it in the menu.`,
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
        `In the new one: ${menu('Bring in my old sheets').replace('In the menu', 'in the menu')}`,
        'The old spreadsheet stays as it is. Delete it when you are sure.',
      ],
    },
  },
};

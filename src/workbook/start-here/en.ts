import { headingIn } from '../words/headings';
import { sheetWords } from '../words/words';
import type { StartHere } from './start-here';

const { menu, sheets } = sheetWords('en');
const talked = headingIn('en', 'partners', 'lastTalked');

/** The sheet “Start here” in English. */
export const en: StartHere = {
  title: 'Start here',
  intro:
    'Partner Garden shows where each of your community partners stands, why, and what to do next. Five steps, about ten minutes.',
  steps: [
    {
      does: 'Make it yours',
      how: 'Is this somebody else’s template? Choose “File”, then “Make a copy”. All the rest happens in your copy, and nobody sees it until you share it.',
    },
    {
      does: 'Type one date',
      how: `The partners in the sheet “${sheets.partners}” are made up. Type a date under “${talked}” in any row: the stage and the tier answer by themselves. This needs no permission.`,
    },
    {
      does: 'Allow it, once',
      how: `Choose “${menu.title}” in the menu at the top, then “${menu.open}”. Now Google asks for your permission. What it will say, and why you may go on, stands further down.`,
    },
    {
      does: 'Clear the made-up partners away',
      how: `Choose “${menu.title}”, then “${menu.removeSample}”. What you typed yourself stays.`,
    },
    {
      does: 'Begin with your own partners',
      how: `Type the name of a partner in the sheet “${sheets.partners}”; the name is all it needs. You keep a list already? Copy its sheet into this spreadsheet, then choose “${menu.title}” and “${menu.adopt}”.`,
    },
  ],
  permission: {
    title: 'What Google will say, and why it is safe to go on',
    lines: [
      '“Authorization required”: Google says this of every script before its first run. Choose “OK” and your account.',
      '“Google hasn’t verified this app”: the script belongs to your own copy, and nobody has paid Google to look at it. Anybody can read all of it under Extensions, Apps Script. Choose “Advanced”, then “Go to Partner Garden (unsafe)”.',
      'It asks for two things: to read and write this one spreadsheet, and to show a sidebar. If there are boxes to tick, tick both. Choose “Allow”.',
      'It cannot see your mail, your other files or your contacts. Nothing leaves this spreadsheet.',
      'Then choose the menu item once more. You are asked once for each copy; so is everybody who works with you in it.',
      'Does your organization block it? Stage and tier still answer when you type. Ask whoever looks after your accounts about the menu and the sidebar.',
    ],
  },
  older: {
    title: 'You come from an older copy of Partner Garden',
    lines: [
      `In the old spreadsheet, open the small arrow on the tab of each sheet (${sheets.partners}, ${sheets.log}, ${sheets.projects}, ${sheets.settings}), choose “Copy to”, “Existing spreadsheet”, and pick this one.`,
      `Then choose “${menu.title}” here, and “${menu.bringIn}”. Nothing has to be typed again, and the old spreadsheet stays as it is.`,
    ],
  },
  withoutScript: {
    intro:
      'This file is the partner sheet of Partner Garden without its script, for places where scripts are not allowed. It works in any spreadsheet program.',
    steps: [
      {
        does: 'Look around',
        how: `The rows in “${sheets.partners}” and “${sheets.log}” are made up. A note on each heading says what goes into the column.`,
      },
      {
        does: 'Make it yours',
        how: `Delete the made-up rows, then type your partners in “${sheets.partners}” and what happened in “${sheets.log}”. Choose words from the lists where a cell offers one.`,
      },
      {
        does: 'Know what does not answer here',
        how: 'The columns with the darker headings are worked out by the script. Without it they stay as they are; leave them blank for your own partners, or write your own judgement.',
      },
      {
        does: 'Add the script later, if you may',
        how: `Open this file in Google Sheets and save it as a Google spreadsheet. Choose Extensions, Apps Script, and paste the files of the folder “script” that came with it. Reload, then choose “${menu.title}” and “${menu.bringIn}”: what you typed is used as it is.`,
      },
    ],
    end: 'You can delete this sheet whenever you like. Nothing depends on it.',
  },
  end: 'You can delete this sheet whenever you like. Nothing depends on it.',
};

import { adopting } from './adopting-en';
import { passingOn } from './passing-on-en';
import type { SheetWords } from './words';

/** What the add-on says in the spreadsheet itself: menu, toasts, troubles, the report's own labels. */
export const en: SheetWords = {
  sheets: {
    partners: 'Partners',
    log: 'Log',
    projects: 'Projects',
    settings: 'Settings',
    'board-report': 'Board report',
    'community-report': 'Community report',
    'report-data': 'Report data',
    undo: 'Undo (Partner Garden)',
    'start-here': 'Start here',
  },
  hints: {
    'Reached out': 'You wrote, called or visited; no answer yet.',
    'They reached out': 'They came to you.',
    Talked: 'Both sides spoke or wrote.',
    Pitched: 'You proposed an idea.',
    'Not now': 'They said no, for now. It counts as an answer.',
    Agreed: 'Both said yes to a goal or a plan.',
    'Did it': 'You did something together.',
    Gave: 'They gave money, goods or time.',
    Thanked: 'You thanked them.',
    'Told others': 'You told the board, the press or the public.',
    'Looked back': 'What worked, and what did not?',
    'Big step': 'A key action that changes what is possible.',
    Note: 'Worth remembering; proves nothing.',
    Planned: 'Something that lies ahead.',
  },
  sources: { '': 'Contact', 'Last contact': 'Last contact', Beginning: 'The beginning', 'Idea noted': 'Idea noted' },
  sets: {
    relationship: 'The relationship: kind, since when, rhythm, who knows whom',
    goals: 'Goals: their mission, the library’s plan',
    agreement: 'Agreement: what kind, from when, until when',
    'give and get': 'What each side gives',
    season: 'The season: ideas, decisions, rests, endings',
    programs: 'In the Log: programs, sessions, places, ages',
    'telling others': 'In the Log: who was told, and why',
    work: 'In the Log: value, hours, things to do',
  },
  menu: {
    title: 'Partner Garden',
    open: 'Open the sidebar',
    seasonsEnd: 'Season’s end',
    moreReports: 'More reports',
    settingUp: 'Set up and help',
    today: 'In words: what to do today…',
    log: 'Log something',
    logInWords: 'In words: log something…',
    season: 'Decide the season',
    seasonInWords: 'In words: decide the season…',
    recalculate: 'Recalculate stages and tiers',
    report: 'Build the board report',
    communityReport: 'Build the community report',
    exportWords: 'Words and pictures to take along',
    gaps: 'Fill in the dates',
    catchUp: 'Catch up',
    check: 'Check my sheet',
    setUp: 'Set up the sheets',
    addSample: 'Try it with a sample garden',
    removeSample: 'Remove the sample garden',
    moreColumns: 'More columns',
    adopt: 'Use the list I have',
    bringIn: 'Bring in my old sheets',
    guide: 'How do I…?',
    startProjects: 'Start a Projects sheet',
    undo: 'Undo the last entry',
    lookBack: 'Look back',
    thanks: 'Thank-you list',
    handover: 'Handover page',
    tonight: 'Tonight’s page',
    rename: 'Rename a partner',
    widenFilters: 'Take our columns into the filter',
  },
  passingOn,
  adopting,
  trouble: {
    'no-partners-sheet': () =>
      'There is no Partners sheet. Was it deleted just now? Press Ctrl+Z in the sheet, or choose File, Version history. If there never was one: Partner Garden, “Set up and help”, then “Set up the sheets” or “Use the list I have”.',
    'missing-column': (what) =>
      `The column “${what}” is gone, so nothing was written. Press Ctrl+Z (Edit, Undo) until it is back, or choose File, Version history. Only if it is to stay away, choose Partner Garden, “Set up and help”, “Set up the sheets”: what stood in it does not come back that way.`,
    'name-gone': (what) =>
      `The column “${what}”, which tells whose each row is, is gone, so nothing was written. Press Ctrl+Z (Edit, Undo) until it is back, or choose File, Version history. Nothing else brings it back.`,
    'names-cleared': (what) =>
      `Nothing stands under “${what}” any more, so nothing was written. If that was a slip, press Ctrl+Z (Edit, Undo), or choose File, Version history. If all these partners are to go, delete their rows.`,
    'headings-gone': (what) =>
      `The row of headings of “${what}” is gone, or was sorted in among the rows, so nothing was written. Press Ctrl+Z (Edit, Undo), or choose File, Version history.`,
    'heading-gone': (what) =>
      `A heading is gone: ${what}. Nothing was written. If its column was cut and pasted elsewhere, press Ctrl+Z (Edit, Undo); if not, type the heading again.`,
    'column-cut': (what) =>
      `A column was cut and pasted elsewhere: ${what}. Nothing was written. Press Ctrl+Z (Edit, Undo) and drag the column by its letter instead; or choose Partner Garden, “Set up and help”, “Set up the sheets”, to go on with it where it is now.`,
    'missing-sheet': (what) =>
      `The sheet “${what}” is gone, so nothing was written. Press Ctrl+Z (Edit, Undo) until it is back, or choose File, Version history. Only if it is to stay away, choose Partner Garden, “Set up and help”, “Set up the sheets”: it makes a new, empty one.`,
    'no-list': () =>
      'No list of partners was found in this spreadsheet. A list needs a row of headings, such as “Organization” and “Last contact”, with rows below it. Or choose “Set up the sheets” to start a new one.',
    'no-headings': adopting.noList['no-headings'],
    'form-for-one': adopting.noList.form,
    'missing-field': (what) =>
      `None of your headings is taken for “${what}”, so there is nothing to start from. Choose the one that holds it.`,
    'lists-changed': () =>
      'The sheets were changed since you looked at them here, so nothing was written. Close this window and open it again to see them as they are now.',
    'no-edit-rights': () => 'You may look at this spreadsheet but not change it. Ask its owner for the right to edit.',
    'needs-consent': () =>
      'One of the two permissions is missing, so this cannot be done. Choose something in the menu “Partner Garden”: Google asks again. Please tick both boxes, “this spreadsheet” and “show a sidebar”.',
    'rows-moving': () =>
      'Somebody is sorting or moving rows right now. To be safe, what was just written was taken back. Please recalculate in a minute.',
    'merged-cells': (what) =>
      `Merged cells are in the way: ${what}. A merged block takes one entry only, so not everything could be written. Select it, choose Format, Merge cells, Unmerge, and do this once more.`,
    'formula-there': (what) =>
      `There is a formula in ${what}. To be safe it was left alone, and nothing was written. Change what the formula takes its answer from, or put a plain value there, and do this once more.`,
    busy: () => 'Somebody else is using Partner Garden in this sheet right now. Please try again in a few seconds.',
    'wrong-arguments': (what) => `That could not be used: ${what}. Please check it and try again.`,
    'odd-date': (what) => `Is the year right? ${what} would never count. Nothing was written.`,
    'partner-gone': (what) =>
      `“${what}” is not in the Partners sheet. Perhaps it is spelled otherwise there, or somebody renamed or removed it. Nothing was written.`,
    'plan-gone': (what) =>
      `The planned row of “${what}” is not in the Log any more, or somebody changed it. Nothing was written.`,
    'needs-columns': (what) => `Your sheet has no column for this yet: ${what}. Nothing was written.`,
    'nothing-to-undo': () => 'There is nothing left to undo: it was undone or changed by hand already.',
    'in-use': (what) => `“${what}” is in use, so nothing was written. A template is made of a new, empty spreadsheet.`,
    'no-filter': () =>
      'No filter ends before our columns. A Table is made wider by hand: drag its lower right corner over them.',
    'newer-schema': () =>
      'This spreadsheet was last used with a newer Partner Garden. To be safe, this older copy only looks and writes nothing.',
    service: (what) => `Google Sheets did not do what was asked. It said: “${what}”. Please try again.`,
  },
  messages: {
    setUp: 'The sheets are ready. Type the name of your first partner in the Partners sheet.',
    setUpAgain: 'Everything is in place already; nothing had to be changed.',
    setUpAdded: (columns) =>
      `Put back, and empty: ${columns.join(', ')}. What stood there before comes back with Ctrl+Z or File, Version history only.`,
    sampleAdded: (partners, rows) => `The sample garden is in: ${partners} made-up partners and ${rows} log rows.`,
    sampleRemoved: (rows) => `The sample garden is gone: ${rows} rows removed. Everything of yours is still here.`,
    sampleKept: (rows, kept) =>
      `The sample garden is gone: ${rows} rows removed. ${kept} sample rows that somebody changed were left.`,
    recalculated: (rows) =>
      rows === 0
        ? 'Everything was up to date.'
        : rows === 1
          ? 'One row was brought up to date.'
          : `${rows} rows were brought up to date.`,
    settingUnusable: ({ label, value, meaning, instead }) =>
      `Settings: “${value}” cannot be used for “${label}”. ${meaning} Until then ${instead === '' ? 'nothing' : `“${instead}”`} is used.`,
    logged: (what, partner) => `Logged: ${what}, ${partner}.`,
    settingsSaved: 'Saved. Stages, colours and sentences follow.',
    partnerThere: (name) => `${name} is in the sheet already; nothing was added.`,
    inTouchNow: (partner, word) => `${partner}: ${word.toLowerCase()}.`,
    leftToday: (count) => (count === 0 ? 'Nobody is left to talk to today.' : `${count} left to talk to today.`),
    partnerAdded: (name) => `${name} now has a row in the Partners sheet.`,
    stageNow: (partner, from, to) => `${partner} moved from ${from} to ${to}.`,
    tierNow: (partner, tier) => `${partner} is now at tier ${tier}.`,
    undone: 'The last entry was taken back.',
    undonePartly: (left) =>
      left === 1
        ? 'Taken back, but for one thing that somebody has changed since: it was left.'
        : `Taken back, but for ${left} things that somebody has changed since: they were left.`,
    undoLog: (what, partner) => `the log entry “${what}, ${partner}”`,
    undoAdopt: (sheets) => `the columns in “${sheets}”`,
    undoDates: (heading) => `the dates in “${heading}”`,
    undoGaps: (count) => (count === 1 ? 'the dates of 1 partner' : `the dates of ${count} partners`),
    undoAdded: (name) => `the partner “${name}”`,
    undoFilter: (sheets) => `the filter of ${sheets}`,
    filterWidened: (sheets) => `The filter of ${sheets} takes in our columns now, and shows what it showed.`,
    filterBeside: (sheet, item) =>
      `The filter of “${sheet}” ends before our columns: sorted by it, stages stay behind until the next change. Choose Partner Garden, “${item}”. (A Table is made wider by hand: drag its lower right corner.)`,
    notComputed:
      'This spreadsheet is too large to be brought up to date while it opens. Open the sidebar, or choose “Recalculate stages and tiers”.',
    undoRenamed: (from, to) => `the new name “${to}” in place of “${from}”`,
    mended: (what) => `Done: ${what}.`,
    datesCopy: (heading) => `${heading} (date)`,
    onlyKnown: { month: 'Only the month is known.', year: 'Only the year is known.' },
    silent: 'Catch up: silent this year',
    rests: 'Catch up: resting',
    gapsFilled: (count, left) =>
      [
        count === 1 ? 'The dates of 1 partner are stored.' : `The dates of ${count} partners are stored.`,
        ...(left.length === 0 ? [] : [`Not found any more, and left out: ${left.join(', ')}.`]),
      ].join(' '),
    previewColumns: (headings, rows) =>
      rows === 1
        ? `At the right end these columns are added and filled for 1 row: ${headings}.`
        : `At the right end these columns are added and filled for ${rows} rows: ${headings}.`,
    previewRead: 'This sheet is only read. Nothing is added to it until you log something.',
    previewSheet: (rows) =>
      rows === 1
        ? 'A new sheet is made with the 1 name in your log.'
        : `A new sheet is made with the ${rows} names in your log.`,
    previewSettings: 'A new sheet is made for the settings.',
    columnsAdded: (set) => `The columns of “${set}” were added at the right end.`,
    adopted: (rows, headings) =>
      [
        rows === 1 ? 'One row with a partner was found' : `${rows} rows with a partner were found`,
        headings === 1 ? 'and one heading was understood.' : `and ${headings} headings were understood.`,
        'Stage, tier and the reasons are at the right end.',
      ].join(' '),
    reportBuilt: {
      board: 'The board report is ready.',
      community: 'The community report is ready.',
      internal: 'The charts for your own people are ready.',
    },
    reportWithout: (questions) => `Without this: ${questions.join(' ')} Build it again to complete it.`,
    reportNumbers: 'Counting',
    checks: (count) => (count === 0 ? 'Nothing to check.' : `${count} things to look at:`),
    askLog: (partner, words) =>
      `${partner}: what happened today? Type one of these words, then a colon and a note if you like.\n\n${words}`,
    askSeason: (partner, words) =>
      `${partner}: what comes next season? Type one of these words, then a colon and the reason if you like.\n\n${words}`,
    askColumns: (headings) => `Your sheet has no column for this yet. Add these at the right end? ${headings}`,
    askRow: 'First click a cell in the partner’s row, then choose this again.',
    notAWord: (text) => `“${text}” is none of the words of the list, so nothing was written.`,
    projectsStarted: 'The Projects sheet is ready.',
    needsConsent: (sheet, begun) =>
      [
        begun
          ? 'Stage and tier work already. Google will ask for your permission when you choose something in the menu “Partner Garden”.'
          : 'Start here: menu “Partner Garden”, then “Open the sidebar”. Google will ask for your permission once.',
        ...(sheet === undefined ? [] : [`The sheet “${sheet}” tells what it will say.`]),
      ].join(' '),
    nothingToBringIn:
      'No sheet of another Partner Garden is here yet. In the old spreadsheet, open the arrow on the tab of Partners, Log and Settings, choose “Copy to”, “Existing spreadsheet”, and pick this one. Then choose this again.',
    notBroughtIn: (full, several) =>
      [
        'Nothing was changed.',
        ...full.map(
          (name) => `“${name}” has entries already, and they would be lost. Clear its rows, then choose this again.`,
        ),
        ...several.map((name) => `“${name}” was copied here more than once. Delete the copies you do not want.`),
      ].join(' '),
    broughtIn: (sheets, kept) =>
      [
        `Your old sheets are in use now: ${sheets.join(', ')}. Only empty sheets were put away for them.`,
        ...kept.map((name) => `“${name}” was left as it is, because yours here has been filled in already.`),
      ].join(' '),
  },
};

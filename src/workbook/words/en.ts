import type { SheetWords } from './words';

/** What the add-on says in the spreadsheet itself: menu, toasts, troubles, the report's own labels. */
export const en: SheetWords = {
  menu: {
    title: 'Partner Garden',
    open: 'Open the sidebar',
    log: 'Log something…',
    recalculate: 'Recalculate stages and tiers',
    report: 'Build the board report',
    check: 'Check my sheet',
    setUp: 'Set up the sheets',
    addSample: 'Try it with a sample garden',
    removeSample: 'Remove the sample garden',
    moreColumns: 'More columns',
    adopt: 'Use the list I have',
    startProjects: 'Start a Projects sheet',
    undo: 'Undo the last entry',
  },
  trouble: {
    'no-partners-sheet': () =>
      'There is no Partners sheet yet. Choose Partner Garden, then “Set up the sheets” or “Use the list I have”.',
    'missing-column': (what) =>
      `The column “${what}” is gone, so nothing was written. Choose Partner Garden, then “Set up the sheets” to put it back; nothing else will change.`,
    'no-edit-rights': () => 'You may look at this spreadsheet but not change it. Ask its owner for the right to edit.',
    'rows-moving': () =>
      'Somebody is sorting or moving rows right now. To be safe, what was just written was taken back. Please recalculate in a minute.',
    busy: () => 'Somebody else is using Partner Garden in this sheet right now. Please try again in a few seconds.',
    'wrong-arguments': (what) => `That could not be used: ${what}. Please check it and try again.`,
    'partner-gone': (what) =>
      `“${what}” is not in the Partners sheet any more. Perhaps somebody renamed or removed it. Nothing was written.`,
    'nothing-to-undo': () => 'There is nothing left to undo: it was undone or changed by hand already.',
    'newer-schema': () =>
      'This spreadsheet was last used with a newer Partner Garden. To be safe, this older copy only looks and writes nothing.',
    service: (what) => `Google Sheets did not do what was asked. It said: “${what}”. Please try again.`,
  },
  said: {
    setUp: 'The sheets are ready. Type the name of your first partner in the Partners sheet.',
    setUpAgain: 'Everything is in place already; nothing had to be changed.',
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
    logged: (what, partner) => `Logged: ${what}, ${partner}.`,
    stageNow: (partner, from, to) => `${partner} moved from ${from} to ${to}.`,
    undone: 'The last entry was taken back.',
    undoLog: (what, partner) => `the log entry “${what}, ${partner}”`,
    columnsAdded: (set) => `The columns of “${set}” were added at the right end.`,
    adopted: (rows, headings) =>
      `${rows} rows with a partner were found, and ${headings} headings were understood. Stage, tier and the reasons are at the right end.`,
    reportBuilt: 'The board report is ready.',
    reportNumbers: 'Counting',
    checks: (count) => (count === 0 ? 'Nothing to check.' : `${count} things to look at:`),
    projectsStarted: 'The Projects sheet is ready.',
    needsConsent: 'Partner Garden still needs your permission. Choose a menu item once and allow it.',
  },
  report: {
    title: (library) => (library === '' ? 'Our partnerships' : `${library}: our partnerships`),
    stamp: (asOf, built) => `As of ${asOf}. Built ${built}.`,
    pastDay:
      'This looks back from a past day. It is worked out again from dated entries; cells without a date are as they are today.',
    story: 'A story',
    noStory: 'No story yet. Write one in the column “Story” of the Projects sheet.',
    next: 'Next season',
    nextNames: (word, names) => `${word}: ${names}`,
    nextCount: (word, count) => `${word}: ${count}`,
    undecided: (count) =>
      count === 1 ? '1 live partnership is undecided.' : `${count} live partnerships are undecided.`,
    people: 'People',
    thisYear: (name) => `This year (${name})`,
    lastYear: (name) => `Last year (${name})`,
    partners: 'Partners',
    now: 'Now',
    yearBefore: 'One year before',
    activities: 'Activities',
    livePartners: 'Live partners',
    goneQuiet: 'Gone quiet',
    printed: 'Partner Garden follows the toolkit “Cultivating the Relationship-Driven Library”.',
  },
};

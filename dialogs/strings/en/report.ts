import type { ReportKind } from '../../../src/domain/report';

const kinds: Readonly<Record<ReportKind, string>> = {
  board: 'Board report',
  community: 'Community report',
  internal: 'For our own people',
};
const builds: Readonly<Record<ReportKind, string>> = {
  board: 'Build the board report',
  community: 'Build the community report',
  internal: 'Build the charts for ourselves',
};
const readies: Readonly<Record<ReportKind, string>> = {
  board: 'The board report is ready. See the sheet “Board report”.',
  community:
    'The community report is ready. See the sheet “Community report”. Print it or paste it; do not share the spreadsheet.',
  internal: 'The charts for your own people are ready. See the sheet “Report data”.',
};

/** What sidebar and dialog say about the reports, in English. */
export const report = {
  title: 'Reports',
  hint: 'Charts and sentences in a sheet of their own, ready to print. Building again updates it and keeps what you moved or restyled.',
  kind: 'For whom?',
  kinds,
  builds,
  again: 'Build it again',
  progress: 'Building the report',
  step: (done: number, of: number) => `${done} of ${of} done`,
  coming: (question: string) => `Now: ${question}`,
  cancel: 'Stop',
  cancelling: 'Stopping after this step…',
  cancelled: 'Stopped. What was built so far is in the report’s sheet.',
  readies,
  without: (what: string) => `The report is built, but without: ${what} Build it again to complete it.`,
  stepName: (step: number) => `step ${step}.`,
  failed: (step: number, of: number) => `Step ${step} of ${of} did not work.`,
  failedFirst: 'The report could not be started.',
  retry: 'Try this step again',
  skip: 'Go on without it',
  choose: 'Choose charts, day and story',
  chosenHint: 'Charts and story are kept for the next time.',
  asOf: 'As of',
  now: 'Today',
  otherDay: 'Another day',
  day: 'Day',
  past: 'A past day is worked out again from dated entries; cells without a date are as they are today.',
  charts: 'Charts',
  nameResting: 'Name the partners that rest or were let go',
  nameRestingHint: 'Board packets are often public. Without this they are counted, not named.',
  story: 'Story',
  lastStory: 'The newest one that may be told',
  ownStory: 'One I write here',
  storyText: 'Your story',
  storyShared: 'The people in it agree that everybody may read it',
  storySharedHint: 'Without this it is never in the community report.',
  exportWords: 'Words and pictures to take along',
  alongHint: 'Sentences to copy, counts for the state survey, each chart as a picture.',
};

export type ReportStrings = typeof report;

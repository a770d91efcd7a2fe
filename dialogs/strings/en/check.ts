import type { CheckCode } from '../../../src/domain/check';

const headings: Readonly<Record<CheckCode, string>> = {
  'no-name': 'Rows without a name are skipped',
  'duplicate-name': 'The same name is in several rows',
  'unknown-partner': 'Names that are not in the list of partners',
  'unknown-project': 'Projects that are not in the list of projects',
  'not-a-date': 'Not a date, so it counts as empty',
  'date-in-future': 'A day that has not come yet, where only a past day fits',
  'date-implausible': 'A year that can hardly be meant',
  'ended-before-start': 'Ended before it began',
  'row-after-end': 'Something happened after the end',
  'let-go-undated': 'Let go, but without the day',
  'rest-undated': 'A rest without an end',
  'ended-unharvested': 'Ended, and nobody looked back',
  lapsed: 'Not heard of for a long time',
  'needs-a-date': 'Partners without a date that says how they stand',
  'not-a-number': 'Not a number, so it counts as empty',
  'not-in-list': 'Words that are not in the list',
  'age-group-date': 'An age group that became a day',
  'same-event-twice': 'The same event is there twice',
  'plan-past': 'Planned for a day that has passed: did it happen?',
  'agreement-expired': 'Agreements that have run out',
  'incomplete-log-row': 'Log rows that lack the date or the partner',
};

/** What the dialog "Check my sheet" says, in English. */
export const check = {
  title: 'Check my sheet',
  none: 'Nothing to check',
  count: (count: number) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  promise: 'Nothing is changed unless you press a button that says so.',
  headings,
  cell: (sheet: string, cell: string) => `${sheet}, cell ${cell}`,
  same: (count: number) => (count === 1 ? 'and 1 more cell like it' : `and ${count} more cells like it`),
  column: (count: number, column: string, sheet: string) => `${count} cells in column ${column} of “${sheet}”`,
  open: 'Show them one by one',
  fold: 'Fold them again',
  more: (count: number) => `Show ${count} more`,
  show: 'Show in the sheet',
  showCell: (cell: string) => `Show in the sheet: cell ${cell}`,
  shown: (cell: string) => `Cell ${cell} is now selected in the sheet behind this window.`,
  useName: (name: string) => `Use “${name}”`,
  addPartner: (name: string) => `Add “${name}” to the partners`,
  fill: 'Fill in the dates',
  again: 'Check again',
  left: (count: number) => (count === 1 ? '1 thing is left.' : `${count} things are left.`),
  close: 'Close',
};

export type CheckStrings = typeof check;

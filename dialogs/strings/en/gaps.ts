import { MONTHS } from '../../../src/domain/words/months';

/** What the dialog "Fill in the dates" says, in English. */
export const gaps = {
  title: 'Fill in the dates',
  question: 'When did you last talk, and last do something together?',
  hint: 'A day, a month or a year: whatever you know. Leave the rest empty.',
  keys: 'Enter and the arrow keys move up and down. Ctrl and Enter saves.',
  count: (gaps: number, partners: number) =>
    gaps === 1
      ? `1 of ${partners} partners has no date that counts.`
      : `${gaps} of ${partners} partners have no date that counts.`,
  none: 'Every partner has a date',
  partner: 'Partner',
  talked: 'Last talked',
  done: 'Last done together',
  talkedTo: (name: string) => `Last talked with ${name}`,
  doneWith: (name: string) => `Last done together with ${name}`,
  example: 'March 2025',
  months: MONTHS.en,
  onDay: (year: number, month: string, date: number) => `${date} ${month} ${year}`,
  inMonth: (year: number, month: string) => `some day in ${month} ${year}`,
  inYear: (year: number) => `some day in ${year}`,
  monthFirst: (day: string) => `${day} (read month first)`,
  dayFirst: (day: string) => `${day} (read day first)`,
  unclear: 'Not understood. Try “March 2025” or “2025”.',
  ahead: (day: string) => `${day} has not come yet.`,
  old: 'That is before 1990.',
  stage: 'Stage',
  filled: 'Filled in',
  more: (count: number) => (count === 1 ? 'Show the last partner' : `Show ${count} more`),
  save: 'Save',
  saving: 'Saving…',
  nothing: 'Nothing is filled in yet.',
  wrong: (count: number) =>
    count === 1
      ? 'One entry can’t be used yet. Please change it or empty it.'
      : `${count} entries can’t be used yet. Please change or empty them.`,
  later: 'Later',
  close: 'Close',
};

export type GapsStrings = typeof gaps;

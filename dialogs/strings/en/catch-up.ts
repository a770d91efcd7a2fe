/** What the dialog "Catch up" says, in English. */
export const catchUp = {
  title: 'Catch up',
  question: (name: string) => `How does it stand with ${name}?`,
  count: (at: number, of: number) => `${at} of ${of}`,
  keys: 'Keys 1 to 4 answer, U goes back one. Nothing is written until ten are answered, or you stop.',
  answers: {
    did: (year: number) => `We did something together in ${year}`,
    talk: (year: number) => `We talk (at least once in ${year})`,
    silent: 'Silent: nothing this year',
    rest: 'Resting: we agreed to pause',
  },
  when: 'When, if you know? (a day or a month)',
  whenHint: 'Enter, then 1 to 4. Without a day only the year is stored, with a note that says so.',
  unclear: 'Not understood. Try “March” or “3/14/2026”.',
  restHint: 'Resting adds the columns of the season at the right end of your list, where they are missing.',
  back: 'Back one',
  stop: 'Stop here',
  saving: 'Storing the answers…',
  none: 'Everybody is caught up',
  noneHint: 'Each partner has something from the last year, or somebody said how it stands.',
  finished: 'All caught up',
  stored: (count: number) => (count === 1 ? 'One answer is stored.' : `${count} answers are stored.`),
  growing: 'Your garden so far',
  tonight: 'Make tonight’s page',
  close: 'Close',
} as const;

type Widened<T> = {
  [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...all: infer A) => string
      ? (...all: A) => string
      : Widened<T[K]>;
};
export type CatchUpStrings = Widened<typeof catchUp>;

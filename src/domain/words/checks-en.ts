import { ageGroupOf } from '../age-group';
import type { Check } from '../check';
import { dateEn as date } from './dates';
import type { LanguageWords } from './language-words';

/** "Did you mean", where a name is near; else what to do. */
function meant({ nearest }: Check, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;
}

export const checksEn: LanguageWords['checks'] = {
  'no-name': (_, heading) => `This row is filled but “${heading}” is blank, so it is skipped. Write the name.`,
  'duplicate-name': ({ value, nearest }) =>
    `“${value}” is the same name as “${nearest ?? value}” above. Both rows are computed, and reports count the name once. Keep one row or change a name.`,
  'unknown-partner': (check) =>
    `“${check.value}” is not in the list of partners, so it is not counted. ${meant(check, 'Add the partner or correct the name.')}`,
  'unknown-project': (check) =>
    `“${check.value}” is not in the list of projects, so the row counts for its partners only. ${meant(check, 'Add the project or correct the name.')}`,
  'not-a-date': ({ value }, heading) =>
    `“${value}” in “${heading}” is not a date, so it counts as blank. Enter a day, such as ${date('2025-05-01')}.`,
  'date-in-future': ({ value, column }, heading) =>
    column === 'agreedOn'
      ? `${date(value)} in “${heading}” is still to come, so the agreement is not in force yet. Correct the day, or wait.`
      : column === 'decidedOn'
        ? `${date(value)} in “${heading}” is still to come; until then the season beside it does not count. Correct the day, or wait.`
        : `${date(value)} in “${heading}” is still to come, where only a past day fits, so it counts as blank. Correct the day.`,
  'date-implausible': ({ value }, heading) =>
    `${date(value)} in “${heading}” is before 1990 or more than ten years ahead, so it counts as blank. Correct the year.`,
  'ended-before-start': ({ value, day = '', column }, heading) =>
    column === 'until'
      ? `“${heading}” is ${date(value)}, before the first day, ${date(day)}, so it counts as blank. Correct one of the two.`
      : column === 'agreementEnds'
        ? `“${heading}” is ${date(value)}, before the agreement began on ${date(day)}, so it counts as blank. Correct one of the two.`
        : `“${heading}” is ${date(value)}, but the first thing that happened is dated ${date(day)}, so it counts as blank. Correct one of the two.`,
  'row-after-end': ({ value, day = '' }, heading) =>
    `“${heading}” is ${date(value)}, but there was contact on ${date(day)}. The ending stands. If it goes on, choose Repeat or Change, or clear the ending.`,
  'let-go-undated': () => 'Let go, but without a day. It counts all the same; write the day of the decision.',
  'rest-undated': () => 'A rest without an end. It counts all the same; write until when.',
  'ended-unharvested': ({ value }) =>
    `Ended on ${date(value)}, and nobody looked back. Take five minutes to look back, and log it.`,
  lapsed: ({ value }) => `“${value}” has gone quiet. Reach out, plan something, choose a rest, or let it go.`,
  'needs-a-date': ({ value }) =>
    `No date says how things stand with “${value}”. Write when you last talked or did something together.`,
  'not-a-number': ({ value }, heading) =>
    `“${value}” in “${heading}” is not a number of 0 or more, so it counts as blank. Write the number alone.`,
  'not-in-list': ({ value, column }, heading) =>
    column === 'what'
      ? `“${value}” in “${heading}” is not in its list, so nothing says who spoke. Choose a word from the list.`
      : `“${value}” in “${heading}” is not in its list, so it counts as blank. Choose a word from the list.`,
  'age-group-date': ({ value }, heading) =>
    `“${heading}” holds the day ${date(value)}: the spreadsheet took ${ageGroupOf(value)} for a date. It counts as ${ageGroupOf(value)}. Set the cell to plain text and write it again.`,
  'same-event-twice': ({ value }) =>
    `A row above says the same: ${date(value)}, same partners, word and project. It counts once. Delete the row if it was entered twice.`,
  'plan-past': ({ day = '' }) =>
    `This was planned for ${date(day)}. Did it happen? Then change the word; if not, move the day or delete the row.`,
  'agreement-expired': ({ value }) => `The agreement ended on ${date(value)}. Renew it, or clear the day.`,
  'incomplete-log-row': ({ column }, heading) =>
    column === 'date'
      ? `This row is not counted because “${heading}” is blank. Write the day.`
      : 'This row is not counted because it names neither a partner nor a project. Write who it was with.',
};

import type { PartDay } from '../../src/contract/gaps';
import { addDays, type Day, ymd } from '../../src/domain/day';

/** Numbers people write as words, from one up. */
const NUMBERS = ['a an one un una uno', 'two dos', 'three tres', 'four cuatro', 'five cinco', 'six seis'].map((words) =>
  words.split(' '),
);

type Unit = 'day' | 'week' | 'month' | 'year';
const UNITS: readonly [Unit, RegExp][] = [
  ['day', /^(?:days?|dias?)$/],
  ['week', /^(?:weeks?|semanas?)$/],
  ['month', /^(?:months?|mes(?:es)?)$/],
  ['year', /^(?:years?|anos?)$/],
];

/** Spans that have a name; folded words, without articles. */
const NAMED: Readonly<Record<string, readonly [number, Unit]>> = {
  today: [0, 'day'],
  hoy: [0, 'day'],
  yesterday: [1, 'day'],
  ayer: [1, 'day'],
  anteayer: [2, 'day'],
  'antes ayer': [2, 'day'],
  'this month': [0, 'month'],
  'este mes': [0, 'month'],
  'last month': [1, 'month'],
  'mes pasado': [1, 'month'],
  'this year': [0, 'year'],
  'este ano': [0, 'year'],
  'last year': [1, 'year'],
  'ano pasado': [1, 'year'],
};

/** A day, month or year told from today (`2 weeks ago`, `hace un mes`); months and years ago name no day. Null: it is not told so. */
export function agoOf(plain: string, today: Day): PartDay | null {
  const named = NAMED[plain];
  if (named !== undefined) return back(named[0], named[1], today);
  const found = /^(\S+) (\S+) ago$/.exec(plain) ?? /^hace (\S+) (\S+)$/.exec(plain);
  if (!found) return null;
  const count = numberOf(found[1]!);
  const unit = UNITS.find(([, words]) => words.test(found[2]!))?.[0];
  return count === null || unit === undefined ? null : back(count, unit, today);
}

function numberOf(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word);
  const place = NUMBERS.findIndex((words) => words.includes(word));
  return place < 0 ? null : place + 1;
}

function back(count: number, unit: Unit, today: Day): PartDay {
  if (unit === 'day' || unit === 'week') return addDays(today, -count * (unit === 'week' ? 7 : 1));
  const year = Number(today.slice(0, 4));
  if (unit === 'year') return ymd(year - count, 1, 1).slice(0, 4);
  const months = year * 12 + Number(today.slice(5, 7)) - 1 - count;
  return ymd(Math.floor(months / 12), (months % 12) + 1, 1).slice(0, 7);
}

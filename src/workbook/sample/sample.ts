import type { Cell } from '../../domain/cell';
import type { Day } from '../../domain/day';
import { addDays } from '../../domain/day';
import type { Words } from '../../domain/sentences/words';
import { wordsOf } from '../../domain/sentences/words';
import type { Language } from '../../domain/words/language';
import { log } from '../tables/log';
import { partners } from '../tables/partners';
import type { Table } from '../tables/table';
import type { Whom } from './log';
import { sampleLog } from './log';
import { notesEn } from './log-en';
import { notesEs } from './log-es';
import type { SamplePartner } from './partners';
import { samplePartners } from './partners';
import { partnersEn } from './partners-en';
import { partnersEs } from './partners-es';

/** A made-up garden to try the tool with; each row by the keys of its table's columns, blank cells left out. */
export interface Sample {
  readonly partners: Record<string, Cell>[];
  /** Oldest first. */
  readonly log: Record<string, Cell>[];
}

/** The sets of columns that the sample needs beyond `start`. */
export const SAMPLE_SETS: readonly string[] = ['relationship', 'goals', 'give and get', 'season', 'telling others'];

const TEXTS = {
  en: { partners: partnersEn, notes: notesEn },
  es: { partners: partnersEs, notes: notesEs },
} as const;

/** The sample garden as it stands on a day. */
export function sampleOf(day: Day, language: Language): Sample {
  const texts = TEXTS[language];
  const words = wordsOf(language, 'garden');
  const nameOf = (whom: string) => texts.partners[whom as SamplePartner].name;
  const events = Object.entries(sampleLog).flatMap(([whom, happened]) =>
    happened.map(({ ago, with: other, ...shape }, index) => ({
      date: dateAgo(day, ago),
      ...(whom === 'library' ? {} : { partner: [whom, ...(other ? [other] : [])].map(nameOf).join('; ') }),
      ...cellsOf(log, shape, day, words),
      note: texts.notes[whom as Whom][index]!,
    })),
  );
  return {
    partners: Object.entries(samplePartners).map(([key, shape]) => ({
      ...texts.partners[key as SamplePartner],
      ...cellsOf(partners, shape, day, words),
    })),
    log: events.sort((a, b) => (a.date.date < b.date.date ? -1 : a.date.date > b.date.date ? 1 : 0)),
  };
}

/** The days ago of a shape as dates, its list words in the language. */
function cellsOf(table: Table, shape: object, day: Day, words: Words): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, value]: [string, string | number]) => {
      if (typeof value === 'string') return [key, words.list(value)];
      return [key, table.columns[key]!.kind === 'date' ? dateAgo(day, value) : value];
    }),
  );
}

function dateAgo(day: Day, ago: number): { readonly date: Day } {
  return { date: addDays(day, -ago) };
}

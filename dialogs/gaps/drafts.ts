import type { Gap, GapEntry } from '../../src/contract/gaps';
import type { Day } from '../../src/domain/day';
import type { Language } from '../../src/domain/words/language';
import { type Typed, typedDay } from './part-day';

export type Side = 'talked' | 'done';
export const SIDES: readonly Side[] = ['talked', 'done'];

/** What is typed so far, by field. */
export type Drafts = Readonly<Record<string, string>>;

/** The id of a field: the partner's place in the list and the side. */
export function fieldId(place: number, side: Side): string {
  return `gap-${place}-${side}`;
}

export interface Collected {
  entries: GapEntry[];
  /** Fields that can't be used, in the order of the page. */
  wrong: string[];
}

/** The entries that can be saved, and the fields that stand in the way. */
export function collect(gaps: readonly Gap[], drafts: Drafts, language: Language, today: Day): Collected {
  const wrong: string[] = [];
  const entries = gaps.flatMap(({ name }, place): GapEntry[] => {
    const entry: GapEntry = { name };
    for (const side of SIDES) {
      const typed: Typed = typedDay(drafts[fieldId(place, side)] ?? '', language, today);
      if (typed.is === 'part') entry[side] = typed.part;
      else if (typed.is !== 'blank') wrong.push(fieldId(place, side));
    }
    return entry.talked === undefined && entry.done === undefined ? [] : [entry];
  });
  return { entries, wrong };
}

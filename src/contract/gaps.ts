import type { Day } from '../domain/day';
import type { Stage } from '../domain/lists';
import type { Language } from '../domain/words/language';

/** A partner without a usable date. */
export interface Gap {
  name: string;
  /** What stands there and cannot be used, e.g. `Last contact: spring 2024`; `''` when nothing does. */
  hint: string;
}

export interface Gaps {
  language: Language;
  today: Day;
  gaps: Gap[];
  partners: number;
}

/** A day, or where only that is known a month (`2025-03`) or a year (`2025`). */
export type PartDay = string;

export interface GapEntry {
  name: string;
  talked?: PartDay;
  done?: PartDay;
}

/** What became of the partners whose gaps were filled. */
export interface GapsFilled {
  message: string;
  undo: string | null;
  partners: { name: string; stage: { key: Stage; word: string }; why: string }[];
  /** Names that could not be filled, because they are gone. */
  left: string[];
}

import type { Stage } from '../domain/lists';
import type { Language, Style } from '../domain/words/language';
import type { PictureChart } from './export';
import type { PastDays } from './report';

/** Some plants of one kind in the drawn garden. */
export interface Planted {
  stage: Stage;
  /** In the workbook's words. */
  word: string;
  count: number;
  /** Of them, those that wait for a word from the library. */
  drooping: number;
}

/** One page for tonight's meeting: all that it says, ready to draw. */
export interface Tonight extends PastDays {
  language: Language;
  /** What offices print on where the spreadsheet's locale is at home. */
  paper: 'letter' | 'a4';
  /** In plain words no plants are drawn. */
  style: Style;
  library: string;
  asOf: string;
  asOfText: string;
  title: string;
  /** Three, the largest things on the page. */
  numbers: { value: string; label: string; note: string }[];
  garden: { title: string; planted: Planted[]; drooping: string; notes: string[] };
  /** null where there is nothing to draw yet. */
  chart: PictureChart | null;
  /** `text` is `''` where there is none that may be told. */
  story: { title: string; about: string; text: string };
  ahead: { title: string; lines: { day: string; text: string }[]; more: string };
  ask: { title: string; text: string };
  credit: string;
}

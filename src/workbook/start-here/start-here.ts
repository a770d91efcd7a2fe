import type { Language } from '../../domain/words/language';
import { en } from './en';
import { es } from './es';

/** One step: what to do, and how. */
export interface Step {
  readonly does: string;
  readonly how: string;
}

/** The sheet a copier meets first. It is plain text: it must be understood before any script has run. */
export interface StartHere {
  readonly title: string;
  readonly intro: string;
  readonly steps: readonly [Step, Step, Step, Step, Step];
  /** What Google's permission screens say, and why it is safe to go on. */
  readonly permission: Part;
  /** The way from an older copy. */
  readonly older: Part;
  readonly end: string;
  /** The whole sheet where no script may run: in the template as a file. */
  readonly withoutScript: { readonly intro: string; readonly steps: readonly Step[]; readonly end: string };
}

interface Part {
  readonly title: string;
  readonly lines: readonly string[];
}

/** How a line of the sheet looks. */
export type LineKind = 'title' | 'part' | 'step' | 'text';

/** A line of the sheet: the step's number or nothing, and the text. */
export interface Line {
  readonly kind: LineKind;
  readonly number: number | '';
  readonly text: string;
}

const TEXTS: Readonly<Record<Language, StartHere>> = { en, es };

/** What the sheet says in a language. */
export function startHereIn(language: Language): StartHere {
  return TEXTS[language];
}

/** The lines of the sheet, from top to bottom. */
export function startHereLines({ title, intro, steps, permission, older, end }: StartHere): Line[] {
  const part = (one: Part): Line[] => [line('part', one.title), ...one.lines.map((text) => line('text', text))];
  return [...beginning(title, intro, steps), ...part(permission), ...part(older), line('text', end)];
}

/** The lines of the sheet in a file without the script. */
export function linesWithoutScript({ title, withoutScript: { intro, steps, end } }: StartHere): Line[] {
  return [...beginning(title, intro, steps), line('text', end)];
}

function beginning(title: string, intro: string, steps: readonly Step[]): Line[] {
  const numbered = steps.flatMap(({ does, how }, index) => [line('step', does, index + 1), line('text', how)]);
  return [line('title', title), line('text', intro), ...numbered];
}

function line(kind: LineKind, text: string, number: Line['number'] = ''): Line {
  return { kind, number, text };
}

import type { Language } from '../../domain/words/words';
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

/** What the sheet says in a language. */
export function startHereIn(language: Language): StartHere {
  return language === 'es' ? es : en;
}

/** The lines of the sheet, from top to bottom. */
export function startHereLines({ title, intro, steps, permission, older, end }: StartHere): Line[] {
  const text = (one: string): Line => ({ kind: 'text', number: '', text: one });
  const part = (one: Part): Line[] => [{ kind: 'part', number: '', text: one.title }, ...one.lines.map(text)];
  return [
    { kind: 'title', number: '', text: title },
    text(intro),
    ...steps.flatMap(({ does, how }, index): Line[] => [{ kind: 'step', number: index + 1, text: does }, text(how)]),
    ...part(permission),
    ...part(older),
    text(end),
  ];
}

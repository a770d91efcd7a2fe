import type { Block } from './line';
import { line, wordsBlock } from './line';

/** A part of a report that is only words. */
export function section(heading: string, texts: readonly string[], quiet: readonly string[] = []): Block {
  return wordsBlock([
    ...(heading === '' ? [] : [line('heading', heading)]),
    ...texts.map((text) => line('text', text)),
    ...quiet.map((text) => line('quiet', text)),
  ]);
}

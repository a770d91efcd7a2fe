import type { Block, Line } from './layout';

/** A part of a report that is only words. */
export function section(heading: string, texts: readonly string[], quiet: readonly string[] = []): Block {
  return {
    lines: [
      ...(heading === '' ? [] : [{ look: 'question', cells: [heading] } as const]),
      ...texts.map((text): Line => ({ look: 'text', cells: [text] })),
      ...quiet.map((text): Line => ({ look: 'quiet', cells: [text] })),
    ],
  };
}

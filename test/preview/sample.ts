import type { Book } from '../host';

/** Sets the spreadsheet up and plants the sample garden, as the buttons of the sidebar do. */
export function plantSample(book: Book): void {
  for (const name of ['setUp', 'addSample']) {
    const { ok, value, error } = book.call(name);
    const trouble = ok ? sentenceOf(value) : error?.message;
    if (trouble !== undefined) throw new Error(`${name}: ${trouble}`);
  }
}

function sentenceOf(answer: unknown): string | undefined {
  const { ok, trouble } = answer as { ok: boolean; trouble?: { sentence: string } };
  return ok ? undefined : trouble?.sentence;
}

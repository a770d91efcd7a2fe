import { readFileSync, writeFileSync } from 'node:fs';

/*
 * Figures in a document are written by the command that measures them, between two marks that name it:
 * <!-- npm run bench --> and <!-- end of npm run bench -->. What stands around them is written by hand.
 */

/** Puts what a command has measured between its marks in a document. */
export function writeFigures(file: string, command: string, markdown: string): void {
  const text = readFileSync(file, 'utf8');
  const { from, to } = between(text, file, command);
  writeFileSync(file, `${text.slice(0, from)}\n\n${markdown.trim()}\n\n${text.slice(to)}`);
}

/** What stands between the marks of a command in a document. */
export function figuresIn(file: string, command: string): string {
  const text = readFileSync(file, 'utf8');
  const { from, to } = between(text, file, command);
  return text.slice(from, to).trim();
}

/** A table as the formatter leaves it: the first column to the left, the others to the right. */
export function markdownTable(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map((column, at) => Math.max(3, column.length, ...rows.map((row) => row[at]!.length)));
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const padded = (cells: readonly string[]) =>
    line(cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))));
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [padded(columns), line(rule), ...rows.map(padded)].join('\n');
}

function between(text: string, file: string, command: string): { from: number; to: number } {
  const [begin, end] = [`<!-- ${command} -->`, `<!-- end of ${command} -->`];
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  if (!text.includes(begin) || to < from) throw new Error(`${file} has no place between ${begin} and ${end}`);
  return { from, to };
}

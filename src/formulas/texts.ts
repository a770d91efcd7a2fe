/** The text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}

/** One of some texts by a number from 0; the first for 0. */
export function chosen(number: string, texts: readonly string[]): string {
  return `CHOOSE(${number}+1,${texts.map(quoted)})`;
}

/** Plain letters and digits: accents, ligatures and letter case folded. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .trim();
}

/** The words of a heading, folded: camelCase and snake_case are split, signs that stand for a word become one. */
export function wordsOf(heading: string): string[] {
  return fold(
    heading
      .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
      .replace(/(\p{Lu})(\p{Lu}\p{Ll}{2,})/gu, '$1 $2')
      .replace(/[#№]|\bn[º°]/giu, ' number ')
      .replace(/@/g, ' handle ')
      .replace(/%/g, ' percent ')
      .replace(/[$€£]/g, ' dollars '),
  )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** A name as rules.md 7 compares it: only letters and digits, without a leading "the". */
export function nameKey(name: string): string {
  return fold(name)
    .replace(/^the\s+/, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How many letters must be added, dropped, changed or swapped to make one word of the other; `limit` + 1 when more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next.push(best);
    }
    if (Math.min(...next) > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

const ASCII = /^[\u0020-\u007e]*$/;

/** Plain letters and digits: accents, ligatures and letter case folded. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().trim();
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

/** A name as rules.md 7 compares it: only letters and digits, without a leading "the"; a name of signs alone is itself. */
export function nameKey(name: string): string {
  const folded = fold(name);
  const key = folded.replace(/^[^\p{L}\p{N}]*the[^\p{L}\p{N}]+(?=.*[\p{L}\p{N}])/u, '').replace(/[^\p{L}\p{N}]+/gu, '');
  return key === '' ? folded : key;
}

/** How many letters must be added, dropped, changed or swapped to make one word of the other; `limit` + 1 when more. */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return steps(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

/** The distance of what is left when the letters that both begin and end with are taken away. */
function steps(a: string, b: string, limit: number): number {
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

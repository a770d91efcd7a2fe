const ASCII = /^[\u0020-\u007e]*$/;

/** In other scripts marks are letters: “कि” and “का” are two words. A dot that lower case leaves on a Turkish I goes, too. */
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu;

/** Plain letters and digits: accents, ligatures and letter case folded. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().trim();
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .trim();
}

/** A name as rules.md 7 compares it: only letters and digits, without a leading "the"; a name of signs alone is itself. */
export function nameKey(name: string): string {
  const folded = fold(name);
  const said = folded.replace(SELECTORS, '').replace(NOT_SAID, ' ').trim();
  const key = (said.startsWith('the ') && THE.test(name) ? said.slice(4) : said).replace(/ /g, '');
  return key === '' ? folded : key;
}

/** The English word, not the French drink. */
const THE = /^[^\p{L}\p{N}]*the(?!\p{M})/iu;

/** How an emoji is drawn. */
const SELECTORS = /[\ufe00-\ufe0f]/g;

/** What two spellings of one name may differ in. Behind a letter, + and # are said: C, C++ and C# are three. */
const NOT_SAID = /(?:(?<![\p{L}\p{N}+#])[+#]|[^\p{L}\p{N}\p{M}+#])+/gu;

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

/** The distance of what is left when the letters that both begin and end with are taken away. Only what may lie within the limit is filled in. */
function steps(a: string, b: string, limit: number): number {
  const far = limit + 1;
  const lineOf = () => new Array<number>(b.length + 2).fill(far);
  let [before, row, next] = [lineOf(), lineOf(), lineOf()];
  for (let j = 0; j <= Math.min(b.length, limit); j++) row[j] = j;
  for (let i = 1; i <= a.length; i++) {
    const [first, last] = [Math.max(1, i - limit), Math.min(b.length, i + limit)];
    next[first - 1] = first === 1 && i <= limit ? i : far;
    let least = next[first - 1]!;
    for (let j = first; j <= last; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + cost, far);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2]! + 1);
      next[j] = best;
      least = Math.min(least, best);
    }
    next[last + 1] = far;
    if (least > limit) return far;
    [before, row, next] = [row, next, before];
  }
  return row[b.length]!;
}

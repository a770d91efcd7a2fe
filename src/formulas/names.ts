/*
 * Names as rules.md 7 compares them, in formulas: small letters, accents folded, signs and spaces dropped, a leading "the" left out. No formula
 * knows all the letters of the world; these are those of the languages the product speaks and their neighbours'.
 */
const SIGNS = [
  '.',
  ',',
  ':',
  "'",
  '’',
  '‘',
  '"',
  '“',
  '”',
  '-',
  '–',
  '—',
  '&',
  '(',
  ')',
  '/',
  '+',
  '*',
  '?',
  '~',
  '!',
  '#',
  '@',
  '_',
  '|',
  '%',
  '\u00a0',
];
const ACCENTS: Readonly<Record<string, string>> = {
  a: 'áàâäãå',
  e: 'éèêë',
  i: 'íìîï',
  o: 'óòôöõø',
  u: 'úùûü',
  n: 'ñ',
  c: 'ç',
  ss: 'ß',
};

/** Small letters without accents, each sign a space; a `;` stays, it stands between names. Nested 60 deep; Excel has 64. */
export function folded(text: string): string {
  const signs = SIGNS.reduce((inner, sign) => substitute(inner, sign, ' '), `LOWER(${text})`);
  return Object.entries(ACCENTS).reduce(
    (inner, [to, letters]) => [...letters].reduce((all, from) => substitute(all, from, to), inner),
    signs,
  );
}

/** A folded name without its spaces. */
export function nameKey(text: string): string {
  return `SUBSTITUTE(IF(LEFT(TRIM(${text}),4)="the ",MID(TRIM(${text}),5,250),LEFT(TRIM(${text}),250))," ","")`;
}

/** The piece with this number, from 1, of a text with `;` between its pieces. */
export function piece(text: string, number: string): string {
  return number === '1'
    ? `LEFT(SUBSTITUTE(${text},";",REPT(" ",250)),250)`
    : `MID(SUBSTITUTE(${text},";",REPT(" ",250)),(${number}-1)*250+1,250)`;
}

/** How many pieces there are; 0 in an empty text. */
export function pieces(text: string): string {
  return `IF(${text}="",0,LEN(${text})-LEN(SUBSTITUTE(${text},";",""))+1)`;
}

function substitute(text: string, from: string, to: string): string {
  return `SUBSTITUTE(${text},"${from.replace(/"/g, '""')}","${to}")`;
}

/** The functions that Excel 2010 and later, Google Sheets and LibreOffice 7.4 and later all have, and understand alike. No other may be used. */
export const FUNCTIONS: readonly string[] = (
  'ABS AND CHOOSE COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY EXACT FIND IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER LEFT LEN LOOKUP LOWER MATCH MAX MID MIN MOD ' +
  'MONTH N NOT OR PROPER REPT ROUND ROW SMALL SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TODAY TRIM UPPER VLOOKUP YEAR'
).split(' ');

/** What Excel takes of one formula. */
export const MAX_LENGTH = 8192;
export const MAX_DEPTH = 64;

/** What a formula is made of: its functions, and how deep they stand in each other. Texts in it are left out. */
export function anatomyOf(formula: string): { readonly functions: string[]; readonly depth: number } {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  let depth = 0;
  let deepest = 0;
  for (const sign of bare) {
    if (sign === '(') deepest = Math.max(deepest, ++depth);
    if (sign === ')') depth -= 1;
  }
  return {
    functions: [...new Set([...bare.matchAll(/([A-Z][A-Z0-9.]*)\(/g)].map(([, name]) => name!))],
    depth: deepest,
  };
}

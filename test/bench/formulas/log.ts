/*
 * The Log of a library that works with formulas: what each word says stands in a sheet of words, and helper columns beside the
 * rows take each row's date where it says so. `{…}` is a cell of the same row, DAY the day that is looked at.
 */

/** What a word of the Log says (rules.md 2). Other words are contact of unknown direction. */
export const WORDS: readonly (readonly [word: string, says: string])[] = [
  ['Reached out', 'contact out plans'],
  ['They reached out', 'contact two plans'],
  ['Talked', 'contact two plans'],
  ['Hablamos', 'contact two plans'],
  ['Pitched', 'contact out idea plans'],
  ['Agreed', 'contact two idea agreed plans'],
  ['Did it', 'contact two done idea plans'],
  ['Thanked', 'contact thanked'],
  ['Told others', 'nothing'],
  ['Looked back', 'looked'],
  ['Big step', 'contact two idea big plans'],
  ['Note', 'nothing'],
  ['Planned', 'plans only'],
];

/** A date up to the day, where the row says this. */
const where = (says: string) => `IF(AND({date}<=DAY,ISNUMBER(SEARCH("${says}",{says}))),{date},"")`;

/** Heading and formula of each helper column; each may name those before it. */
export const LOG_HELPERS: Readonly<Record<string, string>> = {
  // A cell may name two partners, separated by `;`.
  first: 'TRIM(LEFT({partner},FIND(";",{partner}&";")-1))',
  second: 'TRIM(MID({partner},FIND(";",{partner}&";")+1,200))',
  says: `IF(AND(LOWER({what})="did it",{libraryPart}="Space only"),"contact out plans",IFERROR(VLOOKUP({what},Words!$A$1:$B$${WORDS.length},2,FALSE),"contact unknown plans"))`,
  evidence: 'IF(AND({date}<=DAY,{says}<>"plans only"),{date},"")',
  contact: where('contact'),
  two: where('two'),
  input: 'IF(AND(ISNUMBER(SEARCH("done",{says})),{partnerPart}="Audience only"),"",{two})',
  act: where('done'),
  out: where('out'),
  begins: 'IF({two}<>"",{two},{out})',
  unknown: where('unknown'),
  thanked: where('thanked'),
  looked: where('looked'),
  idea: where('idea'),
  agreed: where('agreed'),
  big: where('big'),
  plan: 'IF(AND({date}>DAY,{date}<=DAY+180,ISNUMBER(SEARCH("plans",{says}))),{date},"")',
};

import type { Cell } from '../../domain/cell';
import { fold } from '../../domain/fold';
import { asText, isBlank } from '../tables/read';
import { wordsOf } from './heading-words';
import { languageOf, say } from './lexicon';

/** A cheap look before the words are taken apart. */
const MAYBE_TOTAL = /total|sum|gesamt|ensemble|soma/i;
const TOTAL =
  /^(grand )?(totals?|sub ?total|sum|summe|gesamt|gesamtsumme|insgesamt|total general|total geral|ensemble|suma|soma)$/;
const BESIDE_TOTAL =
  /^(fy ?\d*|\d+|grand|general|geral|partners?|organi[sz]ations?|year|jahr|annee|ano|of|de|for|fur|pour|people|events?)$/;
const FOOTNOTE =
  /^(\*|†|‡|¹|²|\(\d\)|\d\)|note ?:|nb ?:|source ?:|hinweis ?:|nota ?:|quelle ?:|fuente ?:|fonte ?:|remarque ?:|legend|key ?:|legende)/i;
const HINT =
  /^\(.*\)$|^(e\.? ?g\.?|z\. ?b\.|p\. ?ej\.|ej\.|p\. ?ex\.|ex\.|ex :|example|beispiel|ejemplo|exemple|exemplo)\b|^[dmyjat]{1,4}[./-][dmyjat]{1,4}[./-][dmyjat]{1,4}$|required|obligatoire|pflichtfeld|obligatorio|choose from|dropdown/i;

/**
 * The rows (from 1) below the headings that hold no entry. `nameColumn`: where the entry's name stands, when it is known; a row with one
 * cell elsewhere is a title or a remark.
 */
export function rowsWithoutData(
  cells: readonly (readonly Cell[])[],
  headingRow: number,
  end: number,
  headings: readonly string[],
  nameColumn = nameColumnOf(headings),
): number[] {
  const wide = headings.filter((heading) => heading.trim() !== '').length;
  const keys = headings.map((heading) => fold(heading));
  const capitals = shareOfCapitals(cells, headingRow + 1, end, nameColumn);
  const rows: number[] = [];
  for (let at = headingRow + 1; at < end; at++) {
    const row = cells[at]!;
    const filled = row.flatMap((cell, column) => (isBlank(cell) || isMark(cell) ? [] : [column]));
    const texts = filled.map((column) => asText(row[column]!));
    const alone = filled.length === 1 && wide >= 3;
    const isNoEntry =
      filled.length === 0 ||
      (alone && isTitle(texts[0]!, filled[0] === nameColumn, capitals)) ||
      isTotal(row, filled, nameColumn) ||
      isAgain(filled, texts, keys) ||
      (at === headingRow + 1 && isHint(texts));
    if (isNoEntry) rows.push(at + 1);
  }
  return rows;
}

/** The column whose heading says partner, organisation or project alone; -1 when none does. */
function nameColumnOf(headings: readonly string[]): number {
  const language = languageOf(headings);
  return headings.findIndex((heading) => {
    const { meanings, unknown } = say(heading, language);
    const only = [...meanings].every(
      (one) => one === 'partner' || one === 'org' || one === 'name' || one === 'project',
    );
    return unknown === 0 && meanings.size > 0 && only && !(meanings.size === 1 && meanings.has('name'));
  });
}

function isMark(cell: Cell): boolean {
  return typeof cell === 'string' && !/[\p{L}\p{N}]/u.test(cell);
}

function isTitle(text: string, isName: boolean, capitals: number): boolean {
  if (!isName) return true;
  const shouts = /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && text.length >= 4 && capitals < 0.3;
  return FOOTNOTE.test(text.trim()) || text.trim().endsWith(':') || text.length > 90 || shouts;
}

function isTotal(row: readonly Cell[], filled: readonly number[], nameColumn: number): boolean {
  const named = filled.find((column) => typeof row[column] === 'string' && saysTotal(row[column] as string));
  if (named === undefined) return false;
  const others = filled.filter((column) => column !== named);
  return others.every((one) => (one === nameColumn ? /^\d+(\s\p{Ll}+)?$/u : /\d/).test(asText(row[one]!)));
}

function saysTotal(text: string): boolean {
  if (text.length > 40 || !MAYBE_TOTAL.test(text)) return false;
  const words = wordsOf(text);
  const totals = words.filter((word) => TOTAL.test(word));
  return totals.length > 0 && words.every((word) => TOTAL.test(word) || BESIDE_TOTAL.test(word));
}

/** The headings once more. */
function isAgain(filled: readonly number[], texts: readonly string[], keys: readonly string[]): boolean {
  const same = filled.filter((column, at) => keys[column] !== '' && keys[column] === fold(texts[at]!));
  return filled.length >= 2 && same.length >= filled.length / 2;
}

function isHint(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.filter((text) => HINT.test(text.trim())).length >= texts.length / 2;
}

function shareOfCapitals(cells: readonly (readonly Cell[])[], from: number, to: number, column: number): number {
  if (column < 0) return 0;
  const texts = cells
    .slice(from, to)
    .map((row) => asText(row[column] ?? ''))
    .filter((text) => text !== '');
  if (texts.length === 0) return 0;
  return texts.filter((text) => !/\p{Ll}/u.test(text)).length / texts.length;
}

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

/** Names that say that there is no name yet; the rest of the cell may say more. */
const PLACEHOLDER =
  /^(tb[ad]\b.*|n\s?[/.]\s?a\.?|vacant|unknown|to be (decided|determined|announced)|por definir|sin nombre|vacante|a d[ée]finir|[àa] d[ée]terminer|vacant|offen|unbekannt|n\.?\s?n\.?|noch offen|a definir|vago|\?+|x{2,})$/i;

/** Why a row below the headings is no entry. `second-table`: it belongs to another table that stands further down. */
export type NoEntry = 'blank' | 'title' | 'total' | 'again' | 'hint' | 'placeholder' | 'second-table';

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
  return [...reasonsWithoutData(cells, headingRow, end, headings, nameColumn).keys()];
}

/** The rows of `rowsWithoutData`, each with the reason. */
export function reasonsWithoutData(
  cells: readonly (readonly Cell[])[],
  headingRow: number,
  end: number,
  headings: readonly string[],
  nameColumn: number,
): Map<number, NoEntry> {
  const wide = headings.filter((heading) => heading.trim() !== '').length;
  const keys = headings.map((heading) => fold(heading));
  const capitals = shareOfCapitals(cells, headingRow + 1, end, nameColumn);
  const reasons = new Map<number, NoEntry>();
  const second = secondTable(cells, headingRow, end, keys);
  for (let at = headingRow + 1; at < end; at++) {
    const row = cells[at]!;
    const filled = row.flatMap((cell, column) => (isBlank(cell) || isMark(cell) ? [] : [column]));
    const texts = filled.map((column) => asText(row[column]!));
    const alone = filled.length === 1 && wide >= 3;
    const name = nameColumn < 0 ? '' : asText(row[nameColumn] ?? '');
    const reason: NoEntry | null =
      second !== null && at >= second
        ? 'second-table'
        : PLACEHOLDER.test(name)
          ? 'placeholder'
          : filled.length === 0
            ? 'blank'
            : alone && isTitle(texts[0]!, filled[0] === nameColumn, capitals)
              ? 'title'
              : isTotal(row, filled, nameColumn) || (alone && isCounted(texts[0]!))
                ? 'total'
                : isAgain(filled, texts, keys)
                  ? 'again'
                  : at === headingRow + 1 && isHint(texts)
                    ? 'hint'
                    : null;
    if (reason) reasons.set(at + 1, reason);
  }
  return reasons;
}

/** Where (from 0) a second table begins: headings of its own, other than the first ones, under a blank row and perhaps a title. */
function secondTable(
  cells: readonly (readonly Cell[])[],
  headingRow: number,
  end: number,
  keys: readonly string[],
): number | null {
  for (let at = headingRow + 3; at < end - 1; at++) {
    const [above, higher] = [cells[at - 1]!, cells[at - 2]!];
    const isSet = isEmpty(above) || (isEmpty(higher) && above.filter((cell) => !isBlank(cell)).length === 1);
    if (!isSet) continue;
    const texts = cells[at]!.filter((cell) => !isBlank(cell));
    const isText = texts.length >= 2 && texts.every((cell) => typeof cell === 'string' && cell.length <= 40);
    const isOther = cells[at]!.some((cell, column) => !isBlank(cell) && fold(asText(cell)) !== keys[column]);
    if (!isText || !isOther || isEmpty(cells[at + 1]!) || shareKnown(texts.map(asText)) < 0.5) continue;
    return isEmpty(above) ? at : at - 1;
  }
  return null;
}

/** How many of the texts are words that headings are made of, and nothing else. */
function shareKnown(texts: readonly string[]): number {
  const language = languageOf(texts);
  const known = texts.filter((text) => {
    const { meanings, unknown } = say(text, language);
    return meanings.size > 0 && unknown === 0;
  });
  return known.length / texts.length;
}

function isEmpty(row: readonly Cell[]): boolean {
  return row.every(isBlank);
}

/** "Active partners: 4". */
function isCounted(text: string): boolean {
  return /^[^:]{1,40}[:=]\s*\d+\.?$/.test(text.trim());
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

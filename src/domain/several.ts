/** One of several texts in a cell, and where it stands in it. */
export interface Part {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What may stand behind a comma in one and the same name. */
const SUFFIX = /^(inc|llc|ltd|co|corp|jr|sr|ph\.?d|md|e\.? ?v|gmbh|s\.?a|s\.?l|a\.?c)\.?$/i;

/**
 * The texts in a cell. A semicolon stands between them, unless what stands on both sides is one that is known: a partner may have one in its
 * name. A comma or a line break, as dropdowns for several choices and forms write them, counts only beside one that is known: “Smith, Jones and
 * Sons” is one.
 */
export function partsOf(cell: string, isKnown: (text: string) => boolean): Part[] {
  const whole = trimmed(cell, 0, cell.length);
  if (whole.text === '' || isKnown(whole.text)) return whole.text === '' ? [] : [whole];
  if (!/[;,\n]/.test(cell)) return [whole];
  return joined(cell, piecesOf(cell, /;/), isKnown).flatMap((part) => {
    if (isKnown(part.text) || !/[,\n]/.test(part.text)) return [part];
    const pieces = piecesOf(part.text, /[,\n]/).map(({ text, from, to }) => ({
      text,
      from: part.from + from,
      to: part.from + to,
    }));
    if (pieces.slice(1).some(({ text }) => SUFFIX.test(text))) return [part];
    const found = joined(cell, pieces, isKnown);
    return found.some(({ text }) => isKnown(text)) ? found : [part];
  });
}

/** So many pieces beside each other may be one name. */
const MAX_JOINED = 4;

/** Pieces that are known together become one, the longest first. */
function joined(cell: string, pieces: readonly Part[], isKnown: (text: string) => boolean): Part[] {
  const parts: Part[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    let last = Math.min(pieces.length, at + MAX_JOINED) - 1;
    while (last > at && !isKnown(cell.slice(pieces[at]!.from, pieces[last]!.to))) last -= 1;
    parts.push(trimmed(cell, pieces[at]!.from, pieces[last]!.to));
    at = last;
  }
  return parts;
}

function piecesOf(text: string, separator: RegExp): Part[] {
  const pieces: Part[] = [];
  let from = 0;
  for (const piece of text.split(separator)) {
    const part = trimmed(text, from, from + piece.length);
    if (part.text !== '') pieces.push(part);
    from += piece.length + 1;
  }
  return pieces;
}

function trimmed(cell: string, from: number, to: number): Part {
  const text = cell.slice(from, to);
  const start = from + text.length - text.trimStart().length;
  return { text: text.trim(), from: start, to: start + text.trim().length };
}

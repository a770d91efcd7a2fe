/** A text in which every quote that opens a cell is closed, and the records (from 1) in which one that was not is now a letter. */
export interface QuotesClosed {
  text: string;
  records: number[];
}

/**
 * Finds quotes that open a cell and are not closed before the next separator or the end: a stray quote before a name would eat all that
 * follows. Such a quote becomes a letter of its cell. Quotes that are only odd within one line are left to the reader.
 */
export function closeQuotes(text: string, separator: string): QuotesClosed {
  const pieces: string[] = [];
  const records: number[] = [];
  let record = 1;
  let from = 0;
  let at = 0;
  while (at < text.length) {
    if (text[at] === '"') {
      const close = closingQuote(text, at);
      const after = text[close + 1];
      const isClosed = close >= 0 && (after === undefined || after === separator || after === '\n' || after === '\r');
      const spans = close < 0 || text.slice(at, close).includes('\n');
      if (isClosed || !spans) at = cellEnd(text, close + 1, separator);
      else {
        const end = cellEnd(text, at, separator);
        pieces.push(text.slice(from, at), `"${text.slice(at, end).replaceAll('"', '""')}"`);
        records.push(record);
        from = end;
        at = end;
      }
    } else at = cellEnd(text, at, separator);
    if (text[at] === '\r' && text[at + 1] === '\n') at += 1;
    if (text[at] === '\n' || text[at] === '\r') record += 1;
    at += 1;
  }
  return records.length === 0 ? { text, records } : { text: [...pieces, text.slice(from)].join(''), records };
}

/** Where the quote that opens at `open` is closed; two quotes are a letter. -1: nowhere. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function cellEnd(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

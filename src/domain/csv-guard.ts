/*
 * Cells that leave the spreadsheet, as a .csv or to be pasted, end in programs that run what begins like a formula (owasp.org, CSV
 * Injection). Such a text gets the apostrophe with which spreadsheets mark text. What can compute nothing stays as displayed: words
 * ("=Equals Youth"), a handle, a phone number.
 */

const BEGINS = /^'*[=+\-@\t\r\n]/;
const HARMLESS = /^(?:[=+@-][\p{L}\p{M}_ .?-]*|[+-][\d ().-]*)$/u;

/** A text as a cell for other programs. */
export function guarded(text: string): string {
  return BEGINS.test(text) && !HARMLESS.test(text) ? `'${text}` : text;
}

/** The text of a cell of ours that comes back, without that apostrophe. */
export function unguarded(text: string): string {
  return text.startsWith("'") && guarded(text.slice(1)) === text ? text.slice(1) : text;
}

/**
 * The numbers of a share, with what is counted; under 20 it is said as counts alone, and a percentage only ever stands beside the
 * counts.
 */
export function share(part: number, whole: number, of: string, percent: string, what: string): string {
  const counts = `${part} ${of} ${whole}${what === '' ? '' : ` ${what}`}`;
  return part < 20 || part === whole ? counts : `${counts} (${Math.round((100 * part) / whole)}${percent})`;
}

/** The first names of a list, and how many more there are. */
export function someOf(names: readonly string[], most: number): { shown: readonly string[]; more: number } {
  return names.length <= most + 1
    ? { shown: names, more: 0 }
    : { shown: names.slice(0, most), more: names.length - most };
}

/** A number as it is read aloud in English: at most two decimals, thousands set apart. */
export function grouped(number: number): string {
  return apart(number, ',', '.');
}

/**
 * The same in Spanish. A point is read as thousands in Madrid and as decimals in Mexico, a comma the other way round: a space is right in
 * both, and only from five digits on (Ortografía de la lengua española, 2010).
 */
export function spaced(number: number): string {
  return apart(number, Math.abs(number) < 10_000 ? '' : '\u00a0', ',');
}

function apart(number: number, thousands: string, decimal: string): string {
  const [whole = '', part] = String(Math.round(number * 100) / 100).split('.');
  const set = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return part === undefined ? set : `${set}${decimal}${part}`;
}

import { COLOR_NAMES } from './color-names';
import { exception } from './state';

/** A colour as Google stores it; undefined for null, which is the default. */
export function colorOf(css: string | null): string | undefined {
  if (css === null) return undefined;
  const color = css.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return color.replace(/[0-9a-f]/g, '$&$&');
  const named = COLOR_NAMES[color];
  if (named === undefined) throw exception(`Invalid argument: ${css}`);
  return named;
}

import { exception } from './state';

/** The basic CSS names; Google hands all colours back as `#rrggbb`. */
const NAMES: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  orange: '#ffa500',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** A colour as Google stores it; undefined for null, which is the default. */
export function colorOf(css: string | null): string | undefined {
  if (css === null) return undefined;
  const color = css.toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(color)) return color;
  if (/^#[0-9a-f]{3}$/.test(color)) return color.replace(/[0-9a-f]/g, '$&$&');
  const named = NAMES[color];
  if (named === undefined) throw exception(`Invalid argument: ${css}`);
  return named;
}

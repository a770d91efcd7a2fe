/*
 * How wide text will be, without a font: widths of a common sans serif in hundredths of the font size, rounded up, so that what is
 * given room here has room in every browser.
 */
const NARROW = new Set("ijlt.,:;'|!()[] fr-");
const WIDE = new Set('mwMW@%');

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The lines a text takes in this width: broken between words, inside a word only where it alone is too wide. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of paragraph.split(/(?<=[\s/-])/)) {
      if (widthOf((line + piece).trimEnd(), size) <= width) {
        line += piece;
        continue;
      }
      if (line.trim() !== '') lines.push(line.trim());
      line = '';
      for (const { segment } of graphemes.segment(piece)) {
        if (line !== '' && widthOf(line + segment, size) > width) {
          lines.push(line);
          line = '';
        }
        line += segment;
      }
    }
    lines.push(line.trim());
  }
  return lines;
}

/** Pixels that a line of text takes at most. */
export function widthOf(text: string, size: number): number {
  let hundredths = 0;
  for (const { segment } of graphemes.segment(text)) hundredths += widthOfOne(segment);
  return Math.ceil((hundredths * size) / 100);
}

/** Pixels of the widest line. */
export function widest(lines: readonly string[], size: number): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, size)));
}

function widthOfOne(grapheme: string): number {
  const code = grapheme.codePointAt(0)!;
  if (code >= 0x2e80) return code >= 0x1f000 ? 135 : 105;
  if (NARROW.has(grapheme)) return 38;
  if (WIDE.has(grapheme)) return 98;
  return /[A-Z]/.test(grapheme) ? 72 : 60;
}

import { FOOT, type Text } from '../../../dialogs/drawing/bars';
import type { Picture } from '../../../dialogs/drawing/chart-picture';
import { FONT } from '../../../dialogs/drawing/paint';

const ANCHORS: Readonly<Record<Text['align'], string>> = { left: 'start', center: 'middle', right: 'end' };

/** A picture of the pages as an SVG file, with a title for those who hear it. */
export function pictureSvg({ width, height, boxes, paths, texts }: Picture, title: string): string {
  const shapes = [
    ...boxes.map(
      (box) =>
        `<rect x="${box.x}" y="${box.y}" width="${Math.max(0, box.width)}" height="${Math.max(0, box.height)}" fill="${box.colour}"/>`,
    ),
    ...paths.map(({ d, x, y, scale, turn, fill, stroke, line }) => {
      const drawn = stroke === null ? '' : ` stroke="${stroke}" stroke-width="${line}" stroke-linecap="round"`;
      const place = `translate(${x} ${y}) scale(${scale}) rotate(${turn} ${FOOT.join(' ')})`;
      return `<path d="${d}" transform="${place}" fill="${fill ?? 'none'}"${drawn}/>`;
    }),
    ...texts.map(({ x, y, text, size, bold, colour, align }) => {
      const weight = bold ? ' font-weight="700"' : '';
      return `<text x="${x}" y="${y}" dominant-baseline="central" text-anchor="${ANCHORS[align]}" font-size="${size}"${weight} fill="${colour}">${escapeXml(text)}</text>`;
    }),
  ];
  const font = FONT.replaceAll('"', "'");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${font}">`,
    `<title>${escapeXml(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...shapes,
    '</svg>\n',
  ].join('\n');
}

/** Text that is safe between tags and in attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

import { PAPERS, tonightPicture } from '../../../dialogs/tonight/page-picture';
import { readAloud } from '../../../dialogs/tonight/read-aloud';
import type { Tonight } from '../../../src/contract/tonight';
import { widthOf } from '../chart/measure';
import { escapeXml, pictureSvg } from './picture-svg';

/** Tonight's page as a picture, and as a page that prints on one sheet of the spreadsheet's paper. */
export function tonightFiles(page: Tonight): { svg: string; html: string } {
  const picture = tonightPicture(page, page.paper, (text, size, bold) => widthOf(text, size) * (bold ? 0.98 : 0.92));
  const title = [page.library, page.title, page.asOfText].filter((one) => one !== '').join(', ');
  const svg = pictureSvg(picture, readAloud(page));
  const html = `<!doctype html>
<html lang="${page.language}">
  <head>
    <meta charset="utf-8">
    <title>${escapeXml(title)}</title>
    <style>
      @page { size: ${PAPERS[page.paper].size}; margin: 0; }
      body { margin: 0; }
      svg { display: block; width: 100%; max-width: ${picture.width}px; height: auto; margin: 0 auto; }
      @media print { svg { width: 100vw; max-width: none; max-height: 100vh; } }
    </style>
  </head>
  <body>
${svg}  </body>
</html>
`;
  return { svg, html };
}

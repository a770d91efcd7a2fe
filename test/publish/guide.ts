import { readFileSync } from 'node:fs';
import { guideIn, JOBS } from '../../dialogs/guide/guide';
import type { Language } from '../../src/domain/words/language';
import { GUIDE_PICTURES } from '../browser/guide-pictures';

const STYLE = `body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:1rem/1.6 system-ui,sans-serif;color:#1f1f1f;background:#fff}
img{max-width:100%;border:1px solid #c4c7c5;border-radius:8px}h1{line-height:1.25}li{margin:.5rem 0}a{color:#185abc}
@media print{nav{display:none}}`;

/** The guide as files one can open, print or put on a shared drive: a page for each job with its picture, and a page that lists them. */
export function guideFiles(language: Language): Map<string, string | Uint8Array> {
  const { title, intro, picture, pages } = guideIn(language);
  const files = new Map<string, string | Uint8Array>();
  const list = JOBS.map((job) => `<li><a href="${job}.html">${escaped(pages[job].title)}</a></li>`);
  files.set('index.html', page(language, title, `<p>${escaped(intro)}</p><ol>${list.join('')}</ol>`));
  for (const job of JOBS) {
    const { title: name, steps } = pages[job];
    const body = [
      `<nav><a href="index.html">${escaped(title)}</a></nav>`,
      `<ol>${steps.map((step) => `<li>${escaped(step)}</li>`).join('')}</ol>`,
      `<img src="${job}.png" alt="${escaped(picture(name))}">`,
    ];
    files.set(`${job}.html`, page(language, name, body.join('\n')));
    files.set(`${job}.png`, readFileSync(`${GUIDE_PICTURES}/${language}/${job}.png`));
  }
  return files;
}

function page(language: Language, title: string, body: string): string {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped(title)}</title>`;
  return `<!doctype html>\n<html lang="${language}"><head>${head}<style>${STYLE}</style></head>\n<body><h1>${escaped(title)}</h1>\n${body}\n</body></html>\n`;
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

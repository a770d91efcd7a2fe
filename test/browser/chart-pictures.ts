import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { REPORT_KINDS } from '../../src/domain/report';
import { CHARTS } from '../../src/workbook/charts/charts';
import { emptyGarden, plantedGarden } from '../bench/books';
import { seededGarden } from '../bench/garden';
import type { Book, WorkbookJson } from '../host';
import { blankWorkbook, openBook } from '../host';
import { chartSvg } from '../preview/chart-svg';
import { plantSample } from '../preview/sample';
import { launch } from './launch';

/*
 * Part of `npm run pictures`: every chart of four gardens, and those of the sample as a grey print and as people see them who see
 * colours differently (Chromium simulates it). For looking: nothing may overlap or be cut.
 */

const OUT = 'out/pictures/charts';
const SIGHTS = ['achromatopsia', 'protanopia', 'deuteranopia', 'tritanopia'] as const;
/** Names as they come: long, from right to left, without spaces, with emoji. */
const NAMES = [
  'The Very Long Named Friends of the Greater Prairie Rose Community Orchard, Seed Library and Tool Lending Shed',
  'مركز الحي للتعلم والقراءة للأطفال والعائلات',
  '河湾社区花园与图书馆之友协会及青少年阅读推广中心',
  '🌻🌈 Sunflower Kids 👩‍🌾👨🏽‍🌾 Club',
  'Donaudampfschifffahrtsgesellschaftskapitänsverein',
];

const committed = execFileSync('git', ['log', '-1', '--format=%cI'], { encoding: 'utf8' });
const now = Date.parse(committed.trim());
const today = committed.slice(0, 10);

function gardens(): [string, Book][] {
  const empty = emptyGarden({ now });
  const one = openBook(empty, { now });
  one.type('Partners', 'A2', 'Food Bank');
  const sample = openBook(blankWorkbook(), { now });
  plantSample(sample);
  return [
    ['empty', openBook(empty, { now })],
    ['one', one],
    ['sample', sample],
    ['crowd', openBook(crowd(empty), { now })],
  ];
}

/** 5,000 partners; in each of the columns that charts name, names of every kind. */
function crowd(empty: WorkbookJson): WorkbookJson {
  const { partners, log } = seededGarden(5000, 2000, today);
  const named = partners.map((one, at) => {
    const name = NAMES[at % NAMES.length]!;
    return {
      ...one,
      name: at < 3000 ? `${name} ${at}` : one.name!,
      lead: `${name} ${at % 30}`,
      sector: at % 3 === 0 ? name : one.sector!,
    };
  });
  return plantedGarden(empty, { partners: named, log });
}

async function take(page: Page, name: string, book: Book): Promise<void> {
  const charts = CHARTS.map(({ number }) => number);
  for (const kind of REPORT_KINDS) {
    const { error } = book.call('buildReport', [{ kind, charts }]);
    if (error) throw new Error(`${name}, ${kind}: ${error.message}`);
  }
  const workbook = book.workbook();
  const drawn = workbook.sheets.flatMap((sheet) => sheet.charts.map((chart) => chartSvg(chart, workbook)));
  drawn.forEach((svg, at) => {
    writeFileSync(`${OUT}/${name}-${String(at + 1).padStart(2, '0')}.svg`, svg);
  });
  const boxes = drawn.map((svg) => `<div style="border:1px solid #ccc">${svg}</div>`).join('');
  await page.setContent(
    `<body style="margin:8px;display:grid;grid-template-columns:repeat(2,auto);gap:8px;justify-content:start">${boxes}`,
  );
  await page.screenshot({ path: `${OUT}/${name}.png`, fullPage: true });
}

mkdirSync(OUT, { recursive: true });
const browser = await launch();
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
const seen = await page.context().newCDPSession(page);
for (const [name, book] of gardens()) {
  await take(page, name, book);
  console.log(`charts of ${name}`);
  if (name !== 'sample') continue;
  for (const type of SIGHTS) {
    await seen.send('Emulation.setEmulatedVisionDeficiency', { type });
    await page.screenshot({ path: `${OUT}/${name}-${type}.png`, fullPage: true });
  }
  await seen.send('Emulation.setEmulatedVisionDeficiency', { type: 'none' });
}
await browser.close();

// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { TonightPage } from '../../dialogs/tonight/page';
import { PAPERS, type Paper, tonightPicture } from '../../dialogs/tonight/page-picture';
import type { Tonight } from '../../src/contract/tonight';
import { click, openPage, setTheStage, type } from './stage';

setTheStage();

const measure = (text: string, size: number) => text.length * size * 0.56;
const planted = (count: number, drooping = 0) =>
  (['Harvest', 'Seedling', 'Seed', 'Resting'] as const).map((stage) => ({ stage, word: stage, count, drooping }));

function page(more: Partial<Tonight> = {}): Tonight {
  return {
    language: 'en',
    style: 'garden',
    paper: 'letter',
    library: 'Wren Lake Library',
    today: '2026-06-30',
    days: [],
    asOf: '2026-06-30',
    asOfText: '30 June 2026',
    title: 'Our partnerships',
    numbers: [1, 2, 3].map((one) => ({ value: `${one},000`, label: `things of kind ${one}`, note: 'in FY2026' })),
    garden: { title: 'Our garden', planted: planted(3, 1), drooping: 'Some droop.', notes: [] },
    chart: {
      chart: 4,
      question: 'How many came?',
      headline: 'Many.',
      table: [
        ['Quarter', 'FY2025', 'FY2026'],
        ...['Jul–Sep', 'Oct–Dec', 'Jan–Mar', 'Apr–Jun'].map((name, at) => [name, 10 * at, 700 - at]),
      ],
      internal: false,
      notes: [],
      horizontal: false,
      stacked: false,
      colours: ['#b9c7d3', '#235f8c'],
    },
    story: { title: 'A story', about: 'Story Walk', text: 'We walked. '.repeat(12) },
    ahead: {
      title: 'The next 90 days',
      lines: Array.from({ length: 6 }, (_, at) => ({ day: `${at + 1} July 2026`, text: 'Planned: Museum' })),
      more: 'and 3 more',
    },
    ask: { title: 'What we ask', text: 'Four hours a week.' },
    credit: 'Made with Partner Garden.',
    ...more,
  };
}

const long = 'x'.repeat(400);
const pages: [string, Tonight][] = [
  ['a usual library', page()],
  [
    'a library without a name, a story, an ask or anything done',
    page({ library: '', chart: null, story: { title: 'A story', about: '', text: '' }, ask: { title: '', text: '' } }),
  ],
  [
    'nothing at all',
    page({
      garden: { title: 'Our garden', planted: planted(0), drooping: '', notes: [] },
      chart: null,
      ahead: { title: 'Next', lines: [], more: 'Nothing is planned yet.' },
    }),
  ],
  [
    '5,000 partners',
    page({ garden: { title: 'Our garden', planted: planted(1250, 600), drooping: 'Many droop.', notes: ['A note.'] } }),
  ],
  [
    'texts without end',
    page({
      library: long,
      story: { title: long, about: long, text: `${long} ${'word '.repeat(900)}` },
      ask: { title: 'Ask', text: 'please '.repeat(60) },
    }),
  ],
  ['plain words', page({ style: 'plain' })],
];

describe.each(Object.keys(PAPERS) as Paper[])('tonight’s page on %s', (paper) => {
  it.each(pages)('is one page with white around it: %s', (_, given) => {
    const { width, height, texts, boxes } = tonightPicture(given, paper, measure);
    expect({ width, height }).toEqual({ width: PAPERS[paper].width, height: PAPERS[paper].height });
    for (const { x, y, text, size, align } of texts) {
      const wide = measure(text, size);
      const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
      expect([left > 20, left + wide < width - 20, y > 20, y < height - 20], text).toEqual([true, true, true, true]);
    }
    for (const box of boxes) expect(box.y + box.height).toBeLessThan(height - 20);
  });

  it.each(pages.filter(([name]) => name !== 'nothing at all'))(
    'draws the garden above what follows it: %s',
    (_, given) => {
      const { paths, texts } = tonightPicture(given, paper, measure);
      const below = texts.find(({ text }) => text === 'How many came?' || text === given.ahead.title)!;
      expect(paths.length).toBeGreaterThan(4);
      for (const { y, scale } of paths) expect(y + 27 * scale).toBeLessThan(below.y + 12);
    },
  );
});

describe('the dialog with tonight’s page', () => {
  it('puts the ask on the page while it is typed, and prints', async () => {
    const printed = vi.fn();
    vi.stubGlobal('print', printed);
    await openPage(TonightPage, { tonight: () => ({ value: page({ ask: { title: 'What we ask', text: '' } }) }) });
    const drawn = () => [...document.querySelectorAll('svg text')].map((one) => one.textContent).join(' ');
    expect(drawn()).not.toContain('What we ask');
    await type('ask', 'Please say yes.');
    expect(drawn()).toContain('What we ask Please say yes.');
    expect(document.querySelector('svg')!.getAttribute('aria-label')).toContain('Please say yes.');
    await click('Print');
    expect(printed).toHaveBeenCalledOnce();
    expect(document.head.textContent).toContain('size: 8.5in 11in');
    vi.unstubAllGlobals();
  });
});

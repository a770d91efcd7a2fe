import { SECTOR } from '../domain/lists';
import { ONE_COLOUR, PERIOD_COLOURS, STAGE_COLOURS } from '../domain/palette';
import { wordsOf } from '../domain/sentences/words';
import { WORDS } from '../domain/words/all';
import type { Language } from '../domain/words/language';
import { MONTHS } from '../domain/words/months';
import { waysOf } from '../domain/words/recognise';
import { SOON_LINES } from './counted';
import { letters, type Outside } from './engine';
import { mark, spoken, writtenOut } from './sentence';
import type { ChartValue, Look } from './sheet';
import { quoted } from './texts';
import { formulaWords } from './words/words';

/** A cell of the page: a text, a number, or a template of a formula after `=`. */
export type PageCell = string | number | null;
export interface BoardPage {
  readonly rows: readonly (readonly PageCell[])[];
  readonly charts: readonly ChartValue[];
  readonly looks: Readonly<Record<string, Look>>;
  readonly fills: Readonly<Record<string, string>>;
  readonly widths: readonly number[];
  readonly print: string;
}

/** The cell in which a day may be typed, and where what is in its way is said. */
export const AS_OF_CELL = '$B$2';
const LAST_ROW = 52;
/** Tables of the charts stand to the right of the page: rows from 1. */
const DATA = 'K';
const GROUPS = ['Seed', 'Seedling', 'Harvest', 'Resting', 'quiet', 'ended', 'Needs a date'] as const;

/** The page for the meeting: sentences and charts of the day that is typed, or of today. */
export function boardPage(language: Language, outside: Outside, inOrder: string): BoardPage {
  const words = formulaWords(language).board;
  const styled = (text: (style: 'garden' | 'plain') => string) =>
    `=CHOOSE(@STYLE,${quoted(text('garden'))},${quoted(text('plain'))})`;
  const { tier } = wordsOf(language, 'garden');
  const cells = new Map<string, PageCell>();
  const put = (row: number, column: number, value: PageCell) => cells.set(`${row},${column}`, value);
  const count = (group: number) => `COUNTIF([partners.group],${group})`;
  const whole = 'COUNTIF([partners.group],">0")';

  put(1, 0, `=IF(TRIM(%library%)="",${quoted(formulaWords(language).title)},TRIM(%library%))`);
  put(2, 0, words.asOf);
  put(2, 2, `=IF(ISNUMBER(%asOf%),"",${writtenOut('@D', language)})`);
  put(2, 4, words.asOfHint);
  put(3, 0, `=IF(${inOrder},"",${quoted(words.trouble)})`);

  const garden = words.garden(
    mark('underWay'),
    mark('of'),
    mark('seeds'),
    mark('resting'),
    mark('quiet'),
    mark('undated'),
  );
  put(
    4,
    0,
    `=IF(${whole}=0,${quoted(words.none)},${spoken(garden, { underWay: `(${count(2)}+${count(3)})`, of: whole, seeds: count(1), resting: count(4), quiet: count(5), undated: count(7) })})`,
  );
  const deep =
    '(COUNTIFS([partners.group],">0",[partners.nameDepth],6)+COUNTIFS([partners.group],">0",[partners.nameDepth],7))';
  const tiered = 'COUNTIFS([partners.group],">0",[partners.nameDepth],">0")';
  put(13, 0, `=${spoken(words.depth(mark('deep'), mark('of')), { deep, of: tiered })}`);
  const inYear = (sums: string) => `${sums}([log.people],[log.date],">="&@YEAR,[log.date],"<="&@D)`;
  const activities = 'COUNTIFS([log.same],"?*",[log.date],">="&@YEAR,[log.date],"<="&@D)';
  put(
    13,
    4,
    `=IF(${activities}=0,${quoted(words.noPeople)},${spoken(words.people(mark('people'), mark('activities')), { people: inYear('SUMIFS'), activities })})`,
  );
  put(31, 0, `=${spoken(words.sectors(mark('sectors')), { sectors: `COUNTIF($M$29:$M$${28 + SECTOR.length},">0")` })}`);
  put(31, 4, words.next);
  put(LAST_ROW, 0, words.footer);

  // What comes next, as a list.
  for (let line = 1; line <= SOON_LINES; line += 1) {
    const of = (column: string) => `INDEX([soon.${column}],${line})`;
    const name = `IF(${of('kind')}=1,INDEX(${outside.column('log', 'partner')},${of('row')})&"",INDEX(${outside.column('partners', 'name')},${of('row')})&"")`;
    const kinds = [words.soon.planned, words.soon.agreement, words.soon.rest, words.soon.harvest].map(quoted);
    put(
      31 + line,
      4,
      `=IF(${of('all')}=0,${line === 1 ? quoted(words.nothingNext) : '""'},${writtenOut(of('day'), language)}&": "&${name}&", "&CHOOSE(${of('kind')},${kinds}))`,
    );
  }

  // The tables of the charts.
  const groupWord = (group: (typeof GROUPS)[number]) =>
    group === 'quiet'
      ? words.quiet
      : group === 'ended'
        ? words.ended
        : styled((style) => wordsOf(language, style).stage(group));
  GROUPS.forEach((group, at) => {
    put(4, 11 + at, groupWord(group));
    put(5, 11 + at, `=${count(at + 1)}`);
    // The legend: the words follow the settings, and each has its number.
    put(12, at, `=${letters(12 + at)}$4&": "&${letters(12 + at)}$5`);
  });
  put(5, 10, words.partners);
  const depths: [string, number][] = [
    [tier('1 Building relationships'), 3],
    [WORDS[language].quiet, 4],
    [tier('2 Common language'), 5],
    [tier('3 Supportive roles'), 6],
    [tier('4 Strategic collaboration'), 7],
  ];
  depths.forEach(([word, depth], at) => {
    put(10 + at, 11, word);
    put(10 + at, 12, `=COUNTIFS([partners.group],">0",[partners.nameDepth],${depth})`);
  });
  const months = `${MONTHS[language].map((month) => quoted(month.slice(0, 3)))}`;
  const quarter = (start: string, at: number) => `DATE(YEAR(${start}),MONTH(${start})+${3 * at},1)`;
  const attendance = (start: string, at: number, until: string) =>
    `SUMIFS([log.people],[log.date],">="&${quarter(start, at)},[log.date],"<"&MIN(${quarter(start, at + 1)},${until}+1))`;
  const before = 'DATE(YEAR(@YEAR)-1,MONTH(@YEAR),1)';
  put(18, 12, words.lastYear);
  put(18, 13, words.thisYear);
  for (let at = 0; at < 4; at += 1) {
    put(
      19 + at,
      11,
      `=CHOOSE(MONTH(${quarter('@YEAR', at)}),${months})&"–"&CHOOSE(MONTH(${quarter('@YEAR', at)}+62),${months})`,
    );
    put(19 + at, 12, `=${attendance(before, at, 'DATE(YEAR(@D)-1,MONTH(@D),DAY(@D))')}`);
    put(19 + at, 13, `=${attendance('@YEAR', at, '@D')}`);
  }
  SECTOR.forEach((sector, at) => {
    const ways = [...new Set(waysOf(sector).map((way) => way.toLowerCase()))];
    put(29 + at - 0, 11, wordsOf(language, 'garden').list(sector));
    put(29 + at - 0, 12, `=${ways.map((way) => `COUNTIF([partners.sector],${quoted(way)})`).join('+')}`);
  });

  const rows = Array.from({ length: LAST_ROW }, (_, r) =>
    Array.from({ length: 18 }, (_, c) => cells.get(`${r + 1},${c}`) ?? null),
  );
  const range = (from: string, to: string) => `$${from.replace(/(\d+)/, '$$$1')}:$${to.replace(/(\d+)/, '$$$1')}`;
  return {
    rows,
    widths: [80, 110, 110, 80, 80, 100, 100, 100, 40, 20, 80, 150, 80, 80, 80, 80, 80, 80],
    looks: {
      '0,0': 'title',
      '1,1': 'input',
      '2,0': 'warning',
      '3,0': 'headline',
      '12,0': 'headline',
      '12,4': 'headline',
      '30,0': 'headline',
      '30,4': 'headline',
      '1,4': 'note',
      [`${LAST_ROW - 1},0`]: 'note',
    },
    charts: [
      {
        kind: 'bar',
        stacked: true,
        title: '',
        categories: range(`${DATA}5`, `${DATA}5`),
        series: GROUPS.map((group, at) => ({
          name: group,
          values: range(`${letters(12 + at)}5`, `${letters(12 + at)}5`),
          colour: STAGE_COLOURS[group],
        })),
        from: [4, 0],
        to: [11, 8],
        legend: false,
      },
      {
        kind: 'bar',
        stacked: false,
        title: '',
        categories: range('L10', 'L14'),
        series: [{ name: words.partners, values: range('M10', 'M14'), colour: ONE_COLOUR[0] }],
        from: [14, 0],
        to: [29, 4],
      },
      {
        kind: 'column',
        stacked: false,
        title: '',
        categories: range('L19', 'L22'),
        series: [
          { name: words.lastYear, values: range('M19', 'M22'), colour: PERIOD_COLOURS[0] },
          { name: words.thisYear, values: range('N19', 'N22'), colour: PERIOD_COLOURS[1] },
        ],
        from: [14, 4],
        to: [29, 8],
      },
      {
        kind: 'bar',
        stacked: false,
        title: '',
        categories: range('L29', `L${28 + SECTOR.length}`),
        series: [{ name: words.partners, values: range('M29', `M${28 + SECTOR.length}`), colour: ONE_COLOUR[0] }],
        from: [31, 0],
        to: [50, 4],
      },
    ],
    fills: Object.fromEntries(GROUPS.map((group, at) => [`11,${at}`, STAGE_COLOURS[group]] as const)),
    print: `$A$1:$I$${LAST_ROW}`,
  };
}

import { expect, it } from 'vitest';
import { understandArguments } from './arguments';

const LIST = ['--input', 'a.csv', '--out', 'out'];

it('takes files, a folder, a day, a locale and a time zone', () => {
  const given = understandArguments([
    ...LIST,
    '--input=b.csv',
    '--as-of',
    '2025-06-30',
    '--locale',
    'es-mx',
    '--time-zone',
    'Europe/Berlin',
  ]);
  expect(given).toEqual({
    inputs: ['a.csv', 'b.csv'],
    open: [],
    blank: false,
    force: false,
    language: null,
    out: 'out',
    asOf: '2025-06-30',
    locale: 'es_MX',
    timeZone: 'Europe/Berlin',
    charts: 'usual',
    port: null,
    help: false,
  });
});

it('starts from en_US and New York', () => {
  expect(understandArguments(LIST)).toMatchObject({ asOf: '', locale: 'en_US', timeZone: 'America/New_York' });
});

it.each([
  [['--blank'], { blank: true, open: [], locale: 'en_US' }],
  [['--language', 'es'], { language: 'es', locale: 'es_MX' }],
  [['--language=ES', '--locale', 'de_DE'], { language: 'es', locale: 'de_DE' }],
  [['--open', 'a.csv', '--open=b.xlsx', '--as-of', '2025-06-30'], { open: ['a.csv', 'b.xlsx'], asOf: '2025-06-30' }],
  [['--port', '8080', '--time-zone', 'Europe/Berlin'], { port: 8080, timeZone: 'Europe/Berlin', inputs: [] }],
])('%j is for the preview', (argv, given) => {
  expect(understandArguments(argv)).toMatchObject(given);
});

it.each([
  [['--input', 'a.csv'], '--input needs --out DIR'],
  [['--out', 'out'], '--out needs --input FILE'],
  [['--input'], '--input needs a value'],
  [['--input', '--out', 'out'], '--input needs a value'],
  [[...LIST, '--out', 'other'], '--out was given 2 times'],
  [[...LIST, '--verbose'], '--verbose is not an option'],
  [['partners.csv'], 'partners.csv is not an option'],
  [[...LIST, '--as-of', '2025-02-29'], '--as-of "2025-02-29"'],
  [[...LIST, '--as-of', '6/30/2025'], '--as-of "6/30/2025"'],
  [[...LIST, '--as-of', '1989-12-31'], '--as-of "1989-12-31"'],
  [[...LIST, '--locale', 'xx_YY'], '--locale "xx_YY"'],
  [[...LIST, '--locale', 'english'], '--locale "english"'],
  [[...LIST, '--time-zone', 'Mars/Olympus'], '--time-zone "Mars/Olympus"'],
  [[...LIST, '--time-zone', '+05:00'], '--time-zone "+05:00"'],
  [[...LIST, '--charts', 'some'], '--charts "some"'],
  [[...LIST, '--port', '8080'], '--port is for the preview'],
  [[...LIST, '--blank'], '--blank is for the preview'],
  [[...LIST, '--language', 'es'], '--language is for the preview'],
  [[...LIST, '--open', 'a.csv'], '--open is for the preview'],
  [['--open', 'a.csv', '--charts', 'all'], '--charts needs --input FILE'],
  [['--open', 'a.csv', '--blank'], '--blank is an empty spreadsheet'],
  [['--open'], '--open needs a value'],
  [['--blank=yes'], '--blank=yes is not an option'],
  [['--language', 'fr'], '--language "fr" is not one the preview speaks; it can be en or es'],
  [['--port', '99999'], '--port "99999"'],
])('refuses %j', (argv, sentence) => {
  expect(() => understandArguments(argv)).toThrow(sentence);
});

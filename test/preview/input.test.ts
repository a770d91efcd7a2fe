import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOds, writeXlsx } from 'hucre';
import { afterAll, describe, expect, it } from 'vitest';
import { readInputs } from './input';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function sheetFrom(content: string | Uint8Array, locale = 'en_US') {
  const { sheets } = await readInputs([file('list.csv', content)], locale, 'America/New_York');
  return sheets[0]!;
}

describe('a .csv', () => {
  it('in windows-1252 keeps the quotes, dashes and letters that Excel writes there', async () => {
    const bytes = Buffer.from([0x4e, 0x0a, 0x93, 0x80, 0x94, 0x96, 0x8c, 0x9e, 0x85, 0x0a]);
    expect((await sheetFrom(bytes)).values).toEqual([['N'], ['“€”–Œž…']]);
  });

  it('whose bytes are no letters that we know is refused', async () => {
    await expect(sheetFrom(Buffer.from([0x4e, 0x0a, 0x81, 0xe9, 0x0a]))).rejects.toThrow('not known here');
  });

  it.each([
    ['a quote that is never closed', 'Name,Note\nA,x\n"B,y\nC,z\n', ['"B', 'y']],
    ['two quotes, each before a name', 'Name,Note\nA,x\n"B,y\n"C,z\n', ['"B', 'y']],
  ])('with %s loses no row, and the row is named', async (_, content, row) => {
    const remarks: string[] = [];
    const path = file('quotes.csv', content);
    const { sheets } = await readInputs([path], 'en_US', 'America/New_York', [], remarks);
    expect(sheets[0]!.values).toHaveLength(4);
    expect(sheets[0]!.values[2]).toEqual(row);
    expect(remarks.join()).toContain('Row 3');
  });

  it('reads a date with blanks about it, and says so', async () => {
    const remarks: string[] = [];
    const { sheets } = await readInputs([file('b.csv', 'A,B\nx,\u00a06/11/2026 \n')], 'en_US', 'Etc/UTC', [], remarks);
    expect(sheets[0]!.values[1]![1]).toBe(46184);
    expect(remarks[0]).toContain('Cell B2');
  });

  it.each([
    ['UTF-8', 'Name,Ort\nKäse,München\n'],
    ['UTF-8 with a byte-order mark', '\ufeffName,Ort\nKäse,München\n'],
    ['windows-1252', Buffer.from('Name,Ort\nKäse,München\n', 'latin1')],
    ['UTF-16 with a byte-order mark', Buffer.from('\ufeffName,Ort\nKäse,München\n', 'utf16le')],
    ['semicolons', 'Name;Ort\nKäse;München\n'],
    ['tabs', 'Name\tOrt\r\nKäse\tMünchen\r\n'],
  ])('is read in %s', async (_, content) => {
    expect((await sheetFrom(content)).values).toEqual([
      ['Name', 'Ort'],
      ['Käse', 'München'],
    ]);
  });

  it('finds the separator where titles and texts hold others', async () => {
    const { values } = await sheetFrom('Our list, 2025\n\nName;Note\nA;"x, y, z"\nB;"p, q"\n');
    expect(values).toEqual([['Our list, 2025'], [], ['Name', 'Note'], ['A', 'x, y, z'], ['B', 'p, q']]);
  });

  it('keeps newlines, quotes and commas inside quotes', async () => {
    expect((await sheetFrom('Name,Note\nA,"one\r\n""two"", three"\n')).values[1]).toEqual(['A', 'one\n"two", three']);
  });

  it.each([
    ['en_US', '3/4/2026', 46085],
    ['es_MX', '03/04/2026', 46115],
    ['de_DE', '3.4.2026', 46115],
    ['es_MX', '3 de abril de 2026', 46115],
    ['pt_BR', '3 de abril de 2026', 46115],
    ['fr_FR', '3 avril 2026', 46115],
    ['de_DE', '3. April 2026', 46115],
    ['en_US', 'April 3, 2026', 46115],
    ['de_DE', '2026-04-03', 46115],
    ['es_MX', '2026-04-03', 46115],
    ['en_US', '31/12/2026', '31/12/2026'],
    ['en_US', '1,234.5', 1234.5],
    ['de_DE', '1234,5', 1234.5],
    ['en_US', 'TRUE', true],
    ['en_US', '=Equals Youth', '=Equals Youth'],
    ['en_US', "'til late", "'til late"],
    ['en_US', '@handle', '@handle'],
  ])('in %s reads %s as typed', async (locale, text, value) => {
    expect((await sheetFrom(`Name;Value\nA;"${text}"\n`, locale)).values[1]![1]).toBe(value);
  });
});

it('names sheets after their files, each name once', async () => {
  mkdirSync(join(folder, 'other'), { recursive: true });
  const files = [file('Partners.csv', 'a,b\n'), file('other/partners.csv', 'c,d\n')];
  const { sheets } = await readInputs(files, 'en_US', 'America/New_York');
  expect(sheets.map(({ name }) => name)).toEqual(['Partners', 'partners 2']);
});

it('brings all sheets of an .xlsx with what hangs on their cells', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Socios',
        rows: [
          ['Nombre', 'Fecha', 'Suma'],
          ['Casa', new Date(Date.UTC(2026, 3, 3)), null],
        ],
        cells: new Map([
          ['0,0', { value: 'Nombre', comment: { text: 'una nota' } }],
          ['1,2', { formula: 'SUM(1,2)', formulaResult: 3 }],
        ]),
        columns: [{ width: 20 }],
        freezePane: { rows: 1 },
        merges: [{ startRow: 3, startCol: 0, endRow: 3, endCol: 1 }],
      },
      { name: 'Oculta', rows: [['x']], hidden: true },
    ],
  });
  const { sheets } = await readInputs([file('libro.xlsx', bytes)], 'es_MX', 'America/Mexico_City');
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Socios', undefined],
    ['Oculta', true],
  ]);
  expect(sheets[0]).toMatchObject({
    values: [
      ['Nombre', 'Fecha', 'Suma'],
      ['Casa', 46115, 3],
    ],
    extras: { '1,1': { note: 'una nota' }, '2,3': { formula: '=SUM(1,2)' } },
    frozenRows: 1,
    merges: [{ row: 4, column: 1, rows: 1, columns: 2 }],
    columnWidths: { 1: 148 },
  });
});

it.each([
  ['gone.csv', null, 'is not there'],
  ['empty.csv', '', 'is empty'],
  ['blank.csv', ' \n\n', 'is empty'],
  ['rubbish.csv', new Uint8Array([137, 80, 78, 71, 0, 0, 1, 2]), 'is not a text file'],
  ['rubbish.xlsx', 'no zip', 'cannot be read as a workbook'],
  ['letter.docx', 'x', 'has an ending that is not known'],
])('refuses %s', async (name, content, sentence) => {
  const path = content === null ? join(folder, name) : file(name, content);
  await expect(readInputs([path], 'en_US', 'America/New_York')).rejects.toThrow(sentence);
});

it('reads an .ods, and an .xlsm as the .xlsx that it is', async () => {
  const sheets = [{ name: 'List', rows: [['Partner'], ['Elm School']] }];
  const files = [file('a.ods', await writeOds({ sheets })), file('b.xlsm', await writeXlsx({ sheets }))];
  const read = await readInputs(files, 'en_US', 'Etc/UTC');
  expect(read.sheets.map(({ values }) => values)).toEqual([sheets[0]!.rows, sheets[0]!.rows]);
});

it('names the formulas of a workbook that have no result', async () => {
  const remarks: string[] = [];
  await readInputs(['test/fixtures/cases/46-camel.xlsx'], 'en_US', 'Etc/UTC', [], remarks);
  expect(remarks[0]).toContain('Partners!E1, Partners!A3');
});

it('reads a list although a cell far below and beside it has a format', async () => {
  const { sheets } = await readInputs(['test/fixtures/cases/15-far-styles.xlsx'], 'en_US', 'Etc/UTC');
  expect(sheets[0]!.values.length).toBeLessThan(10);
});

it('keeps hours as hours', async () => {
  const { sheets } = await readInputs(['test/fixtures/cases/37-hours-as-time.xlsx'], 'en_US', 'Etc/UTC');
  expect(sheets[0]!.values.map((row) => row[4])).toEqual(
    ['Hours', 1.5 / 24, 26 / 24].map((one) => (typeof one === 'number' ? expect.closeTo(one, 8) : one)),
  );
});

it('refuses a folder', async () => {
  await expect(readInputs([folder], 'en_US', 'America/New_York')).rejects.toThrow('is a folder');
});

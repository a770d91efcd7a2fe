import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
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
  ['rubbish.xlsx', 'no zip', 'cannot be read as an .xlsx'],
  ['letter.docx', 'x', 'has an ending that is not known'],
])('refuses %s', async (name, content, sentence) => {
  const path = content === null ? join(folder, name) : file(name, content);
  await expect(readInputs([path], 'en_US', 'America/New_York')).rejects.toThrow(sentence);
});

it('refuses a folder', async () => {
  await expect(readInputs([folder], 'en_US', 'America/New_York')).rejects.toThrow('is a folder');
});

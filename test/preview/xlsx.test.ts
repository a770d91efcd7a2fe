import { readXlsx } from 'hucre/xlsx';
import { expect, it } from 'vitest';
import { blankSheet, blankWorkbook } from '../emulator/blank-workbook';
import type { WorkbookJson } from '../emulator/workbook-json';
import { workbookToXlsx } from './xlsx';

function workbook(): WorkbookJson {
  const book = blankWorkbook();
  const list = blankSheet(0, 'Everything in it: partners, contacts and notes');
  list.values = [
    ['Partner', 'Last talked', 'Stage'],
    ['=Equals', 46115, 'Seed'],
    ['The "Food" Bank', '', 'Harvest'],
  ];
  list.extras = { '1,1': { note: 'One per row', bold: true }, '2,2': { format: 'yyyy-mm-dd' } };
  list.columnExtras = {
    3: {
      validation: { criteria: 'VALUE_IN_LIST', args: [['Seed', 'Harvest'], true], allowInvalid: true, helpText: '' },
    },
  };
  list.frozenRows = 1;
  list.columnWidths = { 1: 215 };
  list.conditionalRules = [
    {
      ranges: [{ row: 2, column: 3, rows: 99, columns: 1 }],
      criteria: 'TEXT_EQUAL_TO',
      args: ['Seed'],
      background: '#fff2cc',
    },
  ];
  const data = blankSheet(1, 'Report data');
  data.hidden = true;
  data.values = [
    ['', 'Now', 'Before'],
    ['Seed', 3, 1],
    ['Harvest', 5, 2],
  ];
  list.charts = [
    {
      id: 5,
      type: 'BAR',
      ranges: [{ sheetId: 1, row: 1, column: 1, rows: 3, columns: 3 }],
      headers: 1,
      position: { row: 2, column: 5, offsetX: 0, offsetY: 0 },
      options: {
        title: 'How is our garden?',
        isStacked: true,
        'legend.position': 'top',
        colors: ['#112233', '#445566'],
      },
    },
  ];
  return { ...book, sheets: [list, data] };
}

it('is read back with values, formats, notes, rules and looks', async () => {
  const { sheets } = await readXlsx(await workbookToXlsx(workbook()), { readStyles: true });
  const [list, data] = sheets;
  expect(list!.rows).toEqual([
    ['Partner', 'Last talked', 'Stage'],
    ['=Equals', new Date(Date.UTC(2026, 3, 3)), 'Seed'],
    ['The "Food" Bank', null, 'Harvest'],
  ]);
  expect(list!.cells!.get('1,0')?.formula).toBeUndefined();
  expect(list!.cells!.get('0,0')).toMatchObject({ comment: { text: 'One per row' }, style: { font: { bold: true } } });
  expect(list!.dataValidations![0]).toMatchObject({ type: 'list', range: 'C1:C1000', errorStyle: 'warning' });
  expect(list!.conditionalRules![0]).toMatchObject({ range: 'C2:C100', formula: 'C2="Seed"' });
  expect(list!.freezePane).toMatchObject({ rows: 1 });
  expect(list!.columns![0]!.width).toBeCloseTo(29, 1);
  expect(data!.hidden).toBe(true);
});

it('holds native charts tied to the cells they were built from', async () => {
  const { sheets } = await readXlsx(await workbookToXlsx(workbook()));
  expect(sheets[0]!.charts![0]).toMatchObject({
    kinds: ['bar'],
    title: 'How is our garden?',
    barGrouping: 'stacked',
    legend: 'top',
    series: [
      { name: 'Now', valuesRef: "'Report data'!$B$2:$B$3", categoriesRef: "'Report data'!$A$2:$A$3", color: '112233' },
      { name: 'Before', valuesRef: "'Report data'!$C$2:$C$3" },
    ],
  });
});

it('has sheet names that Excel takes', async () => {
  const book = workbook();
  book.sheets.push({ ...blankSheet(2, 'Everything in it: partners, contacts and more'), values: [['x']] });
  const { sheets } = await readXlsx(await workbookToXlsx(book));
  const names = sheets.map(({ name }) => name);
  expect(new Set(names).size).toBe(3);
  for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
});

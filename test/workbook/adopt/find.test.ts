import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import { findTable } from '../../../src/workbook/adopt/find';
import { mapSheet } from '../../../src/workbook/adopt/map';
import { readList } from '../../lists';

const HEADINGS = ['Organization', 'Contact', 'Email', 'Notes'];
const ELM: Cell[] = ['Elm School', 'Ann Lee', 'ann@example.org', ''];
const OAK: Cell[] = ['Oak Clinic', 'Bob Ray', 'bob@example.org', 'busy'];
const BLANK: Cell[] = ['', '', '', ''];

describe('the heading row', () => {
  it.each<[string, Cell[][], number]>([
    ['in row 1', [HEADINGS, ELM, OAK], 1],
    ['under a title', [['Our partners', '', '', ''], HEADINGS, ELM, OAK], 2],
    ['under a title, a blank row and a note', [['Our partners'], BLANK, ['updated by Jen'], HEADINGS, ELM, OAK], 4],
    ['under a row of groups', [['WHO', '', 'HOW', ''], HEADINGS, ELM, OAK], 2],
    ['under a title with a date beside it', [['Partners', '', '', { date: '2026-01-05' }], HEADINGS, ELM, OAK], 2],
    ['with a blank heading', [['Organization', '', 'Email', 'Notes'], ELM, OAK], 1],
    [
      'in a language nobody here knows',
      [['Vereniging', 'Wie', 'Adres', 'Overig'], ['Elm School', 'Church', '555-0101', 'since 2010'], OAK],
      1,
    ],
    ['with no rows yet', [HEADINGS], 1],
    [
      'as the lower row of two, filling the gaps',
      [['Organization', 'Agreement', '', ''], ['', 'Signed', 'Expires', 'Notes'], ELM, OAK],
      2,
    ],
  ])('%s', (_, cells, row) => {
    expect(findTable(cells)?.headingRow).toBe(row);
  });

  it.each<[string, Cell[][]]>([
    ['an empty sheet', []],
    ['blank rows', [BLANK, BLANK]],
    ['one remark', [['ask Jen about this']]],
    [
      'numbers',
      [
        [1, 2, 3],
        [4, 5, 6],
      ],
    ],
  ])('is not found in %s', (_, cells) => {
    expect(findTable(cells)).toBeNull();
  });

  it('is where the user says, and a title above it is no heading', () => {
    const cells: Cell[][] = [
      ['Org', 'Who', 'Mail', 'Notes'],
      ['Partners of the library', '', '', ''],
      ['', 'Contact', 'Email', 'Misc'],
      ELM,
    ];
    expect(findTable(cells, 3)).toMatchObject({
      headingRow: 3,
      headings: ['', 'Contact', 'Email', 'Misc'],
      firstRow: 4,
    });
  });

  it('keeps the text of the headings as it stands, and takes the upper one where the lower is blank', () => {
    const cells: Cell[][] = [['Organization', 'Agreement', '', ''], ['', 'Signed', 'Expires ', 'Notes'], ELM, OAK];
    expect(findTable(cells)?.headings).toEqual(['Organization', 'Signed', 'Expires ', 'Notes']);
  });
});

describe('rows without an entry', () => {
  it.each<[string, Cell[], boolean]>([
    ['a blank row', BLANK, true],
    ['a row of one dash', ['-', '', '', ''], true],
    ['a section title in capitals', ['SCHOOLS', '', '', ''], true],
    ['a remark outside the column of names', ['', '', '', 'old ones below'], true],
    ['a total', ['TOTAL', 2, '', ''], true],
    ['a total of a year', ['FY24 Total', '', 36, ''], true],
    ['a footnote', ['* on the coalition', '', '', ''], true],
    ['the headings again', HEADINGS, true],
    ['a name alone', ['Ash Church', '', '', ''], false],
    ['a name that starts with Total', ['Total Fitness', '', '', ''], false],
    ['a name that starts with a sign', ['+Plus Swap', 'Kim Oh', '', ''], false],
  ])('%s', (_, row, isNot) => {
    const cells = [HEADINGS, ELM, row, OAK, ['Yew Farm', 'Cy Poe', '', '']];
    expect(findTable(cells)?.notData).toEqual(isNot ? [3] : []);
  });

  it('tells hints right under the headings', () => {
    const hints: Cell[] = ['(required)', 'e.g. Ann Lee', '', ''];
    expect(findTable([HEADINGS, hints, ELM, OAK])?.notData).toEqual([2]);
  });

  it.each<[string, string, number[]]>([
    ['L1-partnerships-2025-26-jen.csv', 'en_US', [31]],
    ['L2-outreach-partners-two-header-rows.csv', 'en_US', [3, 10, 11, 17, 18, 24, 25, 32, 33, 47]],
    ['L4-aliados-de-la-biblioteca.csv', 'es_MX', []],
    ['L5a-wren-lake-outreach-log.csv', 'en_US', [3, 102, 103, 104, 246, 247, 248, 384, 385]],
    ['L7-people-we-know.csv', 'en_US', []],
    ['L8-community-partners-everything-in-it.csv', 'en_US', [18, 23, 33]],
  ])('of %s', async (file, locale, rows) => {
    const [sheet] = await readList(join('test/fixtures/lists', file), locale);
    expect(mapSheet(sheet!.name, sheet!.cells)?.table.notData).toEqual(rows);
  });
});

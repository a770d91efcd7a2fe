import { describe, expect, it } from 'vitest';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { LANGUAGES } from '../../src/domain/words/language';
import { anatomyOf, FUNCTIONS, MAX_DEPTH, MAX_LENGTH } from '../../src/formulas/functions';
import { roomFor } from '../../src/formulas/room';
import { formulaWorkbook } from '../../src/formulas/workbook';
import { compared } from './compare';
import { randomGarden } from './gardens';
import { GET_LIBRE_OFFICE, hasLibreOffice } from './libre-office';

const ASOF = '2026-06-30';

describe.each(LANGUAGES)('the workbook without a script, in %s', (language) => {
  // Down a column the formulas differ only in the row's number.
  const formulas = formulaWorkbook({ language, room: roomFor(200, 2_000) }).flatMap(({ name, rows }) =>
    [1, rows.length - 1].flatMap((at) =>
      (rows[at] ?? []).flatMap((value, column) =>
        value !== null && typeof value === 'object' && value.formula !== ''
          ? [{ place: `${name}, row ${at + 1}, column ${column + 1}`, formula: value.formula }]
          : [],
      ),
    ),
  );

  it('is made of formulas', () => {
    expect(formulas.length).toBeGreaterThan(200);
  });

  it('uses the functions that Excel 2010, Google Sheets and LibreOffice share', () => {
    const used = new Set(formulas.flatMap(({ formula }) => anatomyOf(formula).functions));
    expect([...used].filter((name) => !FUNCTIONS.includes(name))).toEqual([]);
  });

  it('has no formula that is longer or deeper than Excel takes', () => {
    const tooMuch = formulas.filter(
      ({ formula }) => formula.length > MAX_LENGTH || anatomyOf(formula).depth > MAX_DEPTH,
    );
    expect(tooMuch.map(({ place }) => place)).toEqual([]);
  });

  it('leaves no place in a formula open', () => {
    const open = formulas.filter(({ formula }) =>
      /[{}<>]\w+[.}]|\[|@\w|%\w|[¤¬¦⟦]/.test(formula.replace(/"[^"]*"/g, '')),
    );
    expect(open.map(({ place }) => place)).toEqual([]);
  });
});

it.skipIf(!hasLibreOffice())(
  `recalculated, says what the product says${hasLibreOffice() ? '' : `: left out. ${GET_LIBRE_OFFICE}`}`,
  async () => {
    const rows = randomGarden(2026, ASOF);
    const garden = {
      name: 'garden',
      rows,
      asOf: ASOF,
      windows: DEFAULT_WINDOWS,
      language: 'en',
      style: 'garden',
    } as const;
    const { answers, differences } = await compared([garden]);
    expect(answers).toBe(120);
    expect(differences.filter(({ reason }) => reason === '')).toEqual([]);
  },
);

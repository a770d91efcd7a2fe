import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/workbook/charts/charts';
import { people } from '../../../src/workbook/charts/people';
import { logged, partner } from '../../domain/rows';
import { input } from './input';

const did = (date: string, count: number | null, given = {}) => logged(date, 'Did it', { people: count, ...given });
const partners = [partner(), partner({ row: 3, name: 'Museum' })];

describe('who did we reach together', () => {
  it('sums by quarter up to the day, and last year up to the same day', () => {
    const log = [
      did('2024-07-01', 10),
      did('2024-12-31', 20, { partner: 'Food Bank; Museum' }),
      did('2025-03-15', null),
      did('2025-03-16', 999, { libraryPart: 'Space only' }),
      did('2025-03-17', 999),
      did('2023-08-01', 5),
      did('2024-03-15', 6),
      did('2024-03-16', 7),
    ];
    const { headline, table, notes } = drawChart(people, input({ partners, log, asOf: '2025-03-15' }));
    expect(table).toEqual([
      ['Months', 'FY2024', 'FY2025'],
      ['Jul–Sep', 5, 10],
      ['Oct–Dec', 0, 20],
      ['Jan–Mar', 6, 0],
      ['Apr–Jun', '', ''],
    ]);
    expect(headline).toBe(
      'FY2025 so far: attendance of 30 at 3 activities (1 not counted); FY2024 by the same day: attendance of 11 at 2 activities.',
    );
    expect(notes).toEqual(['Last year is counted up to the same day. Months ahead are blank.']);
  });

  it('compares nothing when last year has no dated row', () => {
    const { headline, table, notes } = drawChart(people, input({ log: [did('2025-06-01', 12)] }));
    expect(table[0]).toEqual(['Months', 'FY2025']);
    expect(headline).toBe('FY2025: attendance of 12 at 1 activity.');
    expect(notes).toEqual(['Not compared with FY2024: the Log has no dated row from one of the two years.']);
  });

  it('counts a row that stands twice once, and says so', () => {
    const twice = [
      did('2025-06-01', 12, { partner: 'Museum; Food Bank' }),
      did('2025-06-01', 12, { partner: 'Food Bank;Museum' }),
    ];
    const { headline, notes } = drawChart(people, input({ partners, log: twice }));
    expect(headline).toBe('FY2025: attendance of 12 at 1 activity.');
    expect(notes).toContain('One row is in the Log twice; it is counted once.');
  });

  it.each([
    ['as an activity without a count', [], 'FY2025: 1 activity, not counted.'],
    ['once, when the Log says it too', [did('2025-06-01', 12)], 'FY2025: attendance of 12 at 1 activity.'],
  ])('counts “Last done together” %s', (_, log, headline) => {
    expect(drawChart(people, input({ partners: [partner({ lastDone: '2025-06-01' })], log })).headline).toBe(headline);
  });

  it.each([
    [1, '2025-03-15', 'FY2025', ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'], [4, '', '', '']],
    [7, '2025-03-15', 'FY2025', ['Jul–Sep', 'Oct–Dec', 'Jan–Mar', 'Apr–Jun'], [1, 2, 4, '']],
    [10, '2025-03-15', 'FY2025', ['Oct–Dec', 'Jan–Mar', 'Apr–Jun', 'Jul–Sep'], [2, 4, '', '']],
    [10, '2024-11-01', 'FY2025', ['Oct–Dec', 'Jan–Mar', 'Apr–Jun', 'Jul–Sep'], [0, '', '', '']],
  ])('knows a fiscal year that starts in month %i, on %s', (fiscalYearStart, asOf, name, quarters, counts) => {
    const log = [did('2024-08-01', 1), did('2024-12-01', 2), did('2025-03-15', 4)];
    const { table } = drawChart(people, input({ log, asOf, settings: { fiscalYearStart } }));
    expect(table[0]?.at(-1)).toBe(name);
    expect(table.slice(1).map(([quarter]) => quarter)).toEqual(quarters);
    expect(table.slice(1).map((row) => row.at(-1))).toEqual(counts);
  });

  it('counts no show that was bought, and says booths and promotion apart', () => {
    const magician = partner({ row: 4, name: 'Magician', kind: 'Vendor or paid presenter' });
    const log = [
      did('2025-06-01', 12),
      did('2025-06-02', 300, { partner: 'Magician' }),
      did('2025-06-03', 210, { libraryPart: 'Booth or table' }),
      did('2025-06-04', 120, { libraryPart: 'Promotion only' }),
    ];
    const { headline, notes } = drawChart(people, input({ partners: [...partners, magician], log }));
    expect(headline).toBe('FY2025: attendance of 12 at 1 activity.');
    expect(notes.slice(1)).toEqual([
      'Not in these numbers: 210 at “Booth or table”.',
      'Not in these numbers: 120 at “Promotion only”.',
    ]);
  });

  it('says it in Spanish', () => {
    const log = [did('2025-06-01', 12), did('2025-06-02', null)];
    expect(drawChart(people, input({ log, settings: { language: 'es' } })).headline).toBe(
      'Año fiscal 2025: asistencia de 12 en 2 actividades (1 sin contar).',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gardenChecks } from '../../src/domain/checks';
import { addDays, addYears, dayNumber, dayOf, daysBetween, isDay } from '../../src/domain/day';
import { highestTier, partnerState, projectState } from '../../src/domain/decide';
import { gardenOf } from '../../src/domain/garden';
import { TIERS } from '../../src/domain/lists';
import { nextStepOf } from '../../src/domain/next-step';
import type { Rows } from '../../src/domain/rows';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { wordsOf } from '../../src/domain/sentences/words';
import { summaryOf } from '../../src/domain/summary';
import { tables } from '../../src/workbook/tables/tables';
import { log, windows, workbook } from './gardens';
import { TODAY } from './rows';
import { secondReading } from './second-reading';

const shuffled = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }));

/** Everything that is decided and said, by row. */
function decided(rows: Rows) {
  const garden = gardenOf(rows, TODAY, DEFAULT_WINDOWS);
  const words = wordsOf('es', 'plain');
  const partners = [...garden.rows.partners]
    .sort((a, b) => a.row - b.row)
    .map((one) => {
      const state = partnerState(garden, one);
      const { stage, rule, tier, inTouch, quiet, ended } = state;
      const said = [words.why(state), words.nextStep(state), highestTier(garden, one)];
      return { stage, rule, tier, inTouch, quiet, ended, said };
    });
  const projects = [...garden.rows.projects]
    .sort((a, b) => a.row - b.row)
    .map((one) => {
      const { stage, rule, harvest } = projectState(garden, one);
      return { stage, rule, harvest };
    });
  return { partners, projects, summary: summaryOf(garden), checks: gardenChecks(garden) };
}

describe('whatever the rows', () => {
  it('a second reading of the rules comes to the same', () => {
    fc.assert(
      fc.property(workbook, windows, (rows, windows) => {
        const garden = gardenOf(rows, TODAY, windows);
        const found = garden.rows.partners.map((one) => {
          const state = partnerState(garden, one);
          const { stage, rule, tier, inTouch } = state;
          const next = nextStepOf(state).line;
          return { name: one.name, rule, stage, tier, inTouch, highest: highestTier(garden, one), next };
        });
        expect(found).toEqual(secondReading(rows, TODAY, windows));
      }),
      { numRuns: 1000 },
    );
  });

  it('their order changes nothing', () => {
    fc.assert(
      fc.property(workbook, shuffled, (rows, stream) => {
        const shuffle = <T>(list: readonly T[]) =>
          list
            .map((one) => [stream.next().value as number, one] as const)
            .sort(([a], [b]) => a - b)
            .map(([, one]) => one);
        const other = { partners: shuffle(rows.partners), projects: shuffle(rows.projects), log: shuffle(rows.log) };
        expect(decided(other)).toEqual(decided(rows));
      }),
    );
  });

  it('every check names a row that is there and a column of its table', () => {
    fc.assert(
      fc.property(workbook, (rows) => {
        for (const { sheet, row, column, value } of decided(rows).checks) {
          const there = rows[sheet].find((one) => one.row === row);
          expect([sheet, row, there === undefined]).toEqual([sheet, row, false]);
          expect(Object.keys(tables[sheet].columns)).toContain(column);
          const says = String((there as unknown as Record<string, unknown>)[column] ?? '');
          expect(says).toContain(value);
        }
      }),
    );
  });

  it('a row about the library, or of a stranger, changes no partner', () => {
    fc.assert(
      fc.property(workbook, log, (rows, more) => {
        const strange = more.map((row) => ({ ...row, partner: 'Stranger', project: '' }));
        const before = decided(rows);
        const after = decided({ ...rows, log: [...rows.log, ...strange] });
        expect(after.partners).toEqual(before.partners);
        expect(after.projects).toEqual(before.projects);
      }),
    );
  });

  it('the highest tier is not below the tier, and what has ended has none', () => {
    fc.assert(
      fc.property(workbook, (rows) => {
        for (const { tier, ended, said } of decided(rows).partners) {
          if (tier !== '') expect(TIERS.indexOf(said[2] as never)).toBeGreaterThanOrEqual(TIERS.indexOf(tier));
          if (ended) expect(tier).toBe('');
        }
      }),
    );
  });

  it('every sentence is whole', () => {
    fc.assert(
      fc.property(workbook, (rows) => {
        for (const { said } of decided(rows).partners) {
          for (const sentence of said.slice(0, 2)) {
            expect(sentence).toMatch(/^\S.*\S[.?]$/);
            expect(sentence).not.toMatch(/undefined|NaN|Infinity| {2}| [;,.:)]/);
          }
        }
      }),
    );
  });
});

describe('days', () => {
  it('go to numbers and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (number) => {
        expect(dayNumber(dayOf(number))).toBe(number);
        expect(isDay(dayOf(number))).toBe(true);
      }),
    );
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['2025-06-30', -395, '2024-05-31'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2025-06-30', -1, '2024-06-30'],
  ])('%s and %i years is %s', (from, years, to) => {
    expect(addYears(from, years)).toBe(to);
  });

  it.each(['2025-02-29', '2025-13-01', '2025-00-10', '2025-1-1', '', 'May 2025'])('"%s" is no day', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

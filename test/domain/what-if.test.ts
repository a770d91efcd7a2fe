import { describe, expect, it } from 'vitest';
import type { LogRow, Partner } from '../../src/domain/rows';
import { whatWouldChange } from '../../src/domain/what-if';
import { garden, logged, partner, TODAY } from './rows';

function changes(row: Partial<Partner>, log: LogRow[] = []): string[] {
  const planted = garden({ partners: [partner(row)], log });
  return whatWouldChange(planted, planted.rows.partners[0]!).map(({ change, raises, tier, stage }) => {
    const what = 'write' in change ? change.write : `${change.happens} ${change.on === TODAY ? 'today' : change.on}`;
    return `${what}: ${raises === 'tier' ? tier : stage}`;
  });
}

describe('which one thing would raise tier or stage', () => {
  it.each<[string, Partial<Partner>, LogRow[], string[]]>([
    ['nothing known', {}, [], ['Talked today: 2 Common language']],
    ['one talk lately', { lastTalked: '2025-06-20' }, [], ['Agreed today: Seedling', 'Did it today: Harvest']],
    ['ended', { lastTalked: '2025-06-20', endedOn: '2025-06-25' }, [], []],
  ])('%s', (_, row, log, told) => {
    expect(changes(row, log)).toEqual(told);
  });

  it('tells the day from which a second talk counts', () => {
    const told = changes({ commonGoal: 'More readers', goalAgreedOn: '2025-06-10' }, [logged('2025-06-10', 'Talked')]);
    expect(told).toContain('Talked 2025-07-10: 3 Supportive roles');
  });
});

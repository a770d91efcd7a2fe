import { describe, expect, it } from 'vitest';
import { decidedFor, planted, workedIn } from './worked';

/*
 * Real kinds of partners, one line each: what the first edition of the rules said of fifteen of them was silly or harmful. Read the names as a
 * story; the stage, the tier, in touch and the line of the next step are what a colleague who knows them would say.
 */
describe('what an experienced colleague would say of', () => {
  it.each(workedIn('histories.json'))('$says', (history) => {
    const { garden } = planted(history);
    expect(decidedFor(garden, history.expect)).toEqual(history.expect);
  });
});

import { addYears } from '../../domain/day';
import { nameKey } from '../../domain/fold';
import type { Tier } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import type { NamedState } from '../../domain/summary';
import { namedStates } from '../../domain/summary';
import { depthOf } from '../../domain/tier';
import type { Chart } from './chart';
import { comparable } from './compare';
import type { Move } from './keys';
import { MOVES } from './keys';

/** 3: what a year has done to each partnership. */
export const moved: Chart = {
  key: 'moved',
  number: 3,
  board: 'yes',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say) {
    const yearAgo = input.words.date(addYears(input.asOf, -1));
    const heading = [say.moved.what, say.partners];
    if (!comparable(input)) {
      return {
        headline: say.moved.unknown,
        table: [heading, ...MOVES.map((move) => [say.moved.moves[move], ''])],
        notes: [say.notCompared(yearAgo)],
      };
    }
    const before = new Map(namedStates(input.before).map((one) => [nameKey(one.name), one]));
    const moves = namedStates(input.now).map((one) => moveOf(before.get(nameKey(one.name)), one));
    const count = (move: Move | null) => moves.filter((one) => one === move).length;
    const left = count(null);
    return {
      headline: say.moved.headline({
        deeper: count('deeper'),
        drifted: count('drifted'),
        fresh: count('fresh'),
        ended: count('ended'),
        yearAgo,
      }),
      table: [heading, ...MOVES.map((move) => [say.moved.moves[move], count(move)])],
      notes: left > 0 ? [say.moved.left(left)] : [],
    };
  },
};

/** null: it had no tier then or has none now, without having ended since. */
function moveOf(before: NamedState | undefined, now: NamedState): Move | null {
  if (now.ended) return before?.ended ? null : 'ended';
  const was: Tier | '' = before ? before.tier : 'No date yet';
  if (was === '' || now.tier === '') return null;
  const steps = depthOf(now.tier) - depthOf(was);
  if (steps === 0) return 'same';
  if (was === 'No contact yet' || was === 'No date yet') return 'fresh';
  return steps > 0 ? 'deeper' : 'drifted';
}

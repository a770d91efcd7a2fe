import { comparedPartners } from '../../domain/compared';
import { addYears } from '../../domain/day';
import { ONE_COLOUR } from '../../domain/palette';
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
        empty: true,
      };
    }
    const { moves, unknown, left } = comparedPartners(input.now, input.before);
    const count = (move: Move) => moves[move].length;
    return {
      headline: say.moved.headline({
        deeper: count('deeper'),
        drifted: count('drifted'),
        fresh: count('fresh'),
        ended: count('ended'),
        yearAgo,
      }),
      table: [heading, ...MOVES.map((move) => [say.moved.moves[move], count(move)])],
      notes: [
        ...(unknown.length > 0 ? [say.moved.unwritten(unknown.length)] : []),
        ...(left.length > 0 ? [say.moved.left(left.length)] : []),
      ],
      empty: MOVES.every((move) => count(move) === 0),
    };
  },
};

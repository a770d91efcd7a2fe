import type { NextSeason } from '../../domain/lists';
import { NEXT_SEASON } from '../../domain/lists';
import { SEASON_COLOURS } from '../../domain/palette';
import type { NamedState } from '../../domain/summary';
import { namedStates } from '../../domain/summary';
import type { Chart } from './chart';
import { isLive } from './live';

/** What was decided for a partner, by name: of its rows the first that says something; `''` while nothing is. */
export function decisionOf({ states }: NamedState): NextSeason | '' {
  return states.map(({ season }) => season.next).find((next) => next !== '') ?? '';
}

/** 11: what was decided for the next season; of the undecided only live partnerships wait for a decision. */
export const season: Chart = {
  key: 'season',
  number: 11,
  board: 'yes',
  community: 'no',
  shape: { type: 'BAR', stacked: true, colours: SEASON_COLOURS },
  draw({ now, words }, say) {
    const named = namedStates(now);
    const decided = named.map(decisionOf);
    const undecided = named.filter((one) => isLive(one) && decisionOf(one) === '').length;
    const made = decided.filter((next) => next !== '').length;
    return {
      headline: say.season.headline({ made, undecided }),
      table: [
        [say.season.what, ...NEXT_SEASON.map(words.list), say.season.undecided],
        [say.partners, ...NEXT_SEASON.map((next) => decided.filter((one) => one === next).length), undecided],
      ],
      notes: [say.season.onlyLive],
    };
  },
};

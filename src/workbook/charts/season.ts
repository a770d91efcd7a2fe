import { isUnderWay } from '../../domain/counted';
import type { NextSeason } from '../../domain/lists';
import { NEXT_SEASON } from '../../domain/lists';
import { SEASON_COLOURS } from '../../domain/palette';
import type { NamedState } from '../../domain/summary';
import type { Chart } from './chart';
import { wholeOf } from './whole';

/** What was decided for a partner, by name: of its rows, then of its projects, the first that says something; `''` while nothing is. */
export function decisionOf({ states }: NamedState): NextSeason | '' {
  const own = states.map(({ season }) => season.next);
  const projects = states.flatMap((state) => state.projects.map(({ season }) => season.next));
  return [...own, ...projects].find((next) => next !== '') ?? '';
}

/** 11: what was decided for the next season; of the undecided only partnerships under way wait for a decision. */
export const season: Chart = {
  key: 'season',
  number: 11,
  board: 'yes',
  community: 'no',
  shape: { type: 'BAR', stacked: true, colours: SEASON_COLOURS },
  draw(input, say) {
    const { words } = input;
    const { partners } = wholeOf(input);
    const decided = partners.map(decisionOf);
    const undecided = partners.filter((one) => isUnderWay(one) && decisionOf(one) === '').length;
    const made = decided.filter((next) => next !== '').length;
    return {
      headline: say.season.headline({ made, undecided }),
      table: [
        [say.season.what, ...NEXT_SEASON.map(words.list), say.season.undecided],
        [say.partners, ...NEXT_SEASON.map((next) => decided.filter((one) => one === next).length), undecided],
      ],
      notes: [say.season.onlyLive],
      empty: made === 0,
    };
  },
};

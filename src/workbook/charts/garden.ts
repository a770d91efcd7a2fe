import { isUnderWay } from '../../domain/counted';
import type { Stage } from '../../domain/lists';
import { STAGE_COLOURS } from '../../domain/palette';
import type { Chart } from './chart';
import { wholeOf } from './whole';

/** In the order of the garden year. */
const ORDER: readonly Stage[] = ['Seed', 'Seedling', 'Harvest', 'Resting'];
/** What everybody may see. */
const OUTSIDE: readonly Stage[] = ['Seedling', 'Harvest', 'Resting'];

/** 1: the whole garden in one bar. */
export const garden: Chart = {
  key: 'garden',
  number: 1,
  board: 'default',
  community: 'default',
  shape: {
    type: 'BAR',
    stacked: true,
    colours: [
      ...ORDER.map((stage) => STAGE_COLOURS[stage]),
      STAGE_COLOURS.quiet,
      STAGE_COLOURS.ended,
      STAGE_COLOURS['Needs a date'],
    ],
  },
  draw(input, say, kind) {
    const { words } = input;
    const { partners, vendors, endedBefore } = wholeOf(input);
    const alive = partners.filter(({ ended }) => !ended);
    const count = (stage: Stage) => alive.filter((one) => one.stage === stage && !one.quiet).length;
    const underWay = alive.filter(isUnderWay).length;
    if (kind === 'community') {
      return {
        headline: say.garden.outside(underWay),
        table: [
          [say.garden.what, ...OUTSIDE.map(words.stage)],
          [say.partners, ...OUTSIDE.map(count)],
        ],
        notes: [],
        colours: OUTSIDE.map((stage) => STAGE_COLOURS[stage]),
        empty: underWay === 0,
      };
    }
    const undated = count('Needs a date');
    const quiet = alive.filter((one) => one.quiet).length;
    const ended = partners.length - alive.length;
    const columns: readonly (readonly [word: string, number: number])[] = [
      ...ORDER.map((stage) => [words.stage(stage), count(stage)] as const),
      [say.garden.quiet, quiet],
      [say.garden.ended, ended],
      [words.stage('Needs a date'), undated],
    ];
    const others = columns.filter(
      ([word, number]) => number > 0 && ![words.stage('Seedling'), words.stage('Harvest')].includes(word),
    );
    return {
      headline: say.garden.headline({ partners: partners.length, underWay, undated, others }),
      table: [
        [say.garden.what, ...columns.map(([word]) => word)],
        [say.partners, ...columns.map(([, number]) => number)],
      ],
      notes: [
        ...(underWay > 0 ? [say.garden.underWay([words.stage('Seedling'), words.stage('Harvest')])] : []),
        ...(quiet > 0 ? [say.garden.quietMeans] : []),
        ...(endedBefore > 0 ? [say.garden.endedBefore(endedBefore)] : []),
        ...(vendors > 0 ? [say.garden.vendors(vendors)] : []),
      ],
      empty: partners.length === undated,
    };
  },
};

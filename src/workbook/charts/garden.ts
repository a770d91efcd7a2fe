import type { Stage } from '../../domain/lists';
import { STAGE_COLOURS } from '../../domain/palette';
import { summaryOf } from '../../domain/summary';
import type { Chart } from './chart';

/** In the order of the garden year. */
const ORDER: readonly Stage[] = ['Seed', 'Seedling', 'Harvest', 'Resting'];

/** 1: the whole garden in one bar. */
export const garden: Chart = {
  key: 'garden',
  number: 1,
  board: 'default',
  community: 'default',
  shape: {
    type: 'BAR',
    stacked: true,
    colours: [...ORDER.map((stage) => STAGE_COLOURS[stage]), STAGE_COLOURS.quiet, STAGE_COLOURS['Needs a date']],
  },
  draw({ now, words }, say) {
    const { partners, stages, quiet } = summaryOf(now);
    const resting = stages.Resting - quiet;
    const undated = stages['Needs a date'];
    const live = stages.Seed + stages.Seedling + stages.Harvest;
    return {
      headline: say.garden.headline({ partners, live, resting, quiet, undated }),
      table: [
        [say.garden.what, ...ORDER.map(words.stage), say.garden.quiet, words.stage('Needs a date')],
        [say.partners, stages.Seed, stages.Seedling, stages.Harvest, resting, quiet, undated],
      ],
      notes: [
        say.garden.live([words.stage('Seed'), words.stage('Seedling'), words.stage('Harvest')]),
        ...(quiet > 0 ? [say.garden.quietMeans(words.stage('Resting'))] : []),
        ...(undated > 0 ? [say.garden.undatedMeans(words.stage('Needs a date'))] : []),
      ],
    };
  },
};

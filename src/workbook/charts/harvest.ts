import { projectState } from '../../domain/decide';
import type { HarvestMarks } from '../../domain/harvest';
import { harvestMarks } from '../../domain/harvest';
import type { HarvestMark } from '../../domain/lists';
import { HARVEST_MARKS } from '../../domain/lists';
import { ONE_COLOUR } from '../../domain/palette';
import type { Chart, ReportInput } from './chart';
import { wholeOf } from './whole';

/** 10: of what was done in its season, how much has each of the five marks. Only what is done has a bar: beside a second part a small number would have no room. */
export const harvest: Chart = {
  key: 'harvest',
  number: 10,
  board: 'yes',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: ONE_COLOUR },
  draw(input, say) {
    const done = marksOfPlots(input);
    const count = (mark: HarvestMark) => done.filter((marks) => marks[mark]).length;
    return {
      headline: say.harvest.headline({
        plots: done.length,
        counts: HARVEST_MARKS.map((mark) => [say.harvest.marks[mark], count(mark)]),
      }),
      table: [
        [say.harvest.mark, say.harvest.done(done.length)],
        ...HARVEST_MARKS.map((mark) => [say.harvest.marks[mark], count(mark)]),
      ],
      notes: [say.harvest.plots],
      empty: done.length === 0,
    };
  },
};

/** The marks of each plot with an activity in its season: the projects, and the partners without one, by name. */
function marksOfPlots(input: ReportInput): HarvestMarks[] {
  const { now, asOf } = input;
  const projects = now.rows.projects.map((project) => projectState(now, project));
  const partners = wholeOf(input).partners.flatMap(({ states }) => {
    const alone = states.every((state) => state.projects.length === 0);
    const acted = states.find(({ plot }) => plot.firstAct !== undefined);
    return alone && acted ? [acted] : [];
  });
  return [
    ...projects.filter(({ plot }) => plot.firstAct !== undefined).map(({ marks }) => marks),
    ...partners.map(({ events, season }) => harvestMarks(events, season, asOf)),
  ];
}

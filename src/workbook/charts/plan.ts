import { countedActivities } from '../../domain/counted';
import { yearToDate } from '../../domain/fiscal';
import { nameKey } from '../../domain/fold';
import { PAIR_COLOURS } from '../../domain/palette';
import type { Partner } from '../../domain/rows';
import type { Chart } from './chart';
import { label, severalIn, shownOf } from './labels';
import { underWayOf } from './whole';

/** 5: who and what stands behind each goal of the library's plan. */
export const plan: Chart = {
  key: 'plan',
  number: 5,
  board: 'default',
  community: 'no',
  shape: { type: 'BAR', stacked: false, colours: PAIR_COLOURS },
  draw(input, say) {
    const { asOf, now, settings } = input;
    const year = yearToDate(asOf, settings.fiscalYearStart).now;
    const goals = severalIn(
      [...settings.planGoals, ...now.rows.partners.map(({ planGoal }) => planGoal)],
      settings.planGoals,
    );
    const live = underWayOf(input).map(({ states }) => goalsOf(states.map(({ partner }) => partner)));
    const activities = countedActivities(now, year).filter(({ twice }) => !twice);
    const done = activities.map(({ partners }) => goalsOf(partners));
    const peopleOf = (has: (goals: ReadonlySet<string>) => boolean) =>
      activities.reduce((sum, { people }, at) => sum + (has(done[at]!) ? (people ?? 0) : 0), 0);
    const count = (all: readonly ReadonlySet<string>[], key: string) => all.filter((keys) => keys.has(key)).length;
    const without = (all: readonly ReadonlySet<string>[]) => all.filter((keys) => keys.size === 0).length;
    const rows = goals.map((goal) => ({
      goal,
      live: count(live, nameKey(goal)),
      done: count(done, nameKey(goal)),
      people: peopleOf((keys) => keys.has(nameKey(goal))),
    }));
    const rest = {
      goal: say.plan.none,
      live: without(live),
      done: without(done),
      people: peopleOf(({ size }) => size === 0),
    };
    const { shown, rest: others } = shownOf(rows);
    const hidden = new Set(others.map(({ goal }) => nameKey(goal)));
    const anyOf = (all: readonly ReadonlySet<string>[]) =>
      all.filter((keys) => [...keys].some((key) => hidden.has(key))).length;
    return {
      headline: say.plan.headline({
        goals: goals.length,
        covered: rows.filter((row) => row.live > 0).length,
        open: rows.filter((row) => row.live === 0).map(({ goal }) => label(goal)),
      }),
      table: [
        [say.plan.goal, say.livePartners, say.plan.activities(say.year(year.name)), say.plan.attendance],
        ...shown.map((row) => [label(row.goal), row.live, row.done, row.people]),
        ...(others.length > 0
          ? [
              [
                say.others(others.length),
                anyOf(live),
                anyOf(done),
                peopleOf((keys) => [...keys].some((key) => hidden.has(key))),
              ],
            ]
          : []),
        ...(rest.live + rest.done > 0 || rows.length === 0 ? [[rest.goal, rest.live, rest.done, rest.people]] : []),
      ],
      notes: goals.length === 0 ? [say.plan.howTo] : rest.live > 0 ? [say.plan.without(rest.live)] : [],
      empty: goals.length === 0,
      // Attendance has a scale of its own: it stands in the table.
      charted: 3,
    };
  },
};

/** The folded goals of the partners. */
function goalsOf(partners: readonly Partner[]): ReadonlySet<string> {
  return new Set(severalIn(partners.map(({ planGoal }) => planGoal)).map(nameKey));
}

import type { Reached } from '../../../domain/activities';
import { more } from './more-en';
import { grouped, share, someOf } from './share';
import type { ChartWords } from './words';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const of = (part: number, whole: number, one = '', many = one) =>
  share(part, whole, 'of', '%', whole === 1 ? one : many);
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const is = (number: number, whole = number) => (number === 1 || whole === 1 ? 'is' : 'are');

/** `A`, `A and B`, `A, B and 3 more`. */
function listed(names: readonly string[], most = Number.POSITIVE_INFINITY): string {
  const { shown, more } = someOf(names, most);
  const all = more > 0 ? [...shown, `${more} more`] : shown;
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1]}`;
}

/** How many people at how many activities, and from how many the count is missing. */
function reached({ people, activities, missing }: Reached): string {
  if (activities === 0) return 'no activity';
  const at = count(activities, 'activity', 'activities');
  if (missing === activities) return `${at}, ${activities === 1 ? 'without a count' : 'all without a count'}`;
  const told = `${grouped(people)} ${people === 1 ? 'person' : 'people'} at ${at}`;
  return missing === 0 ? told : `${told} (${missing} without a count)`;
}

/** The sentences of the charts in English. */
export const en: ChartWords = {
  questions: {
    garden: 'How is our garden?',
    depth: 'How deep are our partnerships, and is that changing?',
    moved: 'What moved this year?',
    people: 'Who did we reach together?',
    plan: 'Is the library’s plan covered?',
    sectors: 'Who do we work with, and who is missing?',
    gifts: 'What do partners bring?',
    touch: 'Are we keeping in touch?',
    ideas: 'Do ideas become something?',
    harvest: 'Did we finish the harvest?',
    season: 'What comes back, changes, rests or is let go?',
    leads: 'Enough gardeners?',
    ladder: 'How do partners see the library?',
    highest: 'How deep did partnerships go, year by year?',
  },
  year: (name) => `FY${name}`,
  number: grouped,
  quarter: (month) => `${MONTHS[month - 1]}–${MONTHS[(month + 1) % 12]}`,
  listed,
  partners: 'Partners',
  livePartners: 'Live partners',
  nobody: 'Nobody yet',
  others: (number) => `${number} others`,
  notCompared: (yearAgo) => `Not compared with ${yearAgo}: the Log has no dated row from one of the two years.`,
  garden: {
    what: 'Stage',
    quiet: 'Gone quiet',
    headline({ partners, live, resting, quiet, undated }) {
      if (partners === 0) return 'There are no partners in the sheet yet.';
      return `${[
        `${of(live, partners, 'partnership', 'partnerships')} ${is(live, partners)} live`,
        ...(resting > 0 ? [`${resting} ${is(resting)} resting`] : []),
        ...(quiet > 0 ? [`${quiet} ${quiet === 1 ? 'has' : 'have'} gone quiet`] : []),
        ...(undated > 0 ? [`${undated} ${undated === 1 ? 'needs' : 'need'} a date`] : []),
      ].join('; ')}.`;
    },
    live: (stages) => `Live means ${stages.slice(0, -1).join(', ')} or ${stages[stages.length - 1]}.`,
    quietMeans: (resting) => `Gone quiet: no contact for a long time and no decision. ${resting}: by choice, or ended.`,
    undatedMeans: (needsDate) => `${needsDate}: nothing usable is written down, so no stage is guessed.`,
  },
  depth: {
    tier: 'Tier',
    headline({ deep, of: whole, before }) {
      if (whole === 0) return 'No partner has a tier yet.';
      const now = `${of(deep, whole, 'partner', 'partners')} ${is(deep, whole)} at tier 3 or 4`;
      return before === null ? `${now}.` : `${now}; a year earlier it was ${before}.`;
    },
    listed: 'A year earlier: the same rows of the sheet, as their dated entries stood on that day.',
    without: (number) =>
      `${count(number, 'partner has', 'partners have')} no tier: sponsors, vendors, and partnerships that ended or were let go.`,
  },
  moved: {
    what: 'Since one year before',
    moves: { deeper: 'Deeper', same: 'Same', drifted: 'Drifted', fresh: 'New', ended: 'Ended' },
    unknown: 'What moved can’t be said yet.',
    headline: ({ deeper, drifted, fresh, ended, yearAgo }) =>
      `Since ${yearAgo}: ${deeper} went deeper, ${drifted} drifted, ${fresh} ${is(fresh)} new, ${ended} ended.`,
    left: (number) => `${count(number, 'partner is', 'partners are')} left out: no tier then or now.`,
  },
  people: {
    quarter: 'Months',
    headline({ year, over, now, before }) {
      const start = `${year}${over ? '' : ' so far'}: ${reached(now)}`;
      return before === null
        ? `${start}.`
        : `${start}; ${before.year}${over ? '' : ' to the same day'}: ${reached(before)}.`;
    },
    notCompared: (year) => `Not compared with ${year}: the Log has no dated row from one of the two years.`,
    sameDay: 'Last year is counted up to the same day. Months ahead are blank.',
    twice: (number) =>
      number === 1
        ? 'One activity is in the Log twice; its people are in the sum.'
        : `${number} activities are in the Log more than once; their people are in the sum.`,
  },
  plan: {
    goal: 'Plan goal',
    none: 'No plan goal',
    activities: (year) => `Activities ${year}`,
    headline({ goals, covered, open }) {
      if (goals === 0) return 'No plan goals are written down yet.';
      const start = `${of(covered, goals, 'plan goal', 'plan goals')} ${covered === 1 || goals === 1 ? 'has' : 'have'} a live partner`;
      return open.length === 0 ? `${start}.` : `${start}; none yet: ${listed(open, 3)}.`;
    },
    without: (number) => `${count(number, 'live partner has', 'live partners have')} no plan goal.`,
    howTo: 'Plan goals can be listed in Settings.',
  },
  sectors: {
    sector: 'Sector',
    unknown: 'Sector not recorded',
    headline({ live, covered, of: whole, none }) {
      if (live === 0) return 'There are no live partners yet.';
      if (covered === 0) return 'No live partner’s sector is written down yet.';
      const start = `Live partners come from ${of(covered, whole, 'sector', 'sectors')}`;
      return none.length === 0 ? `${start}.` : `${start}; none yet from ${listed(none, 3)}.`;
    },
    missing: (number, live) => `The sector is missing for ${of(number, live, 'live partner', 'live partners')}.`,
  },
  harvest: {
    mark: 'Harvest',
    marks: {
      counted: 'People counted',
      thanked: 'Partner thanked',
      toldInside: 'Told inside',
      toldOutside: 'Told outside',
      lookedBack: 'Looked back',
    },
    done: (whole) => `Done, of ${whole}`,
    headline: ({ plots, whole }) =>
      plots === 0
        ? 'There is nothing to harvest yet.'
        : `${of(whole, plots, 'harvest', 'harvests')} ${is(whole, plots)} complete.`,
    plots: 'Counted: each project with an activity in its season, and each such partner without a project.',
  },
  ...more,
  season: {
    what: 'Next season',
    undecided: 'Undecided',
    headline: ({ made, undecided }) =>
      made + undecided === 0
        ? 'There is nothing to decide yet.'
        : `${count(made, 'decision is', 'decisions are')} made; ${count(undecided, 'live partnership is', 'live partnerships are')} undecided.`,
    onlyLive: 'Undecided counts live partnerships only.',
  },
};

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

/** How many came to how many activities, and from how many the count is missing. */
function reached({ people, activities, missing }: Reached): string {
  if (activities === 0) return 'nothing done together is written down';
  const at = count(activities, 'activity', 'activities');
  if (missing === activities) return `${at}, ${activities === 1 ? 'not counted' : 'none of them counted'}`;
  const told = `attendance of ${grouped(people)} at ${at}`;
  return missing === 0 ? told : `${told} (${missing} not counted)`;
}

/** The sentences of the charts in English. */
export const en: ChartWords = {
  questions: {
    garden: 'How is our garden?',
    depth: 'How deep are our partnerships, and is that changing?',
    moved: 'What moved this year?',
    people: 'How many came to what we did together?',
    plan: 'Is the library’s plan covered?',
    sectors: 'Who do we work with, and who is missing?',
    gifts: 'What do partners give?',
    touch: 'Are we keeping in touch?',
    ideas: 'Do ideas become something?',
    harvest: 'Did we finish the harvest?',
    season: 'What comes back, changes, rests or is let go?',
    leads: 'Enough gardeners?',
    ladder: 'How do they see us?',
    highest: 'How deep have they been?',
    ahead: 'What comes in the next 90 days?',
  },
  plainQuestions: {
    garden: 'How are our partnerships?',
    harvest: 'Did we finish what we started?',
    leads: 'Are there enough of us?',
  },
  year: (name) => `FY${name}`,
  number: grouped,
  quarter: (month) => `${MONTHS[month - 1]}–${MONTHS[(month + 1) % 12]}`,
  listed,
  partners: 'Partners',
  livePartners: 'Partners under way',
  nobody: 'Nobody yet',
  others: (number) => `${number} others`,
  notCompared: (yearAgo) => `Not compared with ${yearAgo}: the Log has no dated row from one of the two years.`,
  garden: {
    what: 'Stage',
    quiet: 'Gone quiet',
    ended: 'Ended this year',
    headline({ partners, underWay, undated, others }) {
      if (partners === 0) return 'There are no partners in the sheet yet.';
      if (undated === partners)
        return `Nothing can be said yet: none of ${count(partners, 'partner', 'partners')} has a date.`;
      const whole = partners - undated;
      const what =
        undated === 0
          ? ['partnership', 'partnerships']
          : ['partnership whose dates are known', 'partnerships whose dates are known'];
      const first = `${of(underWay, whole, what[0], what[1])} ${is(underWay, whole)} under way`;
      return others.length === 0
        ? `${first}.`
        : `${first}; ${others.map(([word, number]) => `${word}: ${number}`).join(', ')}.`;
    },
    outside: (underWay) => `${count(underWay, 'partnership is', 'partnerships are')} under way.`,
    underWay: (stages) => `Under way: ${stages.join(' or ')}.`,
    quietMeans: 'Gone quiet: no contact for a long time, and nobody decided on a rest.',
    endedBefore: (number) => `Not counted: ${number} that ended before this fiscal year.`,
    vendors: (number) =>
      `Not counted anywhere: ${count(number, 'vendor or paid presenter', 'vendors and paid presenters')}.`,
  },
  depth: {
    tier: 'Tier',
    headline({ deep, of: whole, before }) {
      if (whole === 0) return 'Nothing can be said yet: no partner has a tier with a date.';
      const now = `${of(deep, whole, 'partner', 'partners')} ${is(deep, whole)} at tier 3 or 4 (supportive or strategic)`;
      return before === null || before.of === 0 ? `${now}.` : `${now}; a year earlier ${of(before.deep, before.of)}.`;
    },
    undated: (number) =>
      `${count(number, 'partner has', 'partners have')} no dated contact yet and ${number === 1 ? 'is' : 'are'} not in the bars.`,
    without: (number) => `${count(number, 'sponsor or donor has', 'sponsors and donors have')} no tier.`,
  },
  moved: {
    what: 'Since one year before',
    moves: { deeper: 'Deeper', same: 'Same', drifted: 'Quieter', fresh: 'New', ended: 'Ended' },
    unknown: 'What moved can’t be said yet.',
    headline: ({ deeper, drifted, fresh, ended, yearAgo }) =>
      `Since ${yearAgo}: ${deeper} went deeper, ${drifted} became quieter, ${fresh} ${is(fresh)} new, ${ended} ended.`,
    unwritten: (number) =>
      `${count(number, 'partner is', 'partners are')} left out: their history is not written down.`,
    left: (number) => `${count(number, 'partner is', 'partners are')} left out: no tier then or now.`,
  },
  people: {
    quarter: 'Months',
    headline({ year, over, now, before }) {
      const start = `${year}${over ? '' : ' so far'}: ${reached(now)}`;
      return before === null
        ? `${start}.`
        : `${start}; ${before.year}${over ? '' : ' by the same day'}: ${reached(before)}.`;
    },
    notCompared: (year) => `Not compared with ${year}: the Log has no dated row from one of the two years.`,
    sameDay: 'Last year is counted up to the same day. Months ahead are blank.',
    twice: (number) =>
      number === 1
        ? 'One row is in the Log twice; it is counted once.'
        : `${number} rows are in the Log more than once; each is counted once.`,
    besides: (part, people) => `Not in these numbers: ${grouped(people)} at “${part}”.`,
  },
  plan: {
    goal: 'Plan goal',
    none: 'No plan goal',
    activities: (year) => `Activities ${year}`,
    attendance: 'Attendance',
    headline({ goals, covered, open }) {
      if (goals === 0) return 'No plan goals are written down yet.';
      const start = `${of(covered, goals, 'plan goal', 'plan goals')} ${covered === 1 || goals === 1 ? 'has' : 'have'} a partner under way`;
      return open.length === 0 ? `${start}.` : `${start}; none yet: ${listed(open, 3)}.`;
    },
    without: (number) => `${count(number, 'partner under way has', 'partners under way have')} no plan goal.`,
    howTo: 'Plan goals can be listed in Settings.',
  },
  sectors: {
    sector: 'Sector',
    unknown: 'Sector not recorded',
    question: 'Who do we work with?',
    outside: (number) => `Our partners come from ${count(number, 'sector', 'sectors')} of the community.`,
    headline({ live, covered, of: whole, none }) {
      if (live === 0) return 'No partnership is under way yet.';
      if (covered === 0) return 'No sector of a partner under way is written down yet.';
      const start = `Partners under way come from ${of(covered, whole, 'sector', 'sectors')}`;
      return none.length === 0 ? `${start}.` : `${start}; none now from ${listed(none, 3)}.`;
    },
    missing: (number, live) =>
      `The sector is missing for ${of(number, live, 'partner under way', 'partners under way')}.`,
  },
  harvest: {
    mark: 'Mark',
    marks: {
      counted: 'People counted',
      thanked: 'Partner thanked',
      toldInside: 'Told inside',
      toldOutside: 'Told outside',
      lookedBack: 'Looked back',
    },
    done: (whole) => `Done, of ${whole}`,
    headline({ plots, counts }) {
      if (plots === 0) return 'Nothing was done together in this season yet.';
      const least = [...counts].sort((one, other) => one[1] - other[1])[0]!;
      const most = [...counts].sort((one, other) => other[1] - one[1])[0]!;
      const done = `Of ${count(plots, 'thing', 'things')} done together: ${most[0].toLowerCase()} ${most[1]}`;
      return least[1] === most[1]
        ? `${done}, and so with every mark.`
        : `${done}; least often ${least[0].toLowerCase()}, ${least[1]}.`;
    },
    plots: 'Counted: each project with an activity in its season, and each such partner without a project.',
  },
  ...more,
  season: {
    what: 'Next season',
    undecided: 'Undecided',
    headline: ({ made, undecided }) =>
      made + undecided === 0
        ? 'There is nothing to decide yet.'
        : `${count(made, 'decision is', 'decisions are')} made; ${count(undecided, 'partnership under way is', 'partnerships under way are')} undecided.`,
    onlyLive: 'Undecided: partnerships under way only.',
  },
};

import { grouped, share } from './share';
import type { MoreChartWords } from './words';

const of = (part: number, whole: number, one = '', many = one) =>
  share(part, whole, 'of', '%', whole === 1 ? one : many);
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const has = (number: number) => (number === 1 ? 'has' : 'have');
const read = grouped;

/** A sum of value and one of hours, as far as somebody wrote them down. */
function amounts(value: number | null, hours: number | null, one: string, many: string): string {
  return [
    ...(value === null ? [] : [`a value of ${read(value)}`]),
    ...(hours === null ? [] : [`${read(hours)} ${hours === 1 ? one : many}`]),
  ].join(' and ');
}

/** The sentences of the charts about what partners bring, who keeps in touch, and how deep it went. */
export const more: MoreChartWords = {
  gifts: {
    gift: 'They give',
    headline({ year, over, value, hours, cost, staffHours, giving, live }) {
      const when = `${year}${over ? '' : ' so far'}`;
      const theirs = amounts(value, hours, 'hour', 'hours');
      const ours = amounts(cost, staffHours, 'staff hour', 'staff hours');
      const sums = [
        ...(theirs === '' ? [] : [`partners gave ${theirs}`]),
        ...(ours === '' ? [] : [`the library put in ${ours}`]),
      ];
      const first =
        sums.length === 0 ? `${when}: no value and no hours are written down` : `${when}: ${sums.join('; ')}`;
      if (live === 0) return `${first}.`;
      return `${first}. What partners give is recorded for ${of(giving, live, 'partner under way', 'partners under way')}.`;
    },
    outside({ gifts, value, hours }) {
      const sums = amounts(value, hours, 'hour', 'hours');
      const kinds = gifts.map((gift) => gift.toLowerCase());
      const what =
        kinds.length < 2 ? kinds.join('') : `${kinds.slice(0, -1).join(', ')} and ${kinds[kinds.length - 1]}`;
      return `Our partners give ${[what, sums].filter((text) => text !== '').join('; ')}.`;
    },
    written: ({ values, hours, of: rows }) =>
      rows === 0
        ? 'No Log row of this fiscal year is about a partner, so there is nothing to add up.'
        : `A value is written in ${values} and hours in ${hours} of ${count(rows, 'Log row', 'Log rows')} of this fiscal year; what was not written down is not in the sum.`,
    missing: (number, live) =>
      `What they give is not recorded for ${of(number, live, 'partner under way', 'partners under way')}.`,
  },
  touch: {
    partner: 'Partner',
    days: 'Days since they last answered',
    headline(live, counts) {
      if (live === 0) return 'No partnership is under way yet.';
      const told = counts.map(({ word, count: number }) => `${word} ${number}`).join(', ');
      return `Of ${count(live, 'partnership under way', 'partnerships under way')}: ${told}.`;
    },
    longest: (shown, all) => `Shown: the ${shown} most urgent of ${all}.`,
    unanswered: (number) =>
      `${count(number, 'partner under way', 'partners under way')} never answered on record; no bar is drawn.`,
  },
  ideas: {
    step: 'Step',
    ideas: 'Ideas',
    steps: { named: 'Noted or pitched', answered: 'Answered', agreed: 'Agreed', done: 'Done together' },
    headline({ named, answered, agreed, done, since }) {
      if (named === 0) return `No idea since ${since} is written down.`;
      return `Of ${count(named, 'idea', 'ideas')} noted or pitched since ${since}, ${answered} ${answered === 1 ? 'was' : 'were'} answered, ${agreed} agreed on and ${done} done.`;
    },
    counted:
      'One idea for each project, and for each partner outside of its projects. A step counts when it is written down on or after the idea’s day.',
    undated: (number) =>
      `${count(number, 'partner has an idea', 'partners have an idea')} without a day; ${number === 1 ? 'it is' : 'they are'} not counted.`,
  },
  leads: {
    lead: 'Library lead',
    none: 'Nobody named',
    headline({ people, led, live, most }) {
      if (live === 0) return 'No partnership is under way yet.';
      if (led === 0)
        return live === 1
          ? 'The one partnership under way has no library lead.'
          : `None of ${live} partnerships under way has a library lead.`;
      const start = `${count(people, 'person looks', 'people look')} after ${of(led, live, 'partnership under way', 'partnerships under way')}`;
      const rest = led < live ? `; ${live - led} ${has(live - led)} no lead` : '';
      return people === 1 ? `${start}${rest}.` : `${start}${rest}; the most for one is ${most}.`;
    },
    shared: 'A partnership with two leads counts for both.',
  },
  ladder: {
    step: 'How they see us',
    other: 'In other words',
    unknown: 'Not recorded',
    headline({ partners, known, live }) {
      if (live === 0) return 'No partnership is under way yet.';
      if (known === 0) return 'How partners under way see the library is not recorded yet.';
      const missing = live - known;
      const start = `${of(partners, known, 'partner under way', 'partners under way')} whose view is noted ${partners === 1 || known === 1 ? 'sees' : 'see'} the library as a partner, by our own impression`;
      return missing === 0 ? `${start}.` : `${start}; for ${missing} it is not recorded.`;
    },
    undated: 'It has no date, so it is as the sheet says today.',
  },
  highest: {
    year: 'Fiscal year',
    headline({ year, over, deep, of: whole, before }) {
      if (whole === 0) return `${year}${over ? '' : ' so far'}: no partner had a tier yet.`;
      const now = `${year}${over ? '' : ' so far'}: ${of(deep, whole, 'partner', 'partners')} reached tier 3 or 4`;
      return before === null ? `${now}.` : `${now}; ${before.year}: ${of(before.deep, before.of)}.`;
    },
    dated:
      'The highest tier of each partner within the year, from dated entries; who ended before it is left out. Goals, rhythms and missions are as they are today, and what nobody logged in earlier years is missing.',
    missing: (years) => `Left out, for want of a dated Log row: ${years.join(', ')}.`,
  },
  ahead: {
    day: 'Day',
    what: 'What comes',
    headline(planned, shown) {
      if (shown === 0) return 'Nothing is planned yet.';
      if (planned === 0) return 'Nothing is planned yet; this ends:';
      return `${count(planned, 'thing is', 'things are')} planned.`;
    },
    more: (number) => `and ${number} more`,
    nothing: 'Nothing is planned yet.',
    lines: {
      planned: (what) => `Planned: ${what}`,
      agreement: (what) => `Agreement ends: ${what}`,
      rest: (what) => `Rest ends: ${what}`,
      harvest: (what) => `Finish by this day (count, thank, tell, look back): ${what}`,
    },
    counts: {
      rest: (number) => `${count(number, 'rest ends', 'rests end')}.`,
      harvest: (number) =>
        `${count(number, 'thing done together is', 'things done together are')} still to be counted, thanked for, told or looked back on.`,
    },
  },
};

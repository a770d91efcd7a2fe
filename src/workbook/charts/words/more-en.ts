import { grouped, share } from './share';
import type { MoreChartWords } from './words';

const of = (part: number, whole: number, one = '', many = one) =>
  share(part, whole, 'of', '%', whole === 1 ? one : many);
const count = (number: number, one: string, many: string) => `${number} ${number === 1 ? one : many}`;
const has = (number: number) => (number === 1 ? 'has' : 'have');
const read = grouped;

/** The sentences of the charts about what partners bring, who keeps in touch, and how deep it went. */
export const more: MoreChartWords = {
  gifts: {
    gift: 'They give',
    headline({ year, over, value, hours, giving, live }) {
      const brought = [
        ...(value === null ? [] : [`a value of ${read(value)}`]),
        ...(hours === null ? [] : [hours === 1 ? '1 hour' : `${read(hours)} hours`]),
      ];
      const told = brought.length === 0 ? 'no value and no hours are' : brought.join(' and ');
      const first = `${year}${over ? '' : ' so far'}: ${told} written down`;
      if (live === 0) return `${first}; there are no live partners yet.`;
      return `${first}; what partners give is recorded for ${of(giving, live, 'live partner', 'live partners')}.`;
    },
    written: ({ values, hours, of: rows }) =>
      rows === 0
        ? 'No Log row of this fiscal year is about a partner, so there is nothing to add up.'
        : `A value is written in ${values} and hours in ${hours} of ${count(rows, 'Log row', 'Log rows')} of this fiscal year; what was not written down is not in the sum.`,
    missing: (number, live) =>
      `What they give is not recorded for ${of(number, live, 'live partner', 'live partners')}.`,
  },
  touch: {
    partner: 'Partner',
    days: 'Days since they last answered',
    headline(live, counts) {
      if (live === 0) return 'There are no live partners yet.';
      const told = counts.map(({ word, count: number }) => `${word} ${number}`).join(', ');
      return `Of ${count(live, 'live partnership', 'live partnerships')}: ${told}.`;
    },
    longest: (shown, all) => `Shown: the ${shown} longest silences of ${all}.`,
    unanswered: (number) =>
      `${count(number, 'live partner', 'live partners')} never answered on record; no bar is drawn.`,
  },
  ideas: {
    step: 'Step',
    ideas: 'Ideas',
    steps: { named: 'Noted or pitched', answered: 'Answered', agreed: 'Agreed', done: 'Done together' },
    headline({ named, answered, agreed, done, since }) {
      if (named === 0) return `No idea was noted or pitched since ${since}.`;
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
      if (live === 0) return 'There are no live partners yet.';
      if (led === 0)
        return live === 1
          ? 'The one live partnership has no library lead.'
          : `None of ${live} live partnerships has a library lead.`;
      const start = `${count(people, 'person looks', 'people look')} after ${of(led, live, 'live partnership', 'live partnerships')}`;
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
      if (live === 0) return 'There are no live partners yet.';
      if (known === 0) return 'How live partners see the library is not recorded yet.';
      const missing = live - known;
      const start = `${of(partners, known, 'live partner', 'live partners')} whose view is noted ${partners === 1 || known === 1 ? 'sees' : 'see'} the library as a partner`;
      return missing === 0 ? `${start}.` : `${start}; for ${missing} it is not recorded.`;
    },
    undated: 'This is the library’s own impression. It has no date, so it is as the sheet says today.',
  },
  highest: {
    year: 'Fiscal year',
    headline({ year, over, deep, of: whole, before }) {
      if (whole === 0) return `${year}${over ? '' : ' so far'}: no partner had a tier yet.`;
      const now = `${year}${over ? '' : ' so far'}: ${of(deep, whole, 'partner', 'partners')} reached tier 3 or 4`;
      return before === null ? `${now}.` : `${now}; ${before.year}: ${of(before.deep, before.of)}.`;
    },
    dated:
      'The highest tier of each partner within the year, from dated entries. Goals, rhythms and missions are as they are today, and what nobody logged in earlier years is missing.',
    missing: (years) => `Left out, for want of a dated Log row: ${years.join(', ')}.`,
  },
};

import type { Check } from '../check';
import type { Day } from '../day';
import { isDay } from '../day';
import type { LanguageWords, StageSaid } from './language-words';
import { MONTHS } from './months';

function date(day: Day): string {
  if (!isDay(day)) return day;
  return `${Number(day.slice(8, 10))} ${MONTHS.en[Number(day.slice(5, 7)) - 1]} ${Number(day.slice(0, 4))}`;
}

/** The windows that people set, as people say them. */
const SPANS: Readonly<Record<number, string>> = { 1: '1 day', 396: '13 months', 730: '2 years' };

/** "Did you mean", where a name is near; else what to do. */
function meant({ nearest }: Check, otherwise: string): string {
  return nearest === undefined ? otherwise : `Did you mean “${nearest}”?`;
}

function answerSince({ answered }: StageSaid): string {
  return answered ? 'no answer since' : 'no answer yet';
}

/** English: the words themselves are the lists' own. */
export const en: LanguageWords = {
  stages: {
    garden: {
      Seed: 'Seed',
      Seedling: 'Seedling',
      Harvest: 'Harvest',
      Resting: 'Resting',
      'Needs a date': 'Needs a date',
    },
    plain: {
      Seed: 'New',
      Seedling: 'Growing',
      Harvest: 'Active',
      Resting: 'Paused',
      'Needs a date': 'Needs a date',
    },
  },
  tiers: {
    'No contact yet': 'No contact yet',
    '1 Building relationships': '1 Building relationships',
    '2 Common goal': '2 Common goal',
    '3 Supportive roles': '3 Supportive roles',
    '4 Strategic collaboration': '4 Strategic collaboration',
  },
  inTouch: {
    garden: {
      'No answer yet': 'No answer yet',
      'In touch': 'In touch',
      Planned: 'Planned',
      'Needs water': 'Needs water',
      Wilting: 'Wilting',
    },
    plain: {
      'No answer yet': 'No answer yet',
      'In touch': 'In touch',
      Planned: 'Planned',
      'Needs water': 'Due',
      Wilting: 'Overdue',
    },
  },
  lists: {},
  date,
  span: (days) => SPANS[days] ?? `${days} days`,
  and: (parts) => parts.join(' and '),
  stageWhy: {
    S1: ({ decided }) => (decided === '' ? 'Let go; the day was not written down.' : `Let go on ${decided}.`),
    S2: ({ until }) => (until === '' ? 'A chosen rest, with no end written down.' : `A chosen rest until ${until}.`),
    S3: ({ until }) => `The rest ended on ${until}; the new season has not begun yet.`,
    S4: ({ ended }) => `Ended on ${ended}, with nothing done together on record.`,
    S5: ({ ended, lookedBack }) => `Ended on ${ended}; looked back on ${lookedBack}.`,
    S6: ({ ended, harvest }) => `Ended on ${ended}, at least ${harvest} ago, and no look back is on record.`,
    S7: ({ ended, act, harvestUntil }) =>
      `Ended on ${ended}, last done together on ${act}; looking back can wait until ${harvestUntil}.`,
    S8: ({ act }) => `Something was done together on ${act}.`,
    S9: ({ act, plan }) => `Last done together on ${act}, and something is planned for ${plan}.`,
    S10: ({ two, hasIdea, done, lastDone }) => {
      if (!hasIdea) return `They answered on ${two}; no idea has been named yet.`;
      if (done === 'earlier') return `They answered on ${two} and there is an idea; last done together on ${lastDone}.`;
      const yet = done === 'never' ? 'nothing done yet' : 'nothing done yet this season';
      return `They answered on ${two} and there is an idea; ${yet}.`;
    },
    S11: ({ two, plan, hasIdea }) =>
      `They last answered on ${two}, and something is planned for ${plan}; ${hasIdea ? 'there is an idea' : 'no idea has been named yet'}.`,
    S12: (said) => {
      const { sign, signDay } = said;
      if (sign === 'reached') return `You reached out on ${signDay}; ${answerSince(said)}.`;
      if (sign === 'pitched') return `You pitched an idea on ${signDay}; ${answerSince(said)}.`;
      if (sign === 'space') return `They used your space on ${signDay}; ${answerSince(said)}.`;
      if (sign === 'idea') return `An idea was noted on ${signDay}; nothing has come of it yet.`;
      return `Something is planned for ${signDay}.`;
    },
    S13: ({ sign, signDay }) =>
      sign === 'thanked'
        ? `You thanked them on ${signDay}, but no date says for what.`
        : `There was a contact on ${signDay}, but nothing says who spoke.`,
    S14: ({ two, active }) => `They last answered on ${two}; no answer in the last ${active}.`,
    S15: ({ sign, signDay, active }) => {
      const nothing = `nothing in the last ${active}`;
      if (sign === 'reached') return `You last reached out on ${signDay}, without an answer; ${nothing}.`;
      if (sign === 'pitched') return `You last pitched an idea on ${signDay}, without an answer; ${nothing}.`;
      if (sign === 'space') return `They last used your space on ${signDay}; ${nothing}.`;
      if (sign === 'idea') return `An idea was noted on ${signDay}; ${nothing}.`;
      if (sign === 'thanked') return `You thanked them on ${signDay}, and no date says for what; ${nothing}.`;
      return `The last contact was on ${signDay}, and nothing says who spoke; ${nothing}.`;
    },
    S16: ({ until, active }) => `The rest ended on ${until}, and nothing followed within ${active}.`,
    S17: () => 'No date says yet when you were in contact.',
    ended: ({ ended }) => `The partnership ended on ${ended}, whatever its projects do.`,
  },
  ofProject: (project, sentence) => `${project}: ${sentence}`,
  tierWhy: {
    '4 Strategic collaboration': ({ agreed, firstInput, lastInput, blocks, confirmed, bigStep }) =>
      `Tier 4: goal agreed on ${agreed}, answers from ${firstInput} to ${lastInput} in ${blocks} of the last 4 quarters, mission fit confirmed on ${confirmed}, big step on ${bigStep}.`,
    '3 Supportive roles': ({ agreed, firstInput, lastInput }) =>
      `Tier 3: goal agreed on ${agreed}, and answers from ${firstInput} to ${lastInput}.`,
    '2 Common goal': ({ two }) => `Tier 2: they answered on ${two}.`,
    '1 Building relationships': ({ contact, active }) =>
      `Tier 1: last contact on ${contact}, but no answer on record in the last ${active}.`,
    'No contact yet': () => 'No tier yet: no contact has a date.',
  },
  noTierWhy: {
    kind: 'Sponsors and vendors have no tier.',
    ended: 'What has ended has no tier now.',
    'let go': 'What was let go has no tier now.',
  },
  next: {
    'No contact yet': () => 'Log a first contact.',
    '1 Building relationships': (_, active) =>
      `No answer came in the last ${active}: reach out, and log it when they answer.`,
    '2 Common goal': (missing) => `For tier 3: ${missing}.`,
    '3 Supportive roles': (missing) => `For tier 4: ${missing}.`,
    '4 Strategic collaboration': () =>
      'Nothing is missing: keep the routine, and tell others what you achieve together.',
  },
  noTierNext: {
    kind: 'No tier to reach: thank them, and tell them what their part made possible.',
    ended: 'It has ended: nothing to do. If you work together again, log it and choose Repeat or Change.',
    'let go': 'It was let go: nothing to do.',
  },
  missing: {
    goal: 'write down a common goal',
    agreed: 'log the day you both agreed on the goal',
    input: (active) => `hear from them on two days at least 30 days apart, within ${active}`,
    rhythm: 'set the rhythm to Quarterly or more often',
    blocks: (now) => `hear from them in 3 of the last 4 quarters (so far in ${now})`,
    serves: 'write down how it serves their mission',
    confirm: (mission) => `have them confirm that it fits their mission (good for ${mission})`,
    bigStep: (window) => `log a big step taken together (good for ${window})`,
  },
  checks: {
    'no-name': (_, heading) => `This row is filled but “${heading}” is blank, so it is skipped. Write the name.`,
    'duplicate-name': ({ value, nearest }) =>
      `“${value}” is the same name as “${nearest ?? value}” above. Both rows are computed, and reports count the name once. Keep one row or change a name.`,
    'unknown-partner': (check) =>
      `“${check.value}” is not in the list of partners, so it is not counted. ${meant(check, 'Add the partner or correct the name.')}`,
    'unknown-project': (check) =>
      `“${check.value}” is not in the list of projects, so the row counts for its partners only. ${meant(check, 'Add the project or correct the name.')}`,
    'not-a-date': ({ value }, heading) =>
      `“${value}” in “${heading}” is not a date, so it counts as blank. Enter a day, such as ${date('2025-05-01')}.`,
    'date-in-future': ({ value, column }, heading) =>
      column === 'decidedOn'
        ? `${date(value)} in “${heading}” is still to come; until then the season beside it does not count. Correct the day, or wait.`
        : `${date(value)} in “${heading}” is still to come, where only a past day fits, so it counts as blank. Correct the day.`,
    'date-implausible': ({ value }, heading) =>
      `${date(value)} in “${heading}” is before 1990 or more than ten years ahead, so it counts as blank. Correct the year.`,
    'ended-before-start': ({ value, day = '', column }, heading) =>
      column === 'agreementEnds'
        ? `“${heading}” is ${date(value)}, before the agreement began on ${date(day)}, so it counts as blank. Correct one of the two.`
        : `“${heading}” is ${date(value)}, but the first thing that happened is dated ${date(day)}, so it counts as blank. Correct one of the two.`,
    'row-after-end': ({ value, day = '' }, heading) =>
      `“${heading}” is ${date(value)}, but there was contact on ${date(day)}. The ending stands. If it goes on, choose Repeat or Change, or clear the ending.`,
    'let-go-undated': () => 'Let go, but without a day. It counts all the same; write the day of the decision.',
    'rest-undated': () => 'A rest without an end. It counts all the same; write until when.',
    'ended-unharvested': ({ value }) =>
      `Ended on ${date(value)}, and nobody looked back. Take five minutes to look back, and log it.`,
    lapsed: ({ value }) => `“${value}” has gone quiet. Reach out, plan something, choose a rest, or let it go.`,
    'needs-a-date': ({ value }) =>
      `No date says how things stand with “${value}”. Write when you last talked or did something together.`,
    'not-a-number': ({ value }, heading) =>
      `“${value}” in “${heading}” is not a number of 0 or more, so it counts as blank. Write the number alone.`,
    'not-in-list': ({ value, column }, heading) =>
      column === 'what'
        ? `“${value}” in “${heading}” is not in its list, so nothing says who spoke. Choose a word from the list.`
        : `“${value}” in “${heading}” is not in its list, so it counts as blank. Choose a word from the list.`,
    'same-event-twice': ({ value }) =>
      `A row above says the same: ${date(value)}, same partners, word and project. The day counts once; people are added up. Delete the row if it was entered twice.`,
    'plan-past': ({ day = '' }) =>
      `This was planned for ${date(day)}. Did it happen? Then change the word; if not, move the day or delete the row.`,
    'agreement-expired': ({ value }) => `The agreement ended on ${date(value)}. Renew it, or clear the day.`,
    'incomplete-log-row': ({ column }, heading) =>
      column === 'date'
        ? `This row is not counted because “${heading}” is blank. Write the day.`
        : 'This row is not counted because it names neither a partner nor a project. Write who it was with.',
  },
  headline: {
    none: 'No partners yet.',
    partners: (count, stages) => `${count === 1 ? '1 partner' : `${count} partners`}: ${stages}.`,
    counted: {
      garden: {
        Seed: (count) => (count === 1 ? '1 seed' : `${count} seeds`),
        Seedling: (count) => (count === 1 ? '1 seedling' : `${count} seedlings`),
        Harvest: (count) => `${count} in harvest`,
        Resting: (count) => `${count} resting`,
        'Needs a date': (count) => `${count} without a date`,
      },
      plain: {
        Seed: (count) => `${count} new`,
        Seedling: (count) => `${count} growing`,
        Harvest: (count) => `${count} active`,
        Resting: (count) => `${count} paused`,
        'Needs a date': (count) => `${count} without a date`,
      },
    },
    quiet: (count) => `${count} gone quiet`,
  },
};

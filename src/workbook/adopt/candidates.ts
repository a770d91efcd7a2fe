import type { Candidate, Kind, SeenColumn } from './column';
import { fitOf } from './fits';
import { type HeadingLanguage, say } from './lexicon';
import type { Meaning } from './meaning';
import { ownField } from './own-headings';
import { type Rule, says } from './rule';
import { logRules } from './rules/log';
import { partnerRules } from './rules/partners';
import { projectRules } from './rules/projects';

const RULES: Readonly<Record<Kind, () => readonly Rule[]>> = {
  partners: partnerRules,
  log: logRules,
  projects: projectRules,
};

/** The least score of a mapping: below it a heading is left alone. */
export const ENOUGH = 0.5;

/** What a word that nobody knows leaves of the certainty; only values that speak for themselves make up for it. */
const UNKNOWN_WORD = 0.35;
const UNKNOWN_WORD_OVER_NAMES = 0.5;
/** A name in their own words: "Chamber name". */
const UNKNOWN_WORD_IN_NAME = 0.75;
const NUMBER = 0.9;
/** One of our own headings: surer than anything that is guessed. */
const OWN = 2;
const SLIP = 0.85;

/** Below this a heading alone does not say enough: what stands over it or before it is read with it. */
const VAGUE = 0.75;

/** All fields that the columns could be, with their scores. */
export function candidatesOf(kind: Kind, columns: readonly SeenColumn[], language: HeadingLanguage): Candidate[] {
  let agreement = '';
  const some = columns.filter((one) => say(one.heading, language).meanings.has('someOfPeople'));
  const all = columns.flatMap((one) => {
    const own = ownField(kind, one.heading, one.looks);
    if (own !== undefined) return [{ column: one.column, field: own, score: OWN }];
    const { meanings } = say(one.heading, language);
    const isBare = meanings.size > 0 && [...meanings].every((meaning) => BARE.has(meaning));
    if (!isBare) agreement = meanings.has('agreement') ? one.heading : '';
    const alone = fieldsOf(kind, one, one.heading, language);
    const context = one.group || (isBare ? agreement : '');
    if (context === '' || bestOf(alone) >= VAGUE) return alone;
    const [before, after] = [`${context} ${one.heading}`, `${one.heading} ${context}`].map((heading) =>
      fieldsOf(kind, one, heading, language),
    ) as [Candidate[], Candidate[]];
    const together = bestOf(after) > bestOf(before) ? after : before;
    return bestOf(together) * IN_CONTEXT > bestOf(alone)
      ? together.map((each) => ({ ...each, score: each.score * IN_CONTEXT }))
      : alone;
  });
  // "Kids" beside "Adults": neither is all the people.
  const isSome = ({ column }: Candidate) => some.length > 1 && some.some((one) => one.column === column);
  // A decision without a season to decide on is somebody else's: a board's, a funder's.
  const hasSeason = columns.some((one) => say(one.heading, language).meanings.has('season'));
  const behind = earlierOfSeries(columns);
  // The first column of a form's answers is the day of entry; anywhere else it is when somebody changed something.
  const isLateStamp = ({ column, field }: Candidate) =>
    field === 'date' &&
    column > 0 &&
    columns.some((one) => one.column === column && say(one.heading, language).meanings.has('timestamp'));
  return all.filter(({ field, ...one }) =>
    isLateStamp({ field, ...one })
      ? false
      : field.startsWith('last') && behind.has(one.column)
        ? false
        : field === 'people'
          ? !isSome({ field, ...one })
          : field !== 'decidedOn' || hasSeason,
  );
}

/** Of "1st attempt", "2nd attempt", "3rd attempt" all but the last: what was last stands there. */
function earlierOfSeries(columns: readonly SeenColumn[]): ReadonlySet<number> {
  const series = new Map<string, SeenColumn[]>();
  for (const one of columns) {
    const rest = one.heading.replace(/\d+(st|nd|rd|th|\.)?/i, '').trim();
    if (rest !== one.heading.trim() && rest !== '') series.set(rest, [...(series.get(rest) ?? []), one]);
  }
  const number = ({ heading }: SeenColumn) => Number(/\d+/.exec(heading)?.[0]);
  return new Set(
    [...series.values()].flatMap((all) =>
      all.filter((one) => all.some((other) => number(other) > number(one))).map(({ column }) => column),
    ),
  );
}

/** "Start" and "End" beside "MOU" are the agreement's. */
const BARE: ReadonlySet<Meaning> = new Set<Meaning>(['start', 'end', 'date', 'until', 'since']);
const IN_CONTEXT = 0.9;

function bestOf(candidates: readonly Candidate[]): number {
  return Math.max(0, ...candidates.map((one) => one.score));
}

function fieldsOf(kind: Kind, column: SeenColumn, heading: string, language: HeadingLanguage): Candidate[] {
  const { meanings, unknown, numbered, slips } = say(heading, language);
  if (meanings.size === 0) return byValues(kind, column);
  const sure = (numbered ? NUMBER : 1) * SLIP ** slips;
  const best = new Map<string, number>();
  for (const rule of RULES[kind]()) {
    if (!says(rule, meanings)) continue;
    const values = fitOf(kind, rule.field, column.looks) * (0.9 + 0.1 * column.looks.filled);
    const score = rule.weight * sure * values * unknownLeaves(rule.field, column, meanings) ** unknown;
    if (score > (best.get(rule.field) ?? 0)) best.set(rule.field, score);
  }
  const found = [...best].map(([field, score]) => ({ column: column.column, field, score }));
  const saysLittle = bestOf(found) < ENOUGH && [...meanings].every((one) => one === 'by' || one === 'url');
  return saysLittle ? [...found, ...byValues(kind, column)] : found;
}

function unknownLeaves(field: string, { looks }: SeenColumn, meanings: ReadonlySet<Meaning>): number {
  const isPartner = (field === 'name' || field === 'partner') && looks.organisations >= 0.4;
  if (isPartner && meanings.has('name') && looks.distinct >= 0.8) return UNKNOWN_WORD_IN_NAME;
  return isPartner ? UNKNOWN_WORD_OVER_NAMES : UNKNOWN_WORD;
}

/** A heading that says nothing, over names of organisations, can only be the partners. */
function byValues(kind: Kind, { column, looks }: SeenColumn): Candidate[] {
  const named = looks.count >= 5 && looks.organisations >= 0.5 && looks.persons < 0.5 && looks.length < 50;
  const isPartner = named && looks.yesNo === 0 && looks.emails + looks.phones + looks.webs + looks.days < 0.2;
  if (!isPartner || kind === 'projects' || (kind === 'partners' && looks.distinct < 0.8)) return [];
  return [{ column, field: kind === 'partners' ? 'name' : 'partner', score: 0.52 }];
}

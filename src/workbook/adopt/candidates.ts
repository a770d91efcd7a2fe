import { fitOf } from './fits';
import { type HeadingLanguage, say } from './lexicon';
import type { Candidate, Kind, SeenColumn } from './map';
import { type Rule, says } from './rule';
import { logRules } from './rules/log';
import { partnerRules } from './rules/partners';
import { projectRules } from './rules/projects';

const RULES: Readonly<Record<Kind, readonly Rule[]>> = {
  partners: partnerRules,
  log: logRules,
  projects: projectRules,
};

/** What a word that nobody knows leaves of the certainty; only values that speak for themselves make up for it. */
const UNKNOWN_WORD = 0.35;
const NUMBER = 0.9;
const SLIP = 0.85;

/** All fields that the columns could be, with their scores. */
export function candidatesOf(kind: Kind, columns: readonly SeenColumn[], language: HeadingLanguage): Candidate[] {
  return columns.flatMap((one) => {
    const alone = fieldsOf(kind, one, one.heading, language);
    const inGroup = one.group === '' ? [] : fieldsOf(kind, one, `${one.group} ${one.heading}`, language);
    return alone.length > 0 ? alone : inGroup.map((each) => ({ ...each, score: each.score * 0.9 }));
  });
}

function fieldsOf(kind: Kind, column: SeenColumn, heading: string, language: HeadingLanguage): Candidate[] {
  const { meanings, unknown, numbered, slips } = say(heading, language);
  if (meanings.size === 0) return byValues(kind, column);
  const sure = UNKNOWN_WORD ** unknown * (numbered ? NUMBER : 1) * SLIP ** slips;
  const best = new Map<string, number>();
  for (const rule of RULES[kind]) {
    if (!says(rule, meanings)) continue;
    const score = rule.weight * sure * fitOf(kind, rule.field, column.looks) * (0.9 + 0.1 * column.looks.filled);
    if (score > (best.get(rule.field) ?? 0)) best.set(rule.field, score);
  }
  return [...best].map(([field, score]) => ({ column: column.column, field, score }));
}

/** A heading that says nothing, over names of organisations, can only be the partners. */
function byValues(kind: Kind, { column, looks }: SeenColumn): Candidate[] {
  const named = looks.count >= 5 && looks.organisations >= 0.5 && looks.persons < 0.5 && looks.length < 50;
  const isPartner = named && looks.yesNo === 0 && looks.emails + looks.phones + looks.webs + looks.days < 0.2;
  if (!isPartner || kind === 'projects' || (kind === 'partners' && looks.distinct < 0.8)) return [];
  return [{ column, field: kind === 'partners' ? 'name' : 'partner', score: 0.52 }];
}

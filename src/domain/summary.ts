import { partnerState } from './decide';
import type { Garden } from './garden';
import type { Stage, Tier } from './lists';
import { STAGES, TIERS } from './lists';
import { mostOf } from './most';
import { placeOf } from './stage';
import type { PartnerState } from './state';

/** One partner as reports count it: the rows whose folded name is the same. */
export interface NamedState {
  /** As the first of its rows has it. */
  readonly name: string;
  /** Of its most alive row. */
  readonly stage: Stage;
  readonly quiet: boolean;
  /** The highest of its rows'; `''` when none has a tier. */
  readonly tier: Tier | '';
  /** Every row has ended or was let go. */
  readonly ended: boolean;
  /** The first that is filled. */
  readonly lead: string;
  readonly sector: string;
  readonly planGoal: string;
  readonly states: readonly PartnerState[];
}

export interface Summary {
  readonly partners: number;
  readonly stages: Readonly<Record<Stage, number>>;
  /** Of those resting: by lapse, not by choice. */
  readonly quiet: number;
  /** Partners without a tier are left out. */
  readonly tiers: Readonly<Record<Tier, number>>;
}

/** The partners by name, in the order of the sheet. */
export function namedStates(garden: Garden): NamedState[] {
  return [...garden.partners.byKey.values()].map((rows) =>
    merged([...rows].sort((a, b) => a.row - b.row).map((partner) => partnerState(garden, partner))),
  );
}

/** How many partners there are of each stage and tier, by name. */
export function summaryOf(garden: Garden): Summary {
  const stages = countsOf(STAGES);
  const tiers = countsOf(TIERS);
  const named = namedStates(garden);
  for (const { stage, tier } of named) {
    stages[stage]++;
    if (tier !== '') tiers[tier]++;
  }
  return { partners: named.length, stages, quiet: named.filter(({ quiet }) => quiet).length, tiers };
}

function merged(states: readonly PartnerState[]): NamedState {
  const [alive] = [...states].sort(
    (a, b) => STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || placeOf(a.rule) - placeOf(b.rule),
  );
  const first = (of: 'lead' | 'sector' | 'planGoal') =>
    states.map(({ partner }) => partner[of]).find((text) => text !== '') ?? '';
  return {
    name: states[0]!.partner.name,
    stage: alive!.stage,
    quiet: alive!.quiet,
    tier: TIERS[mostOf(states, ({ tier }) => (tier === '' ? -1 : TIERS.indexOf(tier)), -1)] ?? '',
    ended: states.every(({ ended }) => ended),
    lead: first('lead'),
    sector: first('sector'),
    planGoal: first('planGoal'),
    states,
  };
}

function countsOf<K extends string>(keys: readonly K[]): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
}

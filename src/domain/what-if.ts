import type { Day } from './day';
import { addDays, dayNumber, dayOf } from './day';
import { partnerState } from './decide';
import type { Garden } from './garden';
import { gardenOf } from './garden';
import type { Stage, Tier, What } from './lists';
import type { LogRow, Partner } from './rows';
import { answersSince, depthOf, firstAfter, INPUT_APART } from './tier';

/** One thing that could happen, or be written down. */
export type Change =
  | { readonly happens: What; readonly on: Day }
  | { readonly write: 'commonGoal' | 'rhythm' | 'servesMission' | 'missionConfirmedOn' };

/** What a change would make of a partner. */
export interface WhatIf {
  readonly change: Change;
  readonly stage: Stage;
  readonly tier: Tier | '';
  /** Which of the two it raises. */
  readonly raises: 'tier' | 'stage';
}

const HAPPENINGS: readonly What[] = ['Talked', 'Agreed', 'Did it', 'Big step'];

/** The single changes that would raise a partner's tier, or else bring its garden year on; the easiest first. */
export function whatWouldChange(garden: Garden, partner: Partner): WhatIf[] {
  const now = partnerState(garden, partner);
  if (now.ended) return [];
  const results = changesFor(garden, partner).map((change) => {
    const then = stateAfter(garden, partner, change);
    return { change, stage: then.stage, tier: then.tier };
  });
  const higher = results.filter(({ tier }) => depthOf(tier) > depthOf(now.tier)).map((one) => raising(one, 'tier'));
  const alive = results.filter(({ stage }) => isFurther(stage, now.stage)).map((one) => raising(one, 'stage'));
  return [...first(higher), ...first(alive).filter(({ change }) => !higher.some((one) => one.change === change))];
}

function raising(what: Omit<WhatIf, 'raises'>, raises: WhatIf['raises']): WhatIf {
  return { ...what, raises };
}

/** Of changes with the same effect the easiest is enough. */
function first(results: readonly WhatIf[]): WhatIf[] {
  const effect = ({ raises, tier, stage }: WhatIf) => (raises === 'tier' ? tier : stage);
  return results.filter((one, place) => results.findIndex((other) => effect(other) === effect(one)) === place);
}

const ORDER: readonly Stage[] = ['Needs a date', 'Resting', 'Seed', 'Seedling', 'Harvest'];

function isFurther(stage: Stage, than: Stage): boolean {
  return ORDER.indexOf(stage) > ORDER.indexOf(than);
}

function changesFor(garden: Garden, partner: Partner): Change[] {
  const { asOf, windows } = garden;
  const { days, plan } = partnerState(garden, partner);
  // Input counts when the first and the last lie far enough apart: the day is worked out, not guessed.
  const today = dayNumber(asOf);
  const since = firstAfter(days.input, answersSince(partner, today, windows, plan !== undefined), today);
  const later = since === Infinity ? asOf : dayOf(since + INPUT_APART);
  const on = later > asOf && later <= addDays(asOf, INPUT_APART) ? [asOf, later] : [asOf];
  return [
    ...on.flatMap((day): Change[] => HAPPENINGS.map((happens) => ({ happens, on: day }))),
    ...(['commonGoal', 'rhythm', 'servesMission', 'missionConfirmedOn'] as const)
      .filter((write) => write === 'missionConfirmedOn' || write === 'rhythm' || partner[write] === '')
      .map((write): Change => ({ write })),
  ];
}

/** The partner's state in a garden that holds nobody else, after the change. */
function stateAfter(garden: Garden, partner: Partner, change: Change) {
  const { events } = partnerState(garden, partner);
  const log = [...new Set(events.flatMap(({ log }) => log ?? []))].map((row) => ({ ...row, partner: partner.name }));
  const projects = (garden.projectsOf.get(partner) ?? []).map((one) => ({ ...one, partners: partner.name }));
  const asOf = 'on' in change ? change.on : garden.asOf;
  const changed = 'write' in change ? { ...partner, [change.write]: written(change.write, asOf) } : partner;
  const row: LogRow[] =
    'happens' in change ? [{ ...BLANK, what: change.happens, date: asOf, partner: partner.name }] : [];
  const then = gardenOf({ partners: [changed], projects, log: [...log, ...row] }, asOf, garden.windows);
  return partnerState(then, changed);
}

function written(column: (Change & { write: string })['write'], asOf: Day): string {
  if (column === 'rhythm') return 'Quarterly';
  return column === 'missionConfirmedOn' ? asOf : '?';
}

const BLANK: LogRow = {
  row: 0,
  date: '',
  until: '',
  partner: '',
  what: '',
  project: '',
  people: null,
  sessions: null,
  value: null,
  libraryPart: '',
  partnerPart: '',
  audience: '',
  note: '',
};

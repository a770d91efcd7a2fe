import { isVendor } from './counted';
import type { Day } from './day';
import { nameKey } from './fold';
import type { Garden } from './garden';
import type { Partner } from './rows';
import type { NamedState } from './summary';
import { namedStates } from './summary';
import { depthOf } from './tier';

/** What the time between two days has done to a partnership (rules.md 8). */
export type Move = 'deeper' | 'same' | 'drifted' | 'fresh' | 'ended';

export interface Compared {
  readonly moves: Readonly<Record<Move, readonly NamedState[]>>;
  /** Their history is not written down: nothing can be said of what has changed. */
  readonly unknown: readonly NamedState[];
  /** Without a tier: sponsors, and what had ended before the earlier day. */
  readonly left: readonly NamedState[];
}

/** Compares the partners of a garden with those of the same rows on an earlier day; vendors are left out. */
export function comparedPartners(now: Garden, before: Garden): Compared {
  const earlier = new Map(namedStates(before).map((one) => [nameKey(one.name), one]));
  const all = namedStates(now).filter((one) => !isVendor(one));
  const told = all.map((one) => [one, fateOf(one, earlier.get(nameKey(one.name)), before.asOf)] as const);
  const those = (fate: ReturnType<typeof fateOf>) => told.flatMap(([one, its]) => (its === fate ? [one] : []));
  return {
    moves: {
      deeper: those('deeper'),
      same: those('same'),
      drifted: those('drifted'),
      fresh: those('fresh'),
      ended: those('ended'),
    },
    unknown: those('unknown'),
    left: those('left'),
  };
}

function fateOf(now: NamedState, before: NamedState | undefined, earlier: Day): Move | 'unknown' | 'left' {
  if (before === undefined || before.ended) return 'left';
  const known = isKnownOn(now, earlier);
  if (!known && !beganAfter(now, earlier)) return 'unknown';
  if (now.ended) return 'ended';
  if (now.tier === '') return 'left';
  if (!known) return 'fresh';
  const steps = depthOf(now.tier) - depthOf(before.tier);
  return steps === 0 ? 'same' : steps > 0 ? 'deeper' : 'drifted';
}

/** Something was written down up to the day: a row of the Log that is no plan, or a date in a Last … column. */
function isKnownOn({ states }: NamedState, day: Day): boolean {
  return states.some(({ partner, events }) => {
    const lasts = [partner.lastContact, partner.lastTalked, partner.lastDone];
    const logged = events.some(({ log, source, day: on }) => log !== null && source !== 'Planned' && on <= day);
    return logged || lasts.some((last) => last !== '' && last <= day);
  });
}

/** It began after the day, by its own columns or else by its first contact in the Log, and nothing of it is dated earlier. */
function beganAfter({ states }: NamedState, day: Day): boolean {
  const signs = states.flatMap(({ events, asOf }) =>
    events.filter((one) => one.day <= asOf && one.source !== 'Planned'),
  );
  if (signs.some((one) => one.day <= day)) return false;
  const dated = (of: (partner: Partner) => Day) => states.some(({ partner }) => of(partner) !== '');
  const begins = dated(({ firstContact }) => firstContact) || dated(({ partnerSince }) => partnerSince);
  return begins || signs.some(({ log, meaning }) => log !== null && meaning.contact);
}

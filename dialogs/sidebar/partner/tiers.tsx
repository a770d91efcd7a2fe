import type { Counted } from '../../../src/contract/answer';
import type { Tier } from '../../../src/domain/lists';
import { lookOf } from '../../parts/look';
import { usePage } from '../../parts/page';

/** Partners by tier as small bars, lowest tier first; number and word stand beside each. */
export function Tiers({ tiers }: { tiers: Counted<Tier>[] }) {
  const { words } = usePage();
  const most = Math.max(1, ...tiers.map((tier) => tier.count));
  return (
    <>
      <h3>{words.garden.tiers}</h3>
      <ul class="tiers">
        {tiers.map((tier) => (
          <li key={tier.key} class="row-of-tiers">
            <span
              class="bar"
              aria-hidden="true"
              style={{ width: `${(tier.count / most) * 100}%`, background: lookOf(tier.key)?.background ?? '' }}
            />
            <span class="word">{tier.word}</span>
            <span class="count">{tier.count}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

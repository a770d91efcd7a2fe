import type { Card } from '../../../src/contract/card';
import { usePage } from '../../parts/page';

/** The four quarters in which a routine is looked for, the earliest first: full where both sides talked, hollow where not. */
export function Quarters({ quarters }: { quarters: Card['quarters'] }) {
  const { words } = usePage();
  const text = words.daily.card;
  if (quarters.length === 0) return null;
  return (
    <details>
      <summary id="quarters">{text.quarters}</summary>
      <ol class="quarters" aria-labelledby="quarters">
        {[...quarters].reverse().map(({ from, text: span, talked }) => (
          <li key={from} class={talked ? 'quarter talked' : 'quarter'}>
            <span>{span}</span> <strong>{talked ? text.talked : text.silent}</strong>
          </li>
        ))}
      </ol>
      <p class="small">{text.quartersHint}</p>
    </details>
  );
}

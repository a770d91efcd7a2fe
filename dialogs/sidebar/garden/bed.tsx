import type { Counted } from '../../../src/contract/answer';
import type { Stage } from '../../../src/domain/lists';
import { usePage } from '../../parts/page';
import { Plant } from '../../parts/plant';

const IN_A_ROW = 10;
const UNITS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** How many partners one plant stands for, so that the fullest row has at most ten plants. */
export function unitOf(most: number): number {
  return UNITS.find((unit) => most <= unit * IN_A_ROW) ?? Math.ceil(most / IN_A_ROW);
}

/** The garden bed seen from above: a furrow for each stage, a plant for each partner, the number and the word beside it. */
export function Bed({ stages }: { stages: Counted<Stage>[] }) {
  const { words } = usePage();
  const most = Math.max(0, ...stages.map((stage) => stage.count));
  const unit = unitOf(most);
  return (
    <figure class="bed">
      <ul aria-label={words.garden.bed} style={{ '--digits': String(most).length }}>
        {stages.map((stage) => (
          <li key={stage.key} class="row-of-bed">
            <span class="bed-count">{stage.count}</span>
            <span class="bed-word">{stage.word}</span>
            <Furrow stage={stage.key} plants={Math.ceil(stage.count / unit)} />
          </li>
        ))}
      </ul>
      {unit > 1 && <figcaption class="quiet">{words.garden.unit(unit)}</figcaption>}
    </figure>
  );
}

function Furrow({ stage, plants }: { stage: Stage; plants: number }) {
  return (
    <svg class="furrow" viewBox="0 0 136 28" aria-hidden="true" focusable="false" preserveAspectRatio="xMinYMid meet">
      <path d="M2 24.500h132" stroke="#b08a62" stroke-width="3" stroke-linecap="round" stroke-dasharray="11 3 6 4" />
      {Array.from({ length: plants }, (_, place) => (
        <Plant key={place} stage={stage} x={1 + place * 13} />
      ))}
    </svg>
  );
}

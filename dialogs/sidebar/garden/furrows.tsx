import type { Counted } from '../../../src/contract/answer';
import type { Stage } from '../../../src/domain/lists';
import { usePage } from '../../parts/page';
import { PlantIcon } from '../../parts/plant';

/** Partners by stage in the order of the garden year: number, plant, word, and a bar in proportion. */
export function Furrows({ stages }: { stages: Counted<Stage>[] }) {
  const { words } = usePage();
  const most = Math.max(1, ...stages.map((stage) => stage.count));
  return (
    <ul class="tiers furrows" aria-label={words.garden.stages}>
      {stages.map((stage) => (
        <li key={stage.key} class="row-of-tiers">
          <span class="bar" aria-hidden="true" style={{ width: `${(stage.count / most) * 100}%` }} />
          <span class="word">
            <PlantIcon stage={stage.key} />
            {stage.word}
          </span>
          <span class="count">{stage.count}</span>
        </li>
      ))}
    </ul>
  );
}

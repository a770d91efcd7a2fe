import type { Stage } from '../../src/domain/lists';
import { PLANTS } from '../drawing/plants';

/** One plant of the drawing, 16 wide and 28 high, standing on the soil at height 24. */
export function Plant({ stage, x = 0 }: { stage: Stage; x?: number }) {
  return (
    <g transform={`translate(${x} 0)`}>
      {PLANTS[stage].map(({ d, fill, stroke, line }) => (
        <path
          key={d}
          d={d}
          fill={fill ?? 'none'}
          {...(stroke === null ? {} : { stroke, 'stroke-width': line, 'stroke-linecap': 'round' })}
        />
      ))}
    </g>
  );
}

/** The plant of a stage as a small picture beside its word. */
export function PlantIcon({ stage }: { stage: Stage }) {
  return (
    <svg class="plant" viewBox="0 0 16 28" aria-hidden="true" focusable="false">
      <Plant stage={stage} />
    </svg>
  );
}

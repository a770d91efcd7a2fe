/** @jsxImportSource react */
import type { Stage } from '../../../src/domain/lists';

/** One plant of the drawing, 16 wide and 28 high, standing on the soil at height 24. Each stage has a shape of its own. */
export function Plant({ stage, x = 0 }: { stage: Stage; x?: number }) {
  return <g transform={`translate(${x} 0)`}>{SHAPES[stage]()}</g>;
}

/** The plant of a stage as a small picture beside its word. */
export function PlantIcon({ stage }: { stage: Stage }) {
  return (
    <svg className="plant" viewBox="0 0 16 28" aria-hidden="true" focusable="false">
      <Plant stage={stage} />
    </svg>
  );
}

const SHAPES = {
  // A seed that has just split, in its little hill.
  Seed: () => (
    <>
      <path d="M1.500 25c1-4.500 3.500-6.500 6.500-6.500s5.500 2 6.500 6.500z" fill="#9a6b3f" />
      <ellipse
        cx="8"
        cy="18"
        rx="2.600"
        ry="3.600"
        fill="#f3cf8a"
        stroke="#7a5230"
        strokeWidth="0.900"
        transform="rotate(20 8 18)"
      />
    </>
  ),
  // Two leaves on a stem.
  Seedling: () => (
    <>
      <path d="M8 25V15" stroke="#3c7d3f" strokeWidth="1.700" strokeLinecap="round" />
      <path
        d="M8 16C7.500 11.500 4.500 10 1.500 10.500 2 14.500 4.500 16.500 8 16z"
        fill="#63ad5a"
        stroke="#3c7d3f"
        strokeWidth="0.700"
      />
      <path
        d="M8 14.500c.3-4 2.800-6 6.300-5.800C14.200 12.500 12 15 8 14.500z"
        fill="#7cc46d"
        stroke="#3c7d3f"
        strokeWidth="0.700"
      />
    </>
  ),
  // A full plant with fruit.
  Harvest: () => (
    <>
      <path d="M8 25V9" stroke="#2e6b34" strokeWidth="1.800" strokeLinecap="round" />
      <path
        d="M8 2.500c4.500 0 7 3.200 7 7 0 3.900-3 6.700-7 6.700s-7-2.800-7-6.700c0-3.800 2.500-7 7-7z"
        fill="#3f8f47"
      />
      <path
        d="M8 21c-1-2.500-3-3.500-5.500-3.200C3 20.500 5 21.700 8 21zM8 22.500c.9-2.300 2.700-3.200 5-3C12.600 22 10.700 23.200 8 22.500z"
        fill="#63ad5a"
      />
      <circle cx="5" cy="8" r="2.100" fill="#e0522f" />
      <circle cx="10.800" cy="6.900" r="2.100" fill="#e0522f" />
      <circle cx="8.600" cy="12.200" r="2.100" fill="#e0522f" />
    </>
  ),
  // A cut-back bush under a warm cover of straw.
  Resting: () => (
    <>
      <path
        d="M8 22V13M8 18l-3.500-4M8 17l3.500-4.500"
        stroke="#80674f"
        strokeWidth="1.500"
        strokeLinecap="round"
        fill="none"
      />
      <path d="M1 25c.8-3.500 3.600-5 7-5s6.200 1.500 7 5z" fill="#e2c078" />
      <path
        d="M3.500 24l4-2.500M7 24.300l5-2.600M10.500 24.300l2.500-1.300"
        stroke="#a88238"
        strokeWidth="0.800"
        strokeLinecap="round"
      />
    </>
  ),
  // A plain label that asks.
  'Needs a date': () => (
    <>
      <path d="M8 25V14" stroke="#80868b" strokeWidth="1.600" strokeLinecap="round" />
      <rect x="2.500" y="5" width="11" height="11" rx="1.800" fill="#f1f3f4" stroke="#80868b" strokeWidth="1" />
      <path
        d="M6.200 9c0-2.300 3.700-2.300 3.700 0 0 1.400-1.800 1.300-1.800 2.900"
        fill="none"
        stroke="#5f6368"
        strokeWidth="1.200"
        strokeLinecap="round"
      />
      <circle cx="8.100" cy="13.800" r="0.850" fill="#5f6368" />
    </>
  ),
} as const;

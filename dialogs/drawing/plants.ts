import type { Stage } from '../../src/domain/lists';

/** One stroke or surface of a plant. */
export interface Part {
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly line: number;
}

/** A stage's plant, or bare soil. */
export type PlantKey = Stage | 'soil';

const surface = (d: string, fill: string, stroke: string | null = null, line = 0): Part => ({ d, fill, stroke, line });
const stroke = (d: string, colour: string, line: number): Part => ({ d, fill: null, stroke: colour, line });
const circle = (x: number, y: number, radius: number, fill: string) =>
  surface(
    `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`,
    fill,
  );

/** The plants, each 16 wide and 28 high, standing on the soil at height 24; each stage has a shape of its own. */
export const PLANTS: Readonly<Record<PlantKey, readonly Part[]>> = {
  // A seed that has just split, in its little hill.
  Seed: [
    surface('M1.5 25c1-4.5 3.5-6.5 6.5-6.5s5.5 2 6.5 6.5z', '#9a6b3f'),
    surface(
      'M9.6 14.8c1.3 1.1 1.7 3.5.6 5.3-1 1.8-2.8 2.3-3.9 1.2-1.2-1-1.5-3.2-.5-5 1-1.8 2.5-2.5 3.8-1.5z',
      '#f3cf8a',
      '#7a5230',
      0.9,
    ),
  ],
  // Two leaves on a stem.
  Seedling: [
    stroke('M8 25V15', '#3c7d3f', 1.7),
    surface('M8 16C7.5 11.5 4.5 10 1.5 10.5 2 14.5 4.5 16.5 8 16z', '#63ad5a', '#3c7d3f', 0.7),
    surface('M8 14.5c.3-4 2.8-6 6.3-5.8C14.2 12.5 12 15 8 14.5z', '#7cc46d', '#3c7d3f', 0.7),
  ],
  // A full plant with fruit.
  Harvest: [
    stroke('M8 25V9', '#2e6b34', 1.8),
    surface('M8 2.5c4.5 0 7 3.2 7 7 0 3.9-3 6.7-7 6.7s-7-2.8-7-6.7c0-3.8 2.5-7 7-7z', '#3f8f47'),
    surface(
      'M8 21c-1-2.5-3-3.5-5.5-3.2C3 20.5 5 21.7 8 21zM8 22.5c.9-2.3 2.7-3.2 5-3C12.6 22 10.7 23.2 8 22.5z',
      '#63ad5a',
    ),
    circle(5, 8, 2.1, '#e0522f'),
    circle(10.8, 6.9, 2.1, '#e0522f'),
    circle(8.6, 12.2, 2.1, '#e0522f'),
  ],
  // A cut-back bush under a warm cover of straw.
  Resting: [
    stroke('M8 22V13M8 18l-3.5-4M8 17l3.5-4.5', '#80674f', 1.5),
    surface('M1 25c.8-3.5 3.6-5 7-5s6.2 1.5 7 5z', '#e2c078'),
    stroke('M3.5 24l4-2.5M7 24.3l5-2.6M10.5 24.3l2.5-1.3', '#a88238', 0.8),
  ],
  // A plain label that asks.
  'Needs a date': [
    stroke('M8 25V14', '#80868b', 1.6),
    surface(
      'M4.3 5h7.4a1.8 1.8 0 0 1 1.8 1.8v7.4a1.8 1.8 0 0 1-1.8 1.8H4.3a1.8 1.8 0 0 1-1.8-1.8V6.8A1.8 1.8 0 0 1 4.3 5z',
      '#f1f3f4',
      '#80868b',
      1,
    ),
    stroke('M6.2 9c0-2.3 3.7-2.3 3.7 0 0 1.4-1.8 1.3-1.8 2.9', '#5f6368', 1.2),
    circle(8.1, 13.8, 0.85, '#5f6368'),
  ],
  // Raked earth: what rests below it is not seen.
  soil: [
    surface('M1 25c1-3 3.5-4.5 7-4.5s6 1.5 7 4.5z', '#b08a62'),
    stroke('M4 23.5q4-1.8 8 0M5.5 22q2.5-1 5 0', '#7a5a3c', 0.7),
  ],
};

import type { Planted, Tonight } from '../../src/contract/tonight';
import { GREEN, INK, QUIET_INK, STAGE_COLOURS } from '../../src/domain/palette';
import type { Box, Path, Text } from '../drawing/bars';
import { PLANTS, type PlantKey } from '../drawing/plants';

/** A plant's place is this wide and high before it is scaled. */
const PLACE = { width: 17, height: 27 } as const;
/** The largest that a plant is drawn, and the degrees by which one droops. */
const LARGEST = 2.4;
const DROOP = 42;
/** More than this many are no garden any more: then one plant stands for several. */
const MOST = 400;

/** Where the bed is, and what it is drawn in. */
interface Ground {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Bed {
  readonly boxes: Box[];
  readonly paths: Path[];
  readonly texts: Text[];
  /** How many partners one plant stands for. */
  readonly unit: number;
}

/** One plant of the bed. */
interface Plant {
  readonly key: PlantKey;
  readonly droops: boolean;
}

/** The bed, filled from its back row to the front: a plant for each partner, those that wait for a word drooping. */
export function bedOf({ garden, style }: Pick<Tonight, 'garden' | 'style'>, ground: Ground): Bed {
  const { left, top, width, height } = ground;
  const all = garden.planted.reduce((sum, { count }) => sum + count, 0);
  const unit = Math.max(1, Math.ceil(all / MOST));
  const plants = garden.planted.flatMap((one) => plantsOf(one, unit));
  const inset = 14;
  const { scale, columns } = gridOf(plants.length, width - 2 * inset, height - 2 * inset);
  const rows = Math.max(1, Math.ceil(plants.length / columns));
  const gap = { x: (width - 2 * inset) / columns, y: (height - 2 * inset) / rows };
  const boxes: Box[] = [
    { x: left, y: top, width, height, colour: style === 'plain' ? '#f6f3ec' : '#f4ead8' },
    { x: left, y: top + height, width, height: 6, colour: style === 'plain' ? '#d8d2c4' : '#8a6239' },
  ];
  const paths = plants.flatMap((plant, at) => {
    const x = left + inset + ((at % columns) + 0.5) * gap.x - 8 * scale;
    const y = top + inset + (Math.floor(at / columns) + 1) * gap.y - PLACE.height * scale;
    return pathsOf(plant, style === 'plain', x, y, scale);
  });
  if (style === 'garden') {
    for (let row = 1; row <= rows; row += 1) {
      const y = top + inset + row * gap.y - 2 * scale;
      boxes.push({ x: left + inset / 2, y, width: width - inset, height: Math.max(1.5, scale), colour: '#cbb08a' });
    }
  }
  return { boxes, paths, texts: [], unit };
}

function plantsOf({ stage, count, drooping }: Planted, unit: number): Plant[] {
  const drawn = Math.ceil(count / unit);
  const droops = Math.round(drooping / unit);
  return Array.from({ length: drawn }, (_, at) => ({
    key: stage === 'Resting' ? 'soil' : stage,
    droops: at >= drawn - droops,
  }));
}

/** As many columns as make the plants largest. */
function gridOf(count: number, width: number, height: number): { scale: number; columns: number } {
  let best = { scale: 0, columns: 1 };
  for (let columns = 1; columns <= Math.max(1, count); columns += 1) {
    const rows = Math.max(1, Math.ceil(count / columns));
    const scale = Math.min(LARGEST, width / columns / PLACE.width, height / rows / PLACE.height);
    if (scale > best.scale + 1e-9) best = { scale, columns };
  }
  return best;
}

function pathsOf({ key, droops }: Plant, plain: boolean, x: number, y: number, scale: number): Path[] {
  if (plain) return [dot(key === 'soil' ? STAGE_COLOURS.Resting : STAGE_COLOURS[key], droops, x, y, scale)];
  return PLANTS[key].map((part) => ({ ...part, x, y, scale, turn: droops ? DROOP : 0 }));
}

/** In plain words a partner is a dot; who waits for a word is an open one. */
function dot(colour: string, open: boolean, x: number, y: number, scale: number): Path {
  const d = 'M2 16a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z';
  return {
    d,
    x,
    y,
    scale,
    turn: 0,
    fill: open ? '#ffffff' : colour,
    stroke: open ? colour : QUIET_INK,
    line: open ? 2.6 : 0.5,
  };
}

/** The words beside the bed: each kind with its plant and number, on one line where there is room. */
export function legendOf(
  { garden, style }: Pick<Tonight, 'garden' | 'style'>,
  left: number,
  y: number,
  size: number,
  widthOf: (text: string, bold: boolean) => number,
): { paths: Path[]; texts: Text[] } {
  const paths: Path[] = [];
  const texts: Text[] = [];
  const scale = (size * 1.5) / PLACE.height;
  let x = left;
  for (const { stage, word, count } of garden.planted) {
    if (count === 0) continue;
    const key = stage === 'Resting' ? 'soil' : stage;
    paths.push(...pathsOf({ key, droops: false }, style === 'plain', x, y - 24 * scale + size * 0.5, scale));
    x += 16 * scale + 6;
    texts.push({ x, y, text: String(count), size, bold: true, colour: GREEN, align: 'left' });
    x += widthOf(String(count), true) + 5;
    texts.push({ x, y, text: word, size, bold: false, colour: INK, align: 'left' });
    x += widthOf(word, false) + 22;
  }
  return { paths, texts };
}

import type { ChartJson } from '../../emulator/workbook-json';

/** How one series is told to look. */
interface SeriesLooks {
  color?: string;
  type?: string;
  dataLabel?: string;
  targetAxisIndex?: number;
  labelInLegend?: string;
}

export interface AxisLooks {
  title?: string;
  format?: string;
  viewWindow?: { min?: number; max?: number };
  textPosition?: string;
}

/** The options of a chart, whichever way they were set: `legend.position` or `legend: { position }`. */
export interface Looks {
  title?: string;
  subtitle?: string;
  legend?: { position?: string } | string;
  colors?: string[];
  width?: number;
  height?: number;
  isStacked?: boolean | string;
  hAxis?: AxisLooks;
  vAxis?: AxisLooks;
  vAxes?: Record<string, AxisLooks>;
  series?: Record<string, SeriesLooks>;
  titleTextStyle?: { color?: string; fontSize?: number; bold?: boolean };
  backgroundColor?: string;
  curveType?: string;
  [other: string]: unknown;
}

/** What Sheets takes for the first series, the second … when no colours are set. */
const PALETTE = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72', '#fcd04f'];

/** The chart's options as one tree. */
export function looksOf(chart: ChartJson): Looks {
  const tree: Record<string, unknown> = {};
  for (const [path, value] of Object.entries(chart.options)) {
    const names = path.split('.');
    let at = tree;
    for (const name of names.slice(0, -1)) {
      if (!isTree(at[name])) at[name] = {};
      at = at[name] as Record<string, unknown>;
    }
    const last = names[names.length - 1]!;
    const there = at[last];
    at[last] = isTree(there) && isTree(value) ? { ...there, ...value } : isTree(value) ? { ...value } : value;
  }
  return tree as Looks;
}

/** Where the legend stands; Sheets puts it at the right. */
export function legendPlace(looks: Looks): string {
  return (typeof looks.legend === 'string' ? looks.legend : looks.legend?.position) ?? 'right';
}

/** The colour of a series. */
export function colorOf(looks: Looks, index: number): string {
  const colors = looks.colors?.length ? looks.colors : PALETTE;
  return looks.series?.[index]?.color ?? colors[index % colors.length]!;
}

/** Black or white, whichever is easier to read on this colour. */
export function inkOn(color: string): string {
  const hex = /^#([0-9a-f]{6})$/i.exec(color)?.[1];
  if (!hex) return '#202124';
  const [red, green, blue] = [0, 2, 4].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255) ** 2.2);
  const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
  return light > 0.22 ? '#202124' : '#ffffff';
}

function isTree(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

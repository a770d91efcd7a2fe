import type { Scale, Stacking } from './axis';
import { totalsOf } from './axis';
import { FONT, INK, SIZE } from './frame';
import type { Looks } from './looks';
import { colorOf, inkOn } from './looks';
import { widthOf } from './measure';
import type { Strip } from './table';

/** What the drawing of the series depends on besides their values. */
export interface Plot {
  type: string;
  looks: Looks;
  stacking: Stacking;
  scale: Scale;
  /** Bars lie: values run to the right. */
  lying: boolean;
  /** Pixels along which values run. */
  length: number;
}

/** The series as echarts draws them. */
export function seriesOf(series: readonly Strip[], plot: Plot): Record<string, unknown>[] {
  const totals = totalsOf(series);
  return series.map((strip, index) => {
    const color = colorOf(plot.looks, index);
    const kind = kindOf(plot, index);
    const stacked = plot.stacking !== 'none' && kind !== 'line';
    const labelled = plot.looks.series?.[index]?.dataLabel === 'value';
    const data = strip.cells.map(({ value, shown }, place) => {
      const number = typeof value === 'number' ? value : null;
      const drawn = plot.stacking === 'share' ? shareOf(number, totals[place] ?? 0) : number;
      const room = ((drawn ?? 0) / (plot.scale.max - plot.scale.min)) * plot.length;
      const fits = !stacked || room >= (plot.lying ? widthOf(shown, SIZE) - 2 : SIZE + 1);
      return { value: drawn ?? '-', label: { show: labelled && number !== null && fits, formatter: () => shown } };
    });
    return {
      type: kind === 'area' ? 'line' : kind,
      name: strip.name,
      data,
      itemStyle: { color },
      ...(stacked ? { stack: 'all' } : {}),
      ...(kind === 'bar' ? { barCategoryGap: '38%', barGap: '6%' } : lineLooks(plot, kind, color)),
      label: {
        position: stacked && kind === 'bar' ? 'inside' : plot.lying ? 'right' : 'top',
        color: stacked && kind === 'bar' ? inkOn(color) : INK,
        fontSize: SIZE,
        fontFamily: FONT,
      },
      labelLayout: { hideOverlap: true },
    };
  });
}

/** What echarts calls the form of a series: `bars` and `line` in a combo chart, or what the chart itself is. */
function kindOf({ type, looks }: Plot, index: number): 'bar' | 'line' | 'area' | 'scatter' {
  const own = looks.series?.[index]?.type ?? (type === 'COMBO' ? String(looks['seriesType'] ?? 'bars') : '');
  if (own === 'line') return 'line';
  if (own === 'area' || (own === '' && type === 'AREA')) return 'area';
  if (own === '' && type === 'LINE') return 'line';
  return type === 'SCATTER' ? 'scatter' : 'bar';
}

function lineLooks({ looks, type }: Plot, kind: string, color: string): Record<string, unknown> {
  if (kind === 'scatter') return { symbolSize: 8 };
  return {
    lineStyle: { color, width: 2 },
    symbol: 'circle',
    symbolSize: type === 'AREA' ? 0.1 : 6,
    showAllSymbol: true,
    smooth: looks.curveType === 'function',
    ...(kind === 'area' ? { areaStyle: { color, opacity: 0.3 } } : {}),
  };
}

function shareOf(value: number | null, total: number): number | null {
  return value === null ? null : total > 0 ? value / total : 0;
}

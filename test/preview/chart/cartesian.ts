import type { ChartJson } from '../../emulator/workbook-json';
import { scaleOf, stackingOf } from './axis';
import type { Drawn, Frame } from './frame';
import { FONT, INK, LINE, SIZE, words } from './frame';
import type { Looks } from './looks';
import { widest, widthOf, wrap } from './measure';
import { type Plot, seriesOf } from './plot';
import type { ChartTable } from './table';

const GRID = '#dadce0';
/** Below this width a label under a column is turned. */
const SLOT = 34;

/** The option of echarts for a chart with axes; makes the frame taller where the labels need it. */
export function cartesian(chart: ChartJson, table: ChartTable, looks: Looks, frame: Frame, locale: string) {
  const { space } = frame;
  const lying = chart.type === 'BAR';
  const stacking = stackingOf(looks.isStacked);
  const vAxis = { ...looks.vAxes?.['0'], ...looks.vAxis };
  const valueLooks = lying ? (looks.hAxis ?? {}) : vAxis;
  const nameLooks = lying ? vAxis : (looks.hAxis ?? {});
  const scale = scaleOf(table.series, stacking, valueLooks, locale);
  const names = namesOf(table).map((name) => (nameLooks.textPosition === 'none' ? '' : name));
  const valueWidth = Math.max(widthOf(scale.text(scale.max), SIZE), widthOf(scale.text(scale.min), SIZE));
  const labelled = table.series.some((_, index) => looks.series?.[index]?.dataLabel === 'value');
  const room = labelled && stacking === 'none' ? valueWidth + 8 : 0;

  if (looks.hAxis?.title) space.bottom += LINE + 4;
  if (vAxis.title) space.left += LINE + 4;

  let lines: string[][];
  let turned = false;
  if (lying) {
    lines = names.map((name) => wrap(name, (frame.width - space.left - space.right) * 0.42, SIZE));
    space.left += Math.max(0, ...lines.map((one) => widest(one, SIZE))) + 8;
    space.right += Math.max(room, valueWidth / 2);
    space.bottom += LINE + 6;
    const tallest = Math.max(1, ...lines.map((one) => one.length)) * LINE + 6;
    const bars = stacking === 'none' ? table.series.length : 1;
    const needed = Math.max(tallest, labelled ? bars * (LINE + 1) * 1.4 : 0) * names.length;
    frame.height = Math.max(frame.height, space.top + needed + space.bottom);
  } else {
    space.left += valueWidth + 8;
    space.top += room > 0 ? LINE : 4;
    const slot = (frame.width - space.left - space.right) / Math.max(1, names.length);
    turned = slot < SLOT && names.some((name) => widthOf(name, SIZE) > slot - 4);
    lines = names.map((name) => wrap(name, turned ? 140 : slot - 6, SIZE));
    const tall = turned
      ? Math.max(0, ...lines.map((one) => widest(one, SIZE)))
      : Math.max(1, ...lines.map((one) => one.length)) * LINE;
    space.bottom += tall + 8;
    frame.height = Math.max(frame.height, space.top + 120 + space.bottom);
  }
  const length = lying ? frame.width - space.left - space.right : frame.height - space.top - space.bottom;
  const plot: Plot = { type: chart.type, looks, stacking, scale, lying, length };
  const font = { color: INK, fontSize: SIZE, fontFamily: FONT, lineHeight: LINE };
  const valueAxis = {
    type: 'value',
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    axisLabel: { ...font, formatter: scale.text, hideOverlap: true },
    splitLine: { lineStyle: { color: GRID } },
  };
  const nameAxis = {
    type: 'category',
    data: names.map((_, index) => String(index)),
    inverse: lying,
    boundaryGap: chart.type !== 'AREA',
    axisLine: { lineStyle: { color: '#80868b' } },
    axisTick: { show: false },
    axisLabel: {
      ...font,
      interval: turned && names.length * LINE > frame.width - space.left - space.right ? 'auto' : 0,
      rotate: turned ? 90 : 0,
      formatter: (index: string) => (lines[Number(index)] ?? []).join('\n'),
    },
  };
  return {
    graphic: [...frame.drawn, ...axisTitles(looks.hAxis?.title, vAxis.title, frame)],
    grid: { ...space, outerBoundsMode: 'none' },
    xAxis: lying ? valueAxis : chart.type === 'SCATTER' ? numbersAxis(table, nameLooks.format, font) : nameAxis,
    yAxis: lying ? nameAxis : valueAxis,
    series: chart.type === 'SCATTER' ? points(table, plot) : seriesOf(table.series, plot),
  };
}

function namesOf({ categories, series }: ChartTable): string[] {
  return (categories ?? series[0])?.cells.map(({ shown }) => (categories ? shown : '')) ?? [];
}

function axisTitles(across: string | undefined, up: string | undefined, frame: Frame): Drawn[] {
  const { space, width, height } = frame;
  const drawn: Drawn[] = [];
  if (across) {
    const x = space.left + (width - space.left - space.right - widthOf(across, SIZE)) / 2;
    drawn.push(words(across, x, height - 16 - LINE, SIZE, INK, 'normal'));
  }
  if (up) {
    const y = space.top + (height - space.top - space.bottom + widthOf(up, SIZE)) / 2;
    drawn.push({ ...words(up, 0, 0, SIZE, INK, 'normal'), x: 12, y, rotation: Math.PI / 2 });
  }
  return drawn;
}

function numbersAxis(table: ChartTable, pattern: string | undefined, font: object) {
  const scale = scaleOf(
    table.categories ? [table.categories] : [],
    'none',
    pattern ? { format: pattern } : {},
    'en_US',
  );
  return { type: 'value', min: scale.min, max: scale.max, axisLabel: { ...font, formatter: scale.text } };
}

function points(table: ChartTable, plot: Plot): Record<string, unknown>[] {
  return seriesOf(table.series, plot).map((one, index) => ({
    ...one,
    data: table.series[index]!.cells.map(({ value, shown }, place) => ({
      value: [Number(table.categories?.cells[place]?.value) || 0, value === '' ? '-' : value],
      label: { formatter: () => shown },
    })),
  }));
}

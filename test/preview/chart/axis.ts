import { format } from 'numfmt';
import { tagOf } from '../../emulator/typed';
import type { AxisLooks } from './looks';
import type { Strip } from './table';

/** The scale of a value axis: round numbers, whole ones when every value is whole. */
export interface Scale {
  min: number;
  max: number;
  step: number;
  text(value: number): string;
}

/** How values lie on each other: side by side, on top of each other, or as parts of a whole. */
export type Stacking = 'none' | 'sum' | 'share';

/** How the option `isStacked` says it. */
export function stackingOf(isStacked: boolean | string | undefined): Stacking {
  if (isStacked === 'percent' || isStacked === 'relative') return 'share';
  return isStacked === true || isStacked === 'true' || isStacked === 'absolute' ? 'sum' : 'none';
}

/** A scale on which all these values have room, and zero. */
export function scaleOf(series: readonly Strip[], stacking: Stacking, looks: AxisLooks, locale: string): Scale {
  if (stacking === 'share') {
    return { min: 0, max: 1, step: 0.25, text: (value) => format('0%', value, { locale: tagOf(locale) }) };
  }
  const values = series.flatMap(({ cells }) => cells.map(({ value }) => Number(value) || 0));
  const totals = stacking === 'sum' ? totalsOf(series) : values;
  const whole = values.every(Number.isInteger);
  const least = looks.viewWindow?.min ?? Math.min(0, ...totals);
  const most = looks.viewWindow?.max ?? Math.max(0, ...totals);
  const step = stepOf(most - least, whole);
  const pattern = looks.format ?? (whole ? '#,##0' : '#,##0.##');
  return {
    min: looks.viewWindow?.min ?? Math.floor(least / step) * step,
    max: looks.viewWindow?.max ?? Math.max(Math.ceil(most / step) * step, least + step),
    step,
    text: (value) => trimPoint(format(pattern, value, { locale: tagOf(locale), throws: false })),
  };
}

/** The sum of each category. */
export function totalsOf(series: readonly Strip[]): number[] {
  const length = Math.max(0, ...series.map(({ cells }) => cells.length));
  return Array.from({ length }, (_, index) =>
    series.reduce((sum, { cells }) => sum + Math.max(0, Number(cells[index]?.value) || 0), 0),
  );
}

/** 1, 2 or 5 with zeros, so that there are about five steps. */
function stepOf(span: number, whole: boolean): number {
  if (span <= 0) return 1;
  const rough = span / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((one) => one >= rough * 0.999) ?? power * 10;
  return whole ? Math.max(1, Math.round(step)) : step;
}

/** The format `#,##0.##` leaves a point without decimals behind it. */
function trimPoint(text: string): string {
  return text.replace(/[.,]$/, '');
}

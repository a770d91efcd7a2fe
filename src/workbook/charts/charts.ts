import type { ReportKind } from '../../domain/report';
import { ahead } from './ahead';
import type { Chart, Drawn, ReportInput } from './chart';
import { depth } from './depth';
import { garden } from './garden';
import { gifts } from './gifts';
import { harvest } from './harvest';
import { highest } from './highest';
import { ideas } from './ideas';
import { ladder } from './ladder';
import { leads } from './leads';
import { moved } from './moved';
import { people } from './people';
import { plan } from './plan';
import { season } from './season';
import { sectors } from './sectors';
import { touch } from './touch';
import type { ChartWords } from './words/words';
import { chartWords } from './words/words';

/** The charts in the order of product.md. */
export const CHARTS: readonly Chart[] = [
  garden,
  depth,
  moved,
  people,
  plan,
  sectors,
  gifts,
  touch,
  ideas,
  harvest,
  season,
  leads,
  ladder,
  highest,
  ahead,
];

/** The charts that may stand in a report of this kind. */
export function chartsFor(kind: ReportKind): readonly Chart[] {
  if (kind === 'internal') return CHARTS.filter(({ board, community }) => board === 'no' && community === 'no');
  return CHARTS.filter((chart) => chart[kind] !== 'no');
}

/** Those that stand in it while nobody has chosen. */
export function usualCharts(kind: ReportKind): readonly Chart[] {
  return chartsFor(kind).filter((chart) => kind === 'internal' || chart[kind] === 'default');
}

/** A chart's question in the language of the words. */
export function questionOf(chart: Chart, say: ChartWords): string {
  return say.questions[chart.key];
}

/** Draws a chart for a day. */
export function drawChart(
  chart: Chart,
  input: ReportInput,
  kind: ReportKind = 'board',
): Drawn & { readonly question: string } {
  const say = chartWords(input.settings.language, input.settings.style);
  return { question: questionOf(chart, say), ...chart.draw(input, say, kind) };
}

import type { Chart, Drawn, ReportInput } from './chart';
import { depth } from './depth';
import { garden } from './garden';
import { harvest } from './harvest';
import { moved } from './moved';
import { people } from './people';
import { plan } from './plan';
import { season } from './season';
import { sectors } from './sectors';
import type { ChartWords } from './words/words';
import { chartWords } from './words/words';

/** The charts in the order of product.md. */
export const CHARTS: readonly Chart[] = [garden, depth, moved, people, plan, sectors, harvest, season];

/** The charts that every board report has. */
export const BOARD_CHARTS: readonly Chart[] = CHARTS.filter(({ board }) => board === 'default');

/** A chart's question in the language of the words. */
export function questionOf(chart: Chart, say: ChartWords): string {
  return say.questions[chart.key];
}

/** Draws a chart for a day. */
export function drawChart(chart: Chart, input: ReportInput): Drawn & { readonly question: string } {
  const say = chartWords(input.settings.language);
  return { question: questionOf(chart, say), ...chart.draw(input, say) };
}

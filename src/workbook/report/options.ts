import type { ReportKind, StoryWish } from '../../domain/report';
import type { Chart, Drawn, ReportInput } from '../charts/chart';
import { drawChart, questionOf } from '../charts/charts';
import { chartWords } from '../charts/words/words';
import { reportWords } from './words/words';

/** What a report is to be. */
export interface ReportWanted {
  readonly kind: ReportKind;
  readonly charts: readonly Chart[];
  /** Name the partners that rest or were let go: for the board only. */
  readonly nameResting: boolean;
  readonly story: StoryWish;
}

/** A chart as the report shows it. */
export interface Shown extends Drawn {
  readonly chart: Chart;
  readonly question: string;
  /** It could not be worked out: the headline says so, and there is no table. */
  readonly failed: boolean;
}

/** The charts of a report, drawn; one that fails leaves the others. */
export function drawCharts(charts: readonly Chart[], input: ReportInput, kind: ReportKind = 'board'): Shown[] {
  return charts.map((chart) => {
    try {
      return { chart, failed: false, ...drawChart(chart, input, kind) };
    } catch (error) {
      const { language } = input.settings;
      const headline = reportWords(language).failed(error instanceof Error ? error.message : String(error));
      const question = questionOf(chart, chartWords(language, input.settings.style));
      return { chart, question, headline, table: [], notes: [], failed: true };
    }
  });
}

/** The colours of the series that are drawn, from the last backwards: where a comparison is missing, the present keeps its colour. */
export function coloursOf({ chart, table, charted, colours }: Shown): readonly string[] {
  const series = (charted ?? table[0]!.length) - 1;
  return (colours ?? chart.shape.colours).slice(-series);
}

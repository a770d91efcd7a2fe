import type { Day } from '../../domain/day';
import type { ReportKind } from '../../domain/report';
import type { Language } from '../../domain/words/language';
import { CHARTS } from '../../workbook/charts/charts';
import type { Placed } from '../../workbook/report/layout';

/*
 * Where the charts of the report that is being built stand: kept from one step to the next, so that drawing a chart does not
 * read the whole workbook again. A lost plan is worked out anew.
 */
const SECONDS = 600;

/** Where the charts stand, and the language they speak. */
export interface Plan {
  readonly language: Language;
  readonly charts: readonly Placed[];
}

interface Kept {
  readonly language: Language;
  readonly charts: readonly ({ readonly number: number } & Omit<Placed, 'chart'>)[];
}

/** Keeps a plan for the next steps. */
export function keepPlan(kind: ReportKind, asOf: Day, { language, charts }: Plan): void {
  const kept: Kept = { language, charts: charts.map(({ chart, ...place }) => ({ number: chart.number, ...place })) };
  cache()?.put(keyOf(kind, asOf), JSON.stringify(kept), SECONDS);
}

/** The plan of the report of that day; null when it is lost. */
export function keptPlan(kind: ReportKind, asOf: Day): Plan | null {
  const text = cache()?.get(keyOf(kind, asOf));
  if (!text) return null;
  const { language, charts } = JSON.parse(text) as Kept;
  return {
    language,
    charts: charts.flatMap(({ number, ...place }) => {
      const chart = CHARTS.find((one) => one.number === number);
      return chart ? [{ chart, ...place }] : [];
    }),
  };
}

function keyOf(kind: ReportKind, asOf: Day): string {
  return `report ${kind} ${asOf}`;
}

/** Null where there is no document (reference, CacheService.getDocumentCache). */
function cache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

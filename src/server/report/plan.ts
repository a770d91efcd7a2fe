import type { Day } from '../../domain/day';
import { BOARD_CHARTS } from '../../workbook/charts/charts';
import type { Placed } from '../../workbook/report/page';

/*
 * Where the charts of the report that is being built stand: kept from one step to the next, so that drawing a chart does not
 * read the whole workbook again. A lost plan is worked out anew.
 */
const SECONDS = 600;

type Kept = { number: number } & Omit<Placed, 'chart'>;

export function keepPlan(asOf: Day, charts: readonly Placed[]): void {
  const kept = charts.map(({ chart, ...place }): Kept => ({ number: chart.number, ...place }));
  cache()?.put(keyOf(asOf), JSON.stringify(kept), SECONDS);
}

export function keptPlan(asOf: Day): Placed[] | null {
  const text = cache()?.get(keyOf(asOf));
  if (!text) return null;
  return (JSON.parse(text) as Kept[]).flatMap(({ number, ...place }) => {
    const chart = BOARD_CHARTS.find((one) => one.number === number);
    return chart ? [{ chart, ...place }] : [];
  });
}

function keyOf(asOf: Day): string {
  return `board-report ${asOf}`;
}

/** Null where there is no document (reference, CacheService.getDocumentCache). */
function cache(): GoogleAppsScript.Cache.Cache | null {
  return CacheService.getDocumentCache();
}

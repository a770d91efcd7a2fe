import type { Counted } from '../../../src/contract/answer';
import type { Outcome } from '../run';

/** What is printed at the end: what was counted, and with what it was read. */
export function summaryOf(outcome: Outcome, asOf: string, out: string): string {
  const { garden, mapping, checks, charts, workbook, said } = outcome;
  const mapped = mapping.filter(({ field }) => field !== null).length;
  const lines = [
    `As of ${asOf} · locale ${workbook.locale} · time zone ${workbook.timeZone}`,
    `Headings: ${mapped} of ${mapping.length} mapped`,
    ...(garden
      ? [`Partners: ${garden.partners}`, `Stages: ${countsOf(garden.stages)}`, `Tiers: ${countsOf(garden.tiers)}`]
      : []),
    `Checks: ${checks.length}`,
    `Charts: ${charts.length}`,
    ...said,
    `Written to ${out}`,
  ];
  return lines.join('\n');
}

function countsOf(counted: readonly Counted<string>[]): string {
  return counted.map(({ word, count }) => `${word} ${count}`).join(', ');
}

import { ruleOf, ruleRecordOf } from './conditional-format-rule';
import { chartOf, chartRecordOf } from './embedded-chart';
import { newEmbeddedChartBuilder } from './embedded-chart-builder';
import { read, write } from './emulated';
import { nameOf } from './enums';
import { filterOf } from './filter';
import { newProtection } from './protection';
import { exception, nextId, sheetOf, state } from './state';
import type { ChartJson } from './workbook-json';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Charts, conditional formats, protections and the filter of a sheet. */
export function sheetDrawings(id: number): Partial<Sheet> {
  const json = () => sheetOf(id);
  const jsonOf = (chart: EmbeddedChart, chartId: number): ChartJson => {
    const { sheetId: _sheet, ...record } = chartRecordOf(chart);
    if (record.type === '') throw exception('The chart has no type.');
    return JSON.parse(JSON.stringify({ ...record, id: chartId })) as ChartJson;
  };
  const place = (chart: EmbeddedChart): number => {
    const index = json().charts.findIndex((one) => one.id === chartRecordOf(chart).id);
    if (index === -1) throw exception('The chart is not on this sheet.');
    return index;
  };
  return {
    newChart: () =>
      newEmbeddedChartBuilder({
        id: null,
        sheetId: id,
        type: '',
        ranges: [],
        headers: 0,
        position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
        options: {},
      }),
    getCharts: read(() => json().charts.map((one) => chartOf({ ...one, sheetId: id }))),
    insertChart: write((chart: EmbeddedChart) => {
      json().charts.push(jsonOf(chart, nextId()));
    }),
    updateChart: write((chart: EmbeddedChart) => {
      const index = place(chart);
      json().charts[index] = jsonOf(chart, json().charts[index]!.id);
    }),
    removeChart: write((chart: EmbeddedChart) => {
      json().charts.splice(place(chart), 1);
    }),
    getConditionalFormatRules: read(() => json().conditionalRules.map((rule) => ruleOf({ ...rule, sheetId: id }))),
    setConditionalFormatRules: write((rules: ConditionalFormatRule[]) => {
      json().conditionalRules = rules.map((rule) => {
        const { sheetId, ...record } = ruleRecordOf(rule);
        if (record.ranges.length === 0) throw exception('Conditional format rules must have at least one range.');
        if (sheetId !== id) throw exception('Conditional format rule ranges must be on the sheet of the rules.');
        return record;
      });
    }),
    clearConditionalFormatRules: write(() => {
      json().conditionalRules = [];
    }),
    protect: write(() => {
      const { user, owner } = state.settings;
      const protectionId = nextId();
      json().protections = json().protections.filter((one) => one.type !== 'SHEET');
      json().protections.push({
        id: protectionId,
        type: 'SHEET',
        description: '',
        warningOnly: false,
        editors: [...new Set([owner, user])],
      });
      return newProtection(id, protectionId);
    }),
    getProtections: read((type) =>
      json()
        .protections.filter((one) => one.type === nameOf(type))
        .map((one) => newProtection(id, one.id)),
    ),
    getFilter: read(() => filterOf(id)),
    getBandings: read(() => {
      if (json().banding?.length) throw new Error('Banding is not emulated');
      return [];
    }),
  };
}

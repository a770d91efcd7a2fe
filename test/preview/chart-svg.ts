import { init } from 'echarts';
import type { ChartJson, WorkbookJson } from '../emulator/workbook-json';
import { cartesian } from './chart/cartesian';
import { frameOf } from './chart/frame';
import { looksOf } from './chart/looks';
import { tableOf } from './chart/table';
import { tableDrawn } from './chart/table-svg';

/**
 * A chart as a picture, drawn from what the chart builder was told, so that a mistake in the telling is seen. Where the labels need
 * more height than was told, the picture is taller: nothing is cut or left out.
 */
export function chartSvg(chart: ChartJson, workbook: WorkbookJson): string {
  const looks = looksOf(chart);
  const table = tableOf(chart, workbook);
  const flat = chart.type === 'TABLE';
  const frame = frameOf(looks, flat ? [] : table.series);
  const option = flat ? { graphic: tableDrawn(table, frame) } : cartesian(chart, table, looks, frame, workbook.locale);
  const height = Math.ceil(frame.height);
  const drawing = init(null, null, { renderer: 'svg', ssr: true, width: frame.width, height });
  drawing.setOption({ animation: false, backgroundColor: looks.backgroundColor ?? '#ffffff', ...option });
  const svg = drawing.renderToSVGString({ useViewBox: true });
  drawing.dispose();
  const title = escapeXml(looks.title ?? '');
  return svg.replace(/<svg ([^>]*)>/, (_, attributes: string) => {
    return `<svg role="img" aria-label="${title}" ${attributes}><title>${title}</title>`;
  });
}

function escapeXml(text: string): string {
  return text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

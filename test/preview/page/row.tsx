import type { JSX } from 'preact';
import { memo } from 'preact/compat';
import type { CellView, ChartView, RowView, SheetView } from '../talk';
import type { Place } from './places';

/** Pixels of the grey heads. */
export const HEAD = { width: 46, height: 24 };

interface RowProps {
  sheet: SheetView;
  row: RowView;
  /** Where frozen columns stick; the others are absent. */
  lefts: readonly (number | undefined)[];
  /** Where this row sticks. */
  top: number | undefined;
  /** The active cell and the block, when this row has part in them. */
  place: Place | null;
  charts: readonly ChartView[];
  chartName: string;
  editor: JSX.Element | null;
}

/** One row of the grid. */
export const Row = memo(function Row({ sheet, row, lefts, top, place, charts, chartName, editor }: RowProps) {
  const stuck = top === undefined ? '' : ' stuck';
  const high = row.height === undefined ? {} : { height: `${row.height}px` };
  return (
    <tr style={high} class={top === undefined ? undefined : 'frozen'}>
      <th scope="row" data-row={row.row} class={`head${stuck}${place ? ' in' : ''}`} style={stick(top, 0)}>
        {row.row}
      </th>
      {row.cells.map((cell, index) => {
        if (cell?.covered) return null;
        const { column, letters } = sheet.columns[index]!;
        const active = place?.row === row.row && place.column === column;
        const inside = place !== null && between(column, place.column, place.toColumn);
        const here = charts.filter((chart) => chart.column === column);
        const left = lefts[index];
        return (
          // biome-ignore lint/a11y/useAriaPropsSupportedByRole: inside role=grid a td is a gridcell.
          <td
            key={column}
            data-cell={`${letters}${row.row}`}
            data-column={column}
            tabIndex={active ? 0 : -1}
            aria-selected={inside}
            class={`${classOf(cell)}${active ? ' active' : ''}${inside ? ' in' : ''}${left === undefined ? '' : ' fixed'}${stuck}${here.length > 0 ? ' holds' : ''}`}
            style={{ ...cell?.look, ...stick(top, left) }}
            title={cell?.note}
            rowSpan={cell?.span?.rows}
            colSpan={cell?.span?.columns}
          >
            {cell && (
              <span class="text" style={reachOf(cell)}>
                {cell.text}
              </span>
            )}
            {cell?.list !== undefined && <span class="arrow" aria-hidden="true" />}
            {active && editor}
            {here.map((chart) => (
              <img
                key={chart.id}
                class="chart"
                data-chart={chart.id}
                alt={`${chartName}: ${chart.title}`}
                style={{ left: chart.left, top: chart.top, width: chart.width, height: chart.height }}
                src={`data:image/svg+xml;charset=utf-8,${encodeURIComponent(chart.svg)}`}
              />
            ))}
          </td>
        );
      })}
    </tr>
  );
});

function classOf(cell: CellView | null): string {
  const wraps = cell?.look?.['white-space'] === undefined ? '' : ' wraps';
  return `cell${wraps}${cell?.note ? ' noted' : ''}${cell?.list === undefined ? '' : ' listed'}`;
}

function reachOf(cell: CellView): Record<string, string> {
  // The cells beside it are painted later: the text must lie above them.
  return cell.reach === undefined
    ? {}
    : { width: `${cell.reach - 6}px`, position: 'relative', 'z-index': '1', 'pointer-events': 'none' };
}

function stick(top: number | undefined, left: number | undefined): Record<string, string> {
  return {
    ...(top === undefined ? {} : { top: `${top}px` }),
    ...(left === undefined ? {} : { left: `${left}px` }),
  };
}

function between(one: number, from: number, to: number): boolean {
  return one >= Math.min(from, to) && one <= Math.max(from, to);
}

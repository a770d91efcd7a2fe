import type { ChartView } from '../talk';
import { Editor } from './editor';
import { type Reach, useHand } from './hand';
import { Heads } from './heads';
import { boxOf } from './places';
import { offsets } from './pointing';
import { HEAD, Row } from './row';
import type { Words } from './words';

/** The cells of the active sheet, under mouse, keyboard and clipboard. */
export function Grid({ words, ...reach }: Reach & { words: Words }) {
  const { sheet, place } = reach;
  const hand = useHand(reach);
  const { table, editing, cell, name, commit, leave } = hand;

  const lefts = offsets(
    sheet.columns.slice(0, sheet.frozenColumns).map(({ width }) => width),
    HEAD.width,
  );
  const tops = offsets(
    sheet.rows.slice(0, sheet.frozenRows).map(({ height }) => height ?? 21),
    HEAD.height,
  );
  const width = sheet.columns.reduce((sum, one) => sum + one.width, HEAD.width);

  return (
    <div
      class={`grid${sheet.gridlines ? '' : ' bare'}`}
      style={{ scrollPadding: `${tops.at(-1)! + 4}px 4px 4px ${lefts.at(-1)! + 4}px` }}
    >
      <table
        ref={table}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid made of a table, as WAI-ARIA does it.
        role="grid"
        aria-label={sheet.name}
        aria-describedby="grid-keys"
        style={{ width }}
        {...hand.on}
      >
        <colgroup>
          <col style={{ width: HEAD.width }} />
          {sheet.columns.map((one) => (
            <col key={one.column} style={{ width: one.width }} />
          ))}
        </colgroup>
        <Heads sheet={sheet} place={place} lefts={lefts} />
        <tbody>
          {sheet.rows.map((row, index) => {
            const inside = row.row >= boxOf(place).row && row.row < boxOf(place).row + boxOf(place).rows;
            const active = row.row === place.row;
            return (
              <Row
                key={row.row}
                sheet={sheet}
                row={row}
                lefts={lefts.slice(0, -1)}
                top={index < sheet.frozenRows ? tops[index] : undefined}
                place={inside ? place : null}
                charts={sheet.charts.length === 0 ? NO_CHARTS : sheet.charts.filter((chart) => chart.row === row.row)}
                chartName={words.chart}
                editor={
                  active && editing ? (
                    <Editor
                      key={name}
                      label={name}
                      text={editing.text}
                      open={editing.open}
                      list={cell?.list === undefined ? undefined : sheet.lists[cell.list]}
                      commit={commit}
                      leave={leave}
                    />
                  ) : null
                }
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const NO_CHARTS: readonly ChartView[] = [];

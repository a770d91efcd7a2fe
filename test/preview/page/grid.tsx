import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ChartView, SheetView } from '../talk';
import { blockOf, textOf } from './block';
import { Editor } from './editor';
import { Heads } from './heads';
import { type Press, pressOf } from './keys';
import { at, boxOf, cellAt, type Place, stepFrom } from './places';
import { headOf, offsets, spotOf } from './pointing';
import { HEAD, Row } from './row';
import type { Words } from './words';

interface GridProps {
  sheet: SheetView;
  place: Place;
  words: Words;
  /** Raised when the grid should have the focus. */
  wanted: number;
  go: (place: Place) => void;
  type: (cell: string, text: string) => void;
  paste: (cell: string, rows: string[][]) => void;
  undo: () => void;
  redo: () => void;
  menuAt: (left: number, top: number) => void;
}

interface Editing {
  text: string;
  /** With the cell's dropdown open. */
  open: boolean;
}

/** The cells of the active sheet, under mouse, keyboard and clipboard. */
export function Grid({ sheet, place, words, wanted, go, type, paste, undo, redo, menuAt }: GridProps) {
  const [editing, setEditing] = useState<Editing | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const leaving = useRef(false);
  const wants = useRef(false);
  const cell = cellAt(sheet, place.row, place.column);
  const nameOf = (row: number, column: number) => {
    const letters = sheet.columns.find((one) => one.column === column)?.letters ?? 'A';
    return `${letters}${row}`;
  };
  const name = nameOf(place.row, place.column);

  useEffect(() => setEditing(null), [sheet.id]);
  useLayoutEffect(() => {
    const active = table.current?.querySelector<HTMLElement>('td.active');
    if (!active || editing) return;
    active.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (wants.current || table.current!.contains(document.activeElement)) active.focus({ preventScroll: true });
    wants.current = false;
  }, [place, editing, sheet.id]);
  useEffect(() => {
    if (wanted > 0) table.current?.querySelector<HTMLElement>('td.active')?.focus();
  }, [wanted]);

  const move = (down: number, right: number, extend = false) => {
    wants.current = true;
    if (!extend) return go({ ...at(place.row, place.column), ...both(stepFrom(sheet, place, down, right)) });
    const to = stepFrom(sheet, { row: place.toRow, column: place.toColumn }, down, right);
    go({ ...place, toRow: to.row, toColumn: to.column });
  };
  const edit = (text: string, open = false) => setEditing({ text, open: open && cell?.list !== undefined });
  const commit = (text: string, down: number, right: number) => {
    setEditing(null);
    if (text !== (cell?.input ?? '')) type(name, text);
    if (down !== 0 || right !== 0) move(down, right);
    else wants.current = true;
  };
  const clear = () => {
    const { row, column, rows, columns } = boxOf(place);
    if (rows === 1 && columns === 1) return type(name, '');
    paste(
      nameOf(row, column),
      Array.from({ length: rows }, () => Array<string>(columns).fill('')),
    );
  };

  const press: Record<Press['does'], (press: Press) => void> = {
    move: ({ down = 0, right = 0, extend }) => move(down, right, extend),
    edit: () => edit(cell?.input ?? '', true),
    write: ({ text = '' }) => edit(text),
    clear,
    undo,
    redo,
    leave: () => {
      leaving.current = true;
    },
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing) return;
    const one = pressOf(event, leaving.current);
    leaving.current = false;
    if (!one) return;
    event.preventDefault();
    press[one.does](one);
  };
  const onMouse = (event: MouseEvent) => {
    const head = headOf(sheet, event);
    const spot = head ?? spotOf(event);
    if (!spot || (event.type === 'mousemove' && (event.buttons !== 1 || editing))) return;
    if (event.type === 'mousemove' || event.shiftKey)
      return go({ ...place, toRow: spot.toRow, toColumn: spot.toColumn });
    wants.current = true;
    go(spot);
    if ((event.target as Element).classList.contains('arrow')) {
      event.preventDefault();
      setTimeout(() => setEditing({ text: cellAt(sheet, spot.row, spot.column)?.input ?? '', open: true }));
    }
  };
  const onMenu = (event: MouseEvent) => {
    if (editing) return;
    event.preventDefault();
    menuAt(event.clientX, event.clientY);
  };

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
        onKeyDown={onKeyDown}
        onMouseDown={(event) => event.button === 0 && onMouse(event)}
        onMouseMove={onMouse}
        onDblClick={(event) => !headOf(sheet, event) && edit(cell?.input ?? '')}
        onContextMenu={onMenu}
        onCopy={(event) => {
          if (editing) return;
          event.preventDefault();
          event.clipboardData?.setData('text/plain', textOf(sheet, boxOf(place)));
        }}
        onPaste={(event) => {
          if (editing) return;
          event.preventDefault();
          const { row, column } = boxOf(place);
          paste(nameOf(row, column), blockOf(event.clipboardData?.getData('text/plain') ?? ''));
        }}
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
                      leave={() => {
                        wants.current = true;
                        setEditing(null);
                      }}
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

function both({ row, column }: { row: number; column: number }): Place {
  return at(row, column);
}

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SheetView } from '../talk';
import { blockOf, textOf } from './block';
import { type Press, pressOf } from './keys';
import { at, boxOf, cellAt, isIn, type Place, stepFrom } from './places';
import { headOf, spotOf } from './pointing';

/** What the hand in the grid can do to the spreadsheet. */
export interface Reach {
  sheet: SheetView;
  place: Place;
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

/** Mouse, keys and clipboard in the grid, and the cell that is open for editing. */
export function useHand({ sheet, place, wanted, go, type, paste, undo, redo, menuAt }: Reach) {
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
    if (!extend) return go(toward(stepFrom(sheet, place, down, right)));
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
  const extendTo = ({ toRow, toColumn }: Place) => {
    if (toRow !== place.toRow || toColumn !== place.toColumn) go({ ...place, toRow, toColumn });
  };
  const onMouseMove = (event: MouseEvent) => {
    const spot = event.buttons === 1 && !editing ? (headOf(sheet, event) ?? spotOf(event)) : null;
    if (spot) extendTo(spot);
  };
  const onMouseDown = (event: MouseEvent) => {
    const spot = headOf(sheet, event) ?? spotOf(event);
    if (!spot || (event.button !== 0 && isIn(spot, place))) return;
    // What stands in an open cell is taken before the selection moves on.
    if (editing) (document.activeElement as HTMLElement).blur();
    if (event.shiftKey) return extendTo(spot);
    wants.current = true;
    go(spot);
    if ((event.target as Element).classList.contains('arrow')) {
      event.preventDefault();
      setTimeout(() => setEditing({ text: cellAt(sheet, spot.row, spot.column)?.input ?? '', open: true }));
    }
  };
  const onContextMenu = (event: MouseEvent) => {
    if (editing) return;
    event.preventDefault();
    menuAt(event.clientX, event.clientY);
  };

  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', textOf(sheet, boxOf(place)));
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing) return;
    event.preventDefault();
    const { row, column } = boxOf(place);
    paste(nameOf(row, column), blockOf(event.clipboardData?.getData('text/plain') ?? ''));
  };
  const onDblClick = (event: MouseEvent) => {
    if (!headOf(sheet, event)) edit(cell?.input ?? '');
  };

  return {
    table,
    editing,
    cell,
    name,
    commit,
    leave: () => {
      wants.current = true;
      setEditing(null);
    },
    on: { onKeyDown, onMouseDown, onMouseMove, onDblClick, onContextMenu, onCopy, onPaste },
  };
}

function toward({ row, column }: { row: number; column: number }): Place {
  return at(row, column);
}

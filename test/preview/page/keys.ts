/** What a key does in the grid while no cell is edited. */
export interface Press {
  does: 'move' | 'edit' | 'write' | 'clear' | 'undo' | 'redo' | 'leave';
  down?: number;
  right?: number;
  extend?: boolean;
  text?: string;
}

const PAGE = 20;
const FAR = 100_000;

const MOVES: Readonly<Record<string, [number, number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [PAGE, 0],
  PageUp: [-PAGE, 0],
  Home: [0, -FAR],
};

/** As in Sheets. After Escape, Tab leaves the grid: otherwise the keyboard would be caught in it. */
export function pressOf(event: KeyboardEvent, leaving: boolean): Press | null {
  const { key, shiftKey } = event;
  if (event.isComposing || event.altKey) return null;
  if (event.ctrlKey || event.metaKey) return commandOf(key.toLowerCase(), shiftKey);
  const move = MOVES[key];
  if (move) return { does: 'move', down: move[0], right: move[1], extend: shiftKey };
  if (key === 'Tab') return leaving ? null : { does: 'move', down: 0, right: shiftKey ? -1 : 1 };
  if (key === 'Enter' || key === 'F2') return { does: 'edit' };
  if (key === 'Delete' || key === 'Backspace') return { does: 'clear' };
  if (key === 'Escape') return { does: 'leave' };
  return key.length === 1 ? { does: 'write', text: key } : null;
}

function commandOf(key: string, shift: boolean): Press | null {
  if (key === 'z') return { does: shift ? 'redo' : 'undo' };
  if (key === 'y') return { does: 'redo' };
  if (key === 'home') return { does: 'move', down: -FAR, right: -FAR };
  return null;
}

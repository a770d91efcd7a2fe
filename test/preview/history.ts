import type { Book, WorkbookJson } from '../host';

const STEPS = 50;

/** What Ctrl+Z takes back: the whole workbook as it was, since it is one JSON value. */
export function newHistory(book: Book) {
  const past: WorkbookJson[] = [];
  const future: WorkbookJson[] = [];
  const step = (from: WorkbookJson[], to: WorkbookJson[]) => () => {
    const there = from.pop();
    if (!there) return;
    to.push(book.workbook());
    book.load(there);
  };
  return {
    /** Runs something, and remembers how it was before if that changed the content. */
    around<T>(run: () => T): T {
      const before = book.workbook();
      const result = run();
      if (contentOf(before) === contentOf(book.workbook())) return result;
      past.push(before);
      if (past.length > STEPS) past.shift();
      future.length = 0;
      return result;
    },
    undo: step(past, future),
    redo: step(future, past),
    canUndo: () => past.length > 0,
    canRedo: () => future.length > 0,
  };
}

/** Looking at another sheet or cell changes nothing. */
function contentOf(workbook: WorkbookJson): string {
  return JSON.stringify({ ...workbook, activeSheetId: 0, selection: null });
}

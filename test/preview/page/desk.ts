import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Doing, Framed, Question, Reply, Run, Toast, Told, View } from '../talk';
import { tell } from './tell';

/** What stands over the sheet and waits for the user. */
export type Waiting =
  | { is: 'question'; question: Question; reply: (reply: Reply) => void }
  | { is: 'consent'; scopes: string[] }
  | { is: 'error'; message: string };

export interface Desk {
  view: View | null;
  /** Raised when the script, undo or an opening may have moved the selection. */
  moved: number;
  sidebar: Framed | null;
  dialog: Framed | null;
  toasts: (Toast & { id: number })[];
  waiting: Waiting[];
  run: Run | null;
  perform(doing: Doing): Promise<Told>;
  close(kind: 'sidebar' | 'dialog'): void;
  resize(size: { width?: number; height?: number }): void;
  dropToast(id: number): void;
  say(message: string): void;
  answered(): void;
}

const OF_THE_HAND: readonly Doing['do'][] = ['type', 'paste', 'select'];

/** The spreadsheet as the page knows it, and everything the script shows. */
export function useDesk(): Desk {
  const [view, setView] = useState<View | null>(null);
  const [moved, setMoved] = useState(0);
  const [sidebar, setSidebar] = useState<Framed | null>(null);
  const [dialog, setDialog] = useState<Framed | null>(null);
  const [toasts, setToasts] = useState<Desk['toasts']>([]);
  const [waiting, setWaiting] = useState<Waiting[]>([]);
  const [run, setRun] = useState<Run | null>(null);
  const count = useRef(0);
  const shownSheet = useRef<number | null>(null);

  const wait = (one: Waiting) => setWaiting((before) => [...before, one]);
  const toast = (one: Toast) => {
    count.current += 1;
    const id = count.current;
    setToasts((before) => [...before, { ...one, id }]);
  };

  const show = (one: Told['shown'][number]) => {
    if (one.kind === 'toast') toast(one);
    else if (one.kind === 'sidebar') setSidebar(one);
    else if ('url' in one) setDialog(one);
    else if (one.kind === 'alert' && one.buttons === 'OK') wait({ is: 'question', question: one, reply: () => {} });
  };

  const perform = useCallback(async (doing: Doing): Promise<Told> => {
    const told = await tell(doing);
    // A step in the same sheet changes nothing that is shown; the page has already made it.
    const other = shownSheet.current !== told.view.sheet.id;
    if (doing.do !== 'select' || other) setView(told.view);
    if (!OF_THE_HAND.includes(doing.do) || other) setMoved((before) => before + 1);
    shownSheet.current = told.view.sheet.id;
    if (told.run) setRun(told.run);
    told.shown.forEach(show);
    if (told.error !== undefined) wait({ is: 'error', message: told.error });
    if (told.consent) wait({ is: 'consent', scopes: told.consent });
    const { question } = told;
    if (!question || !('replies' in doing)) return told;
    const reply = await new Promise<Reply>((resolve) => wait({ is: 'question', question, reply: resolve }));
    return perform({ ...doing, replies: [...doing.replies, reply] });
  }, []);

  useEffect(() => void perform({ do: 'open' }), []);

  return {
    view,
    moved,
    sidebar,
    dialog,
    toasts,
    waiting,
    run,
    perform,
    close: (kind) => (kind === 'sidebar' ? setSidebar(null) : setDialog(null)),
    resize: (size) => setDialog((before) => before && { ...before, ...size }),
    dropToast: (id) => setToasts((before) => before.filter((one) => one.id !== id)),
    say: (message) => toast({ kind: 'toast', title: '', message, seconds: null }),
    answered: () => setWaiting((before) => before.slice(1)),
  };
}

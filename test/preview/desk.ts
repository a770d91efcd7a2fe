import type { Book, Execution, Shown } from '../host';
import { byHand } from './hand';
import { newHistory } from './history';
import type { Doing, Framed, Question, Reply, Told } from './talk';
import { viewOf } from './view';

/** One spreadsheet on the desk: the book, what may be undone, whether the user has consented. */
export interface Desk {
  readonly book: Book;
  perform(doing: Doing): Told;
}

export interface DeskOptions {
  consent: boolean;
  /** The menu's function that shows the sidebar, clicked for the visitor when the page opens. */
  atOpening?: string;
  scopes: readonly string[];
  /** Puts a page of the script where a frame can load it; says where. */
  frame(html: string): string;
  /** Puts a copy on a desk of its own; says where. */
  copied(book: Book): string;
}

/** What comes of it, besides how the spreadsheet looks then. */
export type Outcome = Omit<Told, 'view' | 'shown'> & { shown?: Told['shown'] };

/** Puts a book on a desk. */
export function newDesk(book: Book, options: DeskOptions): Desk {
  const history = newHistory(book);
  let { consent } = options;

  const shownBy = (execution: Execution): Told['shown'] =>
    execution.shown.map((one) => ('html' in one ? framed(one, options.frame(one.html)) : one));
  const outcome = (execution: Execution | undefined): Outcome =>
    execution ? { shown: shownBy(execution), run: runOf(execution), ...errorOf(execution) } : {};
  const allowed = (run: () => Outcome): Outcome => (consent ? run() : { consent: [...options.scopes] });

  /** A script that asks something is taken back and run again with the answer. */
  function asking(replies: readonly Reply[], run: () => Execution, tell: (done: Execution) => Outcome): Outcome {
    const before = book.workbook();
    for (const { button, text } of replies) book.reply(button, text);
    const done = run();
    const questions = done.shown.filter(isQuestion);
    const open = questions[replies.length];
    if (!open) return tell(done);
    book.load(before);
    return { question: open };
  }

  function done(doing: Doing): Outcome {
    switch (doing.do) {
      case 'open':
        return opened();
      case 'type':
        return byHand(book, doing, [[doing.text]], () => outcome(book.type(doing.sheet, doing.cell, doing.text)));
      case 'paste':
        return byHand(book, doing, doing.rows, () => outcome(book.paste(doing.sheet, doing.cell, doing.rows)));
      case 'select':
        book.select(doing.sheet, doing.range);
        return {};
      case 'click':
        return allowed(() => asking(doing.replies, () => book.click(doing.name), outcome));
      case 'call':
        return asking(
          doing.replies,
          () => book.call(doing.name, doing.args),
          (run) => ({ shown: shownBy(run), run: runOf(run), answer: answerOf(run) }),
        );
      case 'act':
        book.act(doing.action);
        return {};
      case 'allow':
        consent = true;
        book.authorize('all');
        return {};
      case 'copy':
        return { copy: options.copied(book.copy()) };
      case 'undo':
      case 'redo':
        history[doing.do]();
        return {};
    }
  }

  function opened(): Outcome {
    const first = outcome(book.open('LIMITED'));
    if (!consent || options.atOpening === undefined) return first;
    const sidebar = outcome(book.click(options.atOpening));
    return { ...sidebar, shown: [...(first.shown ?? []), ...(sidebar.shown ?? [])] };
  }

  return {
    book,
    perform(doing) {
      const keeps = doing.do === 'undo' || doing.do === 'redo' || doing.do === 'open';
      const result = keeps ? done(doing) : history.around(() => guarded(() => done(doing)));
      return { shown: [], ...result, view: viewOf(book, history) };
    },
  };
}

/** A hand that can't do what it tries (a name that is taken, a last sheet) is told so. */
function guarded(run: () => Outcome): Outcome {
  try {
    return run();
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

function framed({ kind, title, width, height }: Extract<Shown, { html: string }>, url: string): Framed {
  return { kind, title, url, width, height };
}

/** Only a question whose answer matters: an alert with one button is shown, and that is all. */
function isQuestion(shown: Shown): shown is Question & Shown {
  return shown.kind === 'prompt' || (shown.kind === 'alert' && shown.buttons !== 'OK');
}

function errorOf({ error }: Execution): { error?: string } {
  return error ? { error: error.message } : {};
}

function answerOf({ ok, value, error }: Execution): NonNullable<Told['answer']> {
  return ok ? { ok: true, value } : { ok: false, message: error?.message ?? '' };
}

function runOf({ calls, pricedSeconds }: Execution): NonNullable<Told['run']> {
  return { reads: calls.reads, writes: calls.writes, seconds: pricedSeconds };
}

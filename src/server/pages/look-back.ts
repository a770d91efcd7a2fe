import { LIMITS } from '../../contract/limits';
import type { LookBackStart, LookedBack } from '../../contract/look-back';
import type { WriteResult } from '../../contract/sidebar';
import type { Garden } from '../../domain/garden';
import { namedStates } from '../../domain/summary';
import { readGarden } from '../garden/read-garden';
import type { Workbook } from '../garden/workbook';
import { openWorkbook } from '../garden/workbook';
import * as given from '../ground/arguments';
import { withLock } from '../ground/lock';
import { stop } from '../ground/stop';
import { today } from '../sheets/cells';
import { cardAtSelection } from './card';
import { logEntry } from './log';
import { resultFor } from './write-result';

/** What the window for looking back begins with. */
export function lookBackStart(): LookBackStart {
  const { workbook, garden } = readGarden();
  return {
    language: workbook.settings.language,
    names: namedStates(garden).map(({ name }) => name),
    partner: cardAtSelection(workbook, garden)?.name ?? '',
    questions: workbook.sheetWords.passingOn.questions.map(([question, hint]) => ({ question, hint })),
    last: lookedBack(workbook, garden),
  };
}

/** Adds one Looked back row to the Log with the answers that were given. */
export function lookBack(asked: unknown): WriteResult {
  const { partner, answers } = checked(asked);
  return withLock(() => {
    const { book, sheetWords } = openWorkbook();
    const note = sheetWords.passingOn.questions
      .map(([, , label], at) => ({ label, answer: answers[at] ?? '' }))
      .filter(({ answer }) => answer !== '')
      .map(({ label, answer }) => `${label}: ${answer}`)
      .join('\n');
    const date = today(book.timeZone);
    const entry = { partner, what: 'Looked back', date, people: null, note } as const;
    return logEntry(entry, (message, done) => resultFor(partner, message, done));
  });
}

/** The last time for each partner, and for the whole library, the newest first. */
export function lookedBack({ words }: Workbook, garden: Garden): LookedBack[] {
  const rows = garden.rows.log
    .filter(({ what, date }) => what === 'Looked back' && date !== '' && date <= garden.asOf)
    .sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : b.row - a.row));
  const last = new Map<string, LookedBack>();
  for (const { partner, project, date, note } of rows) {
    const { known, key } = garden.partners.mentioned(partner);
    const about = key === '' && project === '' ? [''] : known.map(({ name }) => name);
    for (const name of about) {
      if (!last.has(name)) last.set(name, { partner: name, dayText: words.date(date), note });
    }
  }
  return [...last.values()];
}

function checked(asked: unknown): { partner: string; answers: readonly string[] } {
  const { partner, answers } = given.partsOf(asked);
  const texts = given.list(answers, 'answers', (one) => given.text(one, 'answers', LIMITS.answer));
  if (texts.every((one) => one === '')) stop('wrong-arguments', 'answers');
  return { partner: given.text(partner, 'partner'), answers: texts };
}

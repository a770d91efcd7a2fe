import type { FoundList, ListChoice } from '../../src/contract/adopt';
import { closeDialog } from '../client';
import { Button } from '../parts/button';
import { focusOn } from '../parts/focus';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { missingIn } from './choices';
import type { Choosing } from './choosing';
import { ANSWERS } from './dates';
import { List, Remarks } from './list';

/** What was found, what it is taken for, and the one question about dates. */
export function Found({ choosing, look }: { choosing: Choosing; look: (choices: ListChoice[]) => void }) {
  const { words, work } = usePage();
  const { seen, choices } = choosing;
  const text = words.adopt;
  const part = (taken: boolean) =>
    seen.lists.flatMap((list, place): [FoundList, ListChoice][] =>
      // A list stays where it stood when the page opened: nothing moves away under the user's hands.
      (list.kind !== null) === taken ? [[list, choices[place]!]] : [],
    );
  const others = part(false);

  function next() {
    const missing = missingIn(choices, choosing.unanswered);
    if (missing === null) return look(choices);
    const sheet = 'sheetId' in missing ? (seen.lists.find((one) => one.sheetId === missing.sheetId)?.sheet ?? '') : '';
    const sentence =
      missing.what === 'name' || missing.what === 'date'
        ? text.missing[missing.what](sheet)
        : text.missing[missing.what];
    work.fail('lists', { code: 'wrong-arguments', sentence });
    if (missing.what === 'answer') focusOn(firstAnswer(missing.field));
    else focusOn('sheetId' in missing ? `list-${missing.sheetId}` : 'title');
  }

  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {seen.lists.length === 0 ? text.nothing : text.found}
        </h1>
        <p>{seen.lists.length === 0 ? text.nothingHint : text.change}</p>
      </header>
      <main>
        <Remarks all={seen.remarks} />
        {part(true).map(([list, choice]) => (
          <List key={list.sheetId} list={list} choice={choice} choosing={choosing} />
        ))}
        {others.length > 0 && (
          <details open={seen.lists.length === others.length}>
            <summary>{text.otherSheets(others.length)}</summary>
            {others.map(([list, choice]) => (
              <List key={list.sheetId} list={list} choice={choice} choosing={choosing} />
            ))}
          </details>
        )}
      </main>
      <footer class="foot">
        <Outcome at="lists" />
        <div class="row">
          {seen.lists.length > 0 && (
            <Button kind="main" onClick={next}>
              {work.running === 'lists' ? text.previewing : text.preview}
            </Button>
          )}
          <Button onClick={closeDialog}>{text.close}</Button>
        </div>
      </footer>
    </>
  );
}

/** The first choice of a question. */
function firstAnswer(question: string): string {
  return question.startsWith('date-') ? `${question}-${ANSWERS[0]}` : `${question}-each`;
}

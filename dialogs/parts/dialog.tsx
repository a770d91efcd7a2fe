import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../src/domain/words/language';
import type { Ask, Reply } from '../client';
import { type Strings, stringsOf } from '../strings/strings';
import { focusOn } from './focus';
import { Opening, pageLanguage, useOpening, useTongue } from './opening';
import { PageContext } from './page';
import { useWork } from './work';

interface DialogProps<T> {
  ask: Ask;
  /** The first question to the server. */
  question: () => Promise<Reply<T>>;
  /** The workbook's language, where the answer says it; otherwise the page's. */
  languageOf?: (answer: T) => Language;
  titleOf: (words: Strings) => string;
  children: (answer: T) => ComponentChildren;
}

/** A page in a window over the sheet: waits for the first answer, then shows it under its title. */
export function Dialog<T>({ ask, question, languageOf, titleOf, children }: DialogProps<T>) {
  const { phase, again } = useOpening(question);
  const said = phase.is === 'open' ? languageOf?.(phase.opened) : undefined;
  const language = said ?? pageLanguage();
  const words = stringsOf(language);
  const title = titleOf(words);
  const work = useWork();
  useTongue(language, title);
  // The window has just opened, or the button that was pressed has gone.
  useEffect(() => {
    if (phase.is === 'open') focusOn('title');
  }, [phase.is]);
  if (phase.is !== 'open')
    return <Opening phase={phase} words={words} title={title} silent={words.dialog.silent} again={again} />;
  return (
    <PageContext.Provider value={{ ask, words, work }}>
      <div class="dialog">{children(phase.opened)}</div>
    </PageContext.Provider>
  );
}

import { useEffect } from 'preact/hooks';
import type { Ask } from '../client';
import { stringsOf } from '../strings/strings';
import { Open } from './open';
import { Opening, useOpening } from './opening';

/** The whole sidebar: waits for the first answer, then shows the spreadsheet's garden. */
export function Sidebar({ ask }: { ask: Ask }) {
  const { phase, again, tries } = useOpening(ask);
  const language = phase.is === 'open' ? phase.opened.language : document.documentElement.lang;
  const words = stringsOf(language);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.product;
  }, [language, words]);
  if (phase.is !== 'open') return <Opening phase={phase} words={words} again={again} />;
  return <Open first={phase.opened} ask={ask} words={words} focused={tries > 0} />;
}

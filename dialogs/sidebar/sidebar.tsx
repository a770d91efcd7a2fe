import type { Ask } from '../client';
import { Opening, pageLanguage, useOpening, useTongue } from '../parts/opening';
import { stringsOf } from '../strings/strings';
import { Open } from './open';

/** The whole sidebar: waits for the first answer, then shows the spreadsheet's garden. */
export function Sidebar({ ask }: { ask: Ask }) {
  const { phase, again, tries } = useOpening(() => ask('openSidebar'));
  const language = phase.is === 'open' ? phase.opened.settings.language : pageLanguage();
  const words = stringsOf(language);
  useTongue(language, words.product);
  if (phase.is !== 'open')
    return (
      <Opening phase={phase} words={words} title={words.product} silent={words.opening.silent.title} again={again} />
    );
  return <Open first={phase.opened} ask={ask} focused={tries > 0} />;
}

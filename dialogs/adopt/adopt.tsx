import { useState } from 'preact/hooks';
import type { AdoptionPreview, FoundLists, ListChoice } from '../../src/contract/adopt';
import type { WriteResult } from '../../src/contract/sidebar';
import { useFocus } from '../parts/focus';
import { tellNews } from '../parts/news';
import { usePage } from '../parts/page';
import { Adopted } from './adopted';
import { useChoosing } from './choosing';
import { Found } from './found';
import { Preview } from './preview';

type Screen = { is: 'found' } | { is: 'preview'; preview: AdoptionPreview } | { is: 'adopted'; done: WriteResult };

/** From what was found over the preview to what was written. */
export function Adopt({ first }: { first: FoundLists }) {
  const { ask, work } = usePage();
  const choosing = useChoosing(first);
  const [screen, setScreen] = useState<Screen>({ is: 'found' });
  const focus = useFocus();

  function go(next: Screen) {
    setScreen(next);
    focus('title');
  }

  async function look(choices: ListChoice[]) {
    const preview = await work.run('lists', () => ask('previewLists', choices));
    if (preview !== null) go({ is: 'preview', preview });
  }

  async function add() {
    const done = await work.run('preview', () => ask('adoptLists', choosing.choices));
    if (done === null) return;
    tellNews();
    work.say('adopted', done.message);
    go({ is: 'adopted', done });
  }

  /** Everything was taken back: the lists are looked at anew. */
  async function undone(said: string) {
    const seen = await work.run('adopted', () => ask('seeLists'));
    if (seen === null) return;
    choosing.restart(seen);
    work.say('lists', said);
    go({ is: 'found' });
  }

  if (screen.is === 'found') return <Found choosing={choosing} look={look} />;
  if (screen.is === 'preview') return <Preview preview={screen.preview} add={add} back={() => go({ is: 'found' })} />;
  return <Adopted first={screen.done} undone={undone} />;
}

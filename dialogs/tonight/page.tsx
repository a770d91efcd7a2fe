import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { Shown } from './shown';

/** The dialog with one page for tonight's meeting. */
export function TonightPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('tonight')}
      languageOf={({ language }) => language}
      titleOf={(words) => words.tonight.title}
    >
      {(start) => <Shown start={start} />}
    </Dialog>
  );
}

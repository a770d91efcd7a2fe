import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { Rename } from './rename';

/** The dialog in which a partner gets another name everywhere. */
export function RenamePage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('renameStart')}
      languageOf={({ language }) => language}
      titleOf={(words) => words.passingOn.rename.title}
    >
      {(start) => <Rename start={start} />}
    </Dialog>
  );
}

import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { Adopt } from './adopt';

/** The dialog that moves into the list a library already has. */
export function AdoptPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('seeLists')}
      languageOf={(seen) => seen.language}
      titleOf={(words) => words.adopt.title}
    >
      {(seen) => <Adopt first={seen} />}
    </Dialog>
  );
}

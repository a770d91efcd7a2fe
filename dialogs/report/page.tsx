import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { Along } from './along';

/** The dialog with what one takes along from the reports: words to copy, counts, pictures. */
export function TakeAlongPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('takeAlong')}
      languageOf={({ language }) => language}
      titleOf={(words) => words.along.title}
    >
      {(along) => <Along along={along} />}
    </Dialog>
  );
}

import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { LookBack } from './look-back';

/** The dialog with the six questions at the end of a season. */
export function LookBackPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('lookBackStart')}
      languageOf={({ language }) => language}
      titleOf={(words) => words.passingOn.lookBack.title}
    >
      {(start) => <LookBack start={start} />}
    </Dialog>
  );
}

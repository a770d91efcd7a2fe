import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { Handed } from './handed';

/** The dialog with the page for a successor. */
export function HandoverPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('handover')}
      languageOf={({ language }) => language}
      titleOf={(words) => words.passingOn.handover.title}
    >
      {(start) => <Handed start={start} />}
    </Dialog>
  );
}

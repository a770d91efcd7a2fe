import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { CatchUp } from './catch-up';

/** The dialog that goes through the partners one by one. */
export function CatchUpPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('catchUp')}
      languageOf={(found) => found.language}
      titleOf={(words) => words.catchUp.title}
    >
      {(found) => <CatchUp found={found} />}
    </Dialog>
  );
}

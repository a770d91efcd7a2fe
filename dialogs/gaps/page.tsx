import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { Gaps } from './gaps';

/** The dialog in which dates that nobody wrote down are filled in. */
export function GapsPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('gaps')}
      languageOf={(found) => found.language}
      titleOf={(words) => words.gaps.title}
    >
      {(found) => <Gaps found={found} />}
    </Dialog>
  );
}

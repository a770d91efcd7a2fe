import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { CheckSheet } from './check-sheet';

/** The dialog that lists what could not be understood, or should be looked at. */
export function CheckPage({ ask }: { ask: Ask }) {
  return (
    <Dialog ask={ask} question={() => ask('checkSheet')} titleOf={(words) => words.check.title}>
      {(lines) => <CheckSheet first={lines} />}
    </Dialog>
  );
}

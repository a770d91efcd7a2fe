import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { ThanksList } from './thanks-list';

/** The dialog that lists who is still to be thanked. */
export function ThanksPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('thanks')}
      languageOf={({ language }) => language}
      titleOf={(words) => words.passingOn.thanks.title}
    >
      {(start) => <ThanksList start={start} />}
    </Dialog>
  );
}

import type { Ask } from '../client';
import { Dialog } from '../parts/dialog';
import { ExportWords } from './export';

/** The dialog with what one takes along from the reports: words to copy, counts, pictures. */
export function ExportPage({ ask }: { ask: Ask }) {
  return (
    <Dialog
      ask={ask}
      question={() => ask('exportWords')}
      languageOf={({ language }) => language}
      titleOf={(words) => words.exportWords.title}
    >
      {(exported) => <ExportWords exported={exported} />}
    </Dialog>
  );
}

import type { DialogName } from '../../../src/contract/dialogs';
import { Button } from '../../parts/button';
import { Outcome } from '../../parts/outcome';
import { usePage } from '../../parts/page';

/** Where in the sidebar dialogs are opened. */
export type DialogPlace = 'start' | 'today' | 'garden' | 'windows' | 'export';

/** The windows over the sheet, as the sidebar knows them. */
export interface Dialogs {
  open: (name: DialogName, place: DialogPlace) => void;
  /** Where the one was opened that may still be there. */
  elsewhere: DialogPlace | null;
  /** Reads the sheet anew. */
  look: (place: DialogPlace) => void;
}

/** Says that the rest is asked in the window, and offers to look at the sheet again afterwards. */
export function Elsewhere({ at, dialogs }: { at: DialogPlace; dialogs: Dialogs }) {
  const { words } = usePage();
  return (
    <Outcome at={at}>
      {dialogs.elsewhere === at && <Button onClick={() => dialogs.look(at)}>{words.dialog.look}</Button>}
    </Outcome>
  );
}

import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import type { Place } from '../parts/work';

/** Where things are written. */
const PLACES: readonly Place[] = ['start', 'today', 'card', 'log'];

/** Takes back what was written last. It stands where that was done; otherwise where one needs things now and then. */
export function Undo({ at, undo, onUndo }: { at: Place; undo: string | null; onUndo: () => void }) {
  const { words, work } = usePage();
  const place = work.outcome?.place ?? 'more';
  const last = PLACES.some((one) => one === place) ? place : 'more';
  if (undo === null || at !== last) return null;
  // Right after the sentence that says what was done, that sentence says enough.
  const told = work.outcome !== null && 'said' in work.outcome && place === at;
  return (
    <div class="undo">
      {!told && <p id="undo-what">{words.undo.can(undo)}</p>}
      <Button onClick={onUndo} describedBy={told ? undefined : 'undo-what'}>
        {words.undo.button}
      </Button>
    </div>
  );
}

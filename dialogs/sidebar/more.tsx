import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import type { Dialogs } from './partner/elsewhere';
import { Windows } from './partner/windows';
import { Undo } from './undo';

interface MoreProps {
  sample: boolean;
  undo: string | null;
  onUndo: () => void;
  dialogs: Dialogs;
  act: (what: 'recalculate' | 'removeSample') => void;
}

/** What one needs now and then. */
export function More({ sample, undo, onUndo, dialogs, act }: MoreProps) {
  const { words } = usePage();
  return (
    <section class="panel" aria-labelledby="more">
      <h2 id="more" class="unseen">
        {words.more.title}
      </h2>
      <Windows dialogs={dialogs} />
      <div class="way">
        <Button onClick={() => act('recalculate')} describedBy="recalculate-hint">
          {words.more.recalculate}
        </Button>
        <p class="quiet" id="recalculate-hint">
          {words.more.recalculateHint}
        </p>
      </div>
      {sample && (
        <div class="way">
          <Button onClick={() => act('removeSample')} describedBy="sample-hint">
            {words.more.sample}
          </Button>
          <p class="quiet" id="sample-hint">
            {words.more.sampleHint}
          </p>
        </div>
      )}
      <Outcome at="more">
        <Undo at="more" undo={undo} onUndo={onUndo} />
      </Outcome>
      <p class="credit">{words.more.credit}</p>
    </section>
  );
}

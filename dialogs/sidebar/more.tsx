import { useState } from 'preact/hooks';
import type { UsualSettings } from '../../src/contract/settings';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import type { Dialogs } from './partner/elsewhere';
import { Windows } from './partner/windows';
import { Settings } from './settings/settings';
import { Undo } from './undo';

interface MoreProps {
  settings: UsualSettings;
  save: (settings: UsualSettings) => void;
  sample: boolean;
  undo: string | null;
  onUndo: () => void;
  dialogs: Dialogs;
  act: (what: 'recalculate' | 'removeSample' | 'addSample') => void;
}

/** What one needs now and then. */
export function More({ settings, save, sample, undo, onUndo, dialogs, act }: MoreProps) {
  const { words } = usePage();
  const [sure, setSure] = useState(false);
  const [removed, setRemoved] = useState(false);
  const remove = () => {
    setSure(false);
    setRemoved(true);
    act('removeSample');
  };
  return (
    <section class="panel" aria-labelledby="more">
      <h2 id="more" class="unseen">
        {words.more.title}
      </h2>
      <Outcome at="more">
        {removed && !sample ? (
          <Button onClick={() => act('addSample')}>{words.more.sampleBack}</Button>
        ) : (
          <Undo at="more" undo={undo} onUndo={onUndo} />
        )}
      </Outcome>
      <h3>{words.settings.title}</h3>
      <Settings settings={settings} save={save} />
      <p class="quiet">{words.settings.more}</p>
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
          {sure ? (
            <>
              <p id="sample-hint">{words.more.sampleSure}</p>
              <div class="row">
                <Button onClick={remove} describedBy="sample-hint">
                  {words.more.sampleGo}
                </Button>
                <Button onClick={() => setSure(false)}>{words.more.sampleKeep}</Button>
              </div>
            </>
          ) : (
            <>
              <Button onClick={() => setSure(true)} describedBy="sample-hint">
                {words.more.sample}
              </Button>
              <p class="quiet" id="sample-hint">
                {words.more.sampleHint}
              </p>
            </>
          )}
        </div>
      )}
      <p class="credit">{words.more.credit}</p>
    </section>
  );
}

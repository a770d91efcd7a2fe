import { useState } from 'preact/hooks';
import type { ReportKind } from '../../../src/domain/report';
import { Button } from '../../parts/button';
import { usePage } from '../../parts/page';
import type { Dialogs } from '../partner/elsewhere';
import { Elsewhere } from '../partner/elsewhere';
import { useBuilding } from './building';
import { ReportChoosing } from './choosing';
import { Progress } from './progress';
import { optionsOf, type Wishes } from './wishes';

const KINDS: readonly ReportKind[] = ['board', 'community', 'internal'];

/** Builds a report, with the progress in sight and a way out at each step. */
export function Report({ dialogs }: { dialogs: Dialogs }) {
  const { words } = usePage();
  const building = useBuilding();
  const [kind, setKind] = useState<ReportKind>('board');
  const [wishes, setWishes] = useState<Wishes | null>(null);
  const { state } = building;
  const text = words.report;
  const again = state.is === 'ready' && state.kind === kind;
  return (
    <section class="panel" aria-labelledby="report">
      <h2 id="report" class="unseen">
        {text.title}
      </h2>
      <p class="quiet">{text.hint}</p>
      <fieldset>
        <legend>{text.kind}</legend>
        <div class="choices wide">
          {KINDS.map((one) => (
            <label class="choice" key={one}>
              <input type="radio" name="report-kind" value={one} checked={kind === one} onChange={() => setKind(one)} />
              {text.kinds[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <Button
        id="report-build"
        kind={state.is === 'failed' ? 'plain' : 'main'}
        onClick={() => building.start(optionsOf(kind, wishes))}
      >
        {again ? text.again : text.builds[kind]}
      </Button>
      <Progress building={building} />
      <ReportChoosing kind={kind} wishes={wishes} set={setWishes} />
      <div class="way">
        <Button onClick={() => dialogs.open('export', 'export')} describedBy="export-hint">
          {text.exportWords}
        </Button>
        <p class="quiet" id="export-hint">
          {text.alongHint}
        </p>
      </div>
      <Elsewhere at="export" dialogs={dialogs} />
    </section>
  );
}

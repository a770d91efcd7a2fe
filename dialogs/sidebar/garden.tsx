import type { Garden as GardenFacts } from '../../src/contract/contract';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import { Bed } from './bed';
import { Checks } from './checks';
import { type Dialogs, Elsewhere } from './elsewhere';
import { Tiers } from './tiers';

interface GardenProps {
  garden: GardenFacts;
  freshened: number;
  dialogs: Dialogs;
}

/** The garden at a glance: one sentence, the bed, the tiers, what to check. */
export function Garden({ garden, freshened, dialogs }: GardenProps) {
  const { words } = usePage();
  const gaps = garden.stages.find(({ key }) => key === 'Needs a date')?.count ?? 0;
  return (
    <section class="panel" aria-labelledby="garden">
      <h2 id="garden" tabIndex={-1}>
        {words.garden.title}
      </h2>
      <p class="quiet">
        {words.garden.partners(garden.partners)} · {words.garden.asOf(garden.asOfText)}
      </p>
      <p class="headline">{garden.headline}</p>
      <Bed stages={garden.stages} />
      <Tiers tiers={garden.tiers} />
      {freshened > 0 && <p class="quiet">{words.garden.freshened(freshened)}</p>}
      {gaps > 0 && (
        <div class="way">
          <p id="gaps-count">{words.garden.gaps(gaps)}</p>
          <Button onClick={() => dialogs.open('gaps', 'garden')} describedBy="gaps-count">
            {words.garden.fill}
          </Button>
        </div>
      )}
      {garden.checks > 0 && <Checks garden={garden} open={() => dialogs.open('check', 'garden')} />}
      <Elsewhere at="garden" dialogs={dialogs} />
    </section>
  );
}

import type { Garden as GardenFacts } from '../../../src/contract/garden';
import { Button } from '../../parts/button';
import { usePage } from '../../parts/page';
import { type Dialogs, Elsewhere } from '../partner/elsewhere';
import { Tiers } from '../partner/tiers';
import { Bed } from './bed';
import { Furrows } from './furrows';

interface GardenProps {
  garden: GardenFacts;
  freshened: number;
  /** Opens the card of a partner. */
  open: (name: string) => void;
  dialogs: Dialogs;
}

/** The garden at a glance: one sentence, the bed, the tiers, what to check. */
export function Garden({ garden, freshened, open, dialogs }: GardenProps) {
  const { words } = usePage();
  return (
    <section class="panel" aria-labelledby="garden">
      <h2 id="garden" class="unseen">
        {words.garden.title}
      </h2>
      <p class="quiet">{words.garden.asOf(garden.asOfText)}</p>
      <p class="headline">{garden.headline}</p>
      <Bed garden={garden} open={open} />
      <Furrows stages={garden.stages} />
      <Tiers tiers={garden.tiers} />
      {freshened > 0 && <p class="quiet">{words.garden.freshened(freshened)}</p>}
      {garden.checks > 0 && (
        <Button kind="link" onClick={() => dialogs.open('check', 'garden')}>
          {words.garden.checks(garden.checks)}
        </Button>
      )}
      <Elsewhere at="garden" dialogs={dialogs} />
    </section>
  );
}

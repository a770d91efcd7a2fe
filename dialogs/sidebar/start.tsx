import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { PlantIcon } from '../parts/plant';

/** The first screen: an empty spreadsheet, or one with a list that is not ours yet. */
export function Start({ list, act }: { list: boolean; act: (way: 'setUp' | 'sample' | 'adopt') => void }) {
  const { words } = usePage();
  const start = words.start;
  return (
    <section class="panel start" aria-labelledby="start">
      <div class="picture" aria-hidden="true">
        <PlantIcon stage="Seed" />
        <PlantIcon stage="Seedling" />
        <PlantIcon stage="Harvest" />
        <PlantIcon stage="Resting" />
      </div>
      <h2 id="start" tabIndex={-1}>
        {list ? start.listTitle : start.title}
      </h2>
      <p>{list ? start.list : start.what}</p>
      {list ? (
        <>
          <Way kind="main" id="adopt" label={start.adopt} hint={start.adoptHint} onClick={() => act('adopt')} />
          <Way kind="plain" id="fresh" label={start.fresh} hint={start.freshHint} onClick={() => act('setUp')} />
        </>
      ) : (
        <>
          <Way kind="main" id="set-up" label={start.setUp} hint={start.promise} onClick={() => act('setUp')} />
          <Way kind="plain" id="sample" label={start.sample} hint={start.sampleHint} onClick={() => act('sample')} />
        </>
      )}
      <Outcome at="start" />
    </section>
  );
}

interface WayProps {
  kind: 'main' | 'plain';
  id: string;
  label: string;
  hint: string;
  onClick: () => void;
}

function Way({ kind, id, label, hint, onClick }: WayProps) {
  return (
    <div class="way">
      <Button kind={kind} onClick={onClick} describedBy={`${id}-hint`}>
        {label}
      </Button>
      <p class="quiet" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

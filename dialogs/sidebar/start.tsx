import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import { PlantIcon } from '../parts/plant';
import { type Dialogs, Elsewhere } from './partner/elsewhere';

interface StartProps {
  list: boolean;
  dialogs: Dialogs;
  act: (way: 'setUp' | 'sample') => void;
}

/** The first screen: an empty spreadsheet, or one with a list that is not ours yet. */
export function Start({ list, dialogs, act }: StartProps) {
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
          <Way
            kind="main"
            id="adopt"
            label={start.adopt}
            hint={start.adoptHint}
            onClick={() => dialogs.open('adopt', 'start')}
          />
          <Way kind="plain" id="fresh" label={start.fresh} hint={start.freshHint} onClick={() => act('setUp')} />
        </>
      ) : (
        <>
          <details>
            <summary>{start.paste}</summary>
            <ol class="steps">
              {start.pasteSteps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
          <Way kind="main" id="set-up" label={start.setUp} hint={start.promise} onClick={() => act('setUp')} />
          <Way kind="plain" id="sample" label={start.sample} hint={start.sampleHint} onClick={() => act('sample')} />
        </>
      )}
      <Elsewhere at="start" dialogs={dialogs} />
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

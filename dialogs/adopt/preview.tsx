import type { AdoptionPreview } from '../../src/contract/adopt';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { PlantIcon } from '../parts/plant';

interface PreviewProps {
  preview: AdoptionPreview;
  add: () => void;
  back: () => void;
}

/** The cells that would be written, and how the partners would stand. */
export function Preview({ preview, add, back }: PreviewProps) {
  const { words, work } = usePage();
  const text = words.adopt;
  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {text.previewTitle}
        </h1>
        <p class="promise">{text.promise}</p>
      </header>
      <main>
        {preview.groups.map((group) => (
          <section key={`${group.sheet} ${group.sentence}`} class="panel group">
            <h2>
              {group.sheet} <span class="quiet">{text.cells(group.cells)}</span>
            </h2>
            <p>{group.sentence}</p>
            {group.examples.length > 0 && (
              <>
                <h3 class="quiet">{text.forExample}</h3>
                <ul class="examples">
                  {group.examples.map(({ cell, value }) => (
                    <li key={cell}>
                      <span class="address">{cell}</span> {value}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </section>
        ))}
        <section class="panel" aria-labelledby="stages">
          <h2 id="stages">{text.stages}</h2>
          <ul class="counts">
            {preview.stages
              .filter(({ count }) => count > 0)
              .map(({ key, word, count }) => (
                <li key={key} class="count">
                  <PlantIcon stage={key} />
                  <b>{count}</b> {word}
                </li>
              ))}
          </ul>
          {preview.gaps > 0 && (
            <p>
              {text.gaps(preview.gaps)}. <span class="quiet">{text.gapsHint}</span>
            </p>
          )}
        </section>
      </main>
      <footer class="foot">
        <Outcome at="preview" />
        <div class="row">
          <Button kind="main" onClick={add}>
            {work.running === 'preview' ? text.adding : text.add}
          </Button>
          <Button onClick={back}>{text.back}</Button>
        </div>
      </footer>
    </>
  );
}

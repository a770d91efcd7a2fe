import { useState } from 'preact/hooks';
import type { TakeAlong } from '../../src/contract/contract';
import type { Day } from '../../src/domain/day';
import { closeDialog } from '../client';
import { AsOfField } from '../parts/as-of';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { Copy } from './copy';
import { Pictures } from './pictures';
import { Survey } from './survey';
import { Thanks } from './thanks';

/** Words and pictures to take along. Nothing is written here, and nothing leaves the page by itself. */
export function Along({ along: opened }: { along: TakeAlong }) {
  const { ask, words, work } = usePage();
  const text = words.along;
  const [along, setAlong] = useState(opened);

  async function look(asOf: Day) {
    const seen = await work.run('along', () => ask('takeAlong', asOf === '' ? {} : { asOf }));
    if (seen !== null) setAlong(seen);
  }

  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.hint(along.asOfText)}</p>
      </header>
      <main class="along" aria-busy={work.running === 'along'}>
        <AsOfField {...along} asOf={along.asOf === along.today ? '' : along.asOf} set={look} />
        <Outcome at="along" />
        <section class="panel" aria-labelledby="along-words">
          <h2 id="along-words">{text.words}</h2>
          <Copy id="headlines" label={text.headlines} value={along.headlines} rows={6} />
          <Copy id="minutes" label={text.minutes} value={along.minutes} rows={5} />
          <Copy id="post" label={text.post} value={along.post} rows={3} />
          <Copy id="standard" label={text.standard} value={along.standard} rows={3} />
          <Thanks key={along.asOf} thanks={along.thanks} />
        </section>
        <Survey survey={along.survey} />
        <Pictures along={along} />
      </main>
      <footer class="foot">
        <div class="row">
          <Button kind="main" onClick={closeDialog}>
            {text.close}
          </Button>
        </div>
      </footer>
    </>
  );
}

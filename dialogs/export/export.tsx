import { useState } from 'preact/hooks';
import type { Export } from '../../src/contract/export';
import type { Day } from '../../src/domain/day';
import { closeDialog } from '../client';
import { AsOfField } from '../parts/as-of';
import { Button } from '../parts/button';
import { Outcome } from '../parts/outcome';
import { usePage } from '../parts/page';
import { Copy } from './copy';
import { Pictures } from './pictures';
import { Reminders } from './reminders';
import { Survey } from './survey';
import { Thanks } from './thanks';

/** Words and pictures to take along. Nothing is written here, and nothing leaves the page by itself. */
export function ExportWords({ exported: opened }: { exported: Export }) {
  const { ask, words, work } = usePage();
  const text = words.exportWords;
  const [exported, setAlong] = useState(opened);

  async function look(asOf: Day) {
    const seen = await work.run('export', () => ask('exportWords', asOf === '' ? {} : { asOf }));
    if (seen !== null) setAlong(seen);
  }

  return (
    <>
      <header>
        <h1 id="title" tabIndex={-1}>
          {text.title}
        </h1>
        <p>{text.hint(exported.asOfText)}</p>
      </header>
      <main class="export" aria-busy={work.running === 'export'}>
        <AsOfField {...exported} asOf={exported.asOf === exported.today ? '' : exported.asOf} set={look} />
        <Outcome at="export" />
        <section class="panel" aria-labelledby="export-words">
          <h2 id="export-words">{text.words}</h2>
          <Copy id="headlines" label={text.headlines} value={exported.headlines} rows={6} />
          <Copy id="minutes" label={text.minutes} value={exported.minutes} rows={5} />
          <Copy id="post" label={text.post} value={exported.post} rows={3} />
          <Copy id="standard" label={text.standard} value={exported.standard} rows={3} />
          <Thanks key={exported.asOf} thanks={exported.thanks} />
        </section>
        <Reminders exported={exported} />
        <Survey survey={exported.survey} />
        <Pictures exported={exported} />
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

import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Tonight } from '../../src/contract/tonight';
import { closeDialog } from '../client';
import { canvasMeasure } from '../drawing/paint';
import { savePicture } from '../drawing/save';
import { Button } from '../parts/button';
import { usePage } from '../parts/page';
import { PAPERS, type Paper, tonightPicture } from './page-picture';
import { PageSvg } from './page-svg';
import { readAloud } from './read-aloud';

const MAX_ASK = 300;

/** The page as it will be printed, and what may be changed on it. Nothing is written, and nothing leaves the page by itself. */
export function Shown({ start }: { start: Tonight }) {
  const { words } = usePage();
  const text = words.tonight;
  const [ask, setAsk] = useState(start.ask.text);
  const [paper, setPaper] = useState<Paper>(start.paper);
  const [said, setSaid] = useState('');
  const measure = useMemo(canvasMeasure, []);
  const page = { ...start, ask: { ...start.ask, text: ask } };
  const picture = tonightPicture(page, paper, measure);
  usePaper(paper);

  function save() {
    const name = [start.library, text.title, start.asOf];
    setSaid(savePicture(() => picture, name) ? text.saved : words.exportWords.notSaved);
  }

  return (
    <>
      <header class="screen-only">
        <h1 id="title" tabIndex={-1}>
          {text.title}
        </h1>
        <p class="quiet">{text.hint}</p>
      </header>
      <main class="tonight">
        <div class="tonight-fields screen-only">
          <div class="field">
            <label for="ask">{text.ask}</label>
            <textarea
              id="ask"
              rows={2}
              maxLength={MAX_ASK}
              value={ask}
              placeholder={text.askExample}
              onInput={(event) => setAsk(event.currentTarget.value)}
            />
          </div>
          <div class="field">
            <label for="paper">{text.paper}</label>
            <select id="paper" value={paper} onChange={(event) => setPaper(event.currentTarget.value as Paper)}>
              {(Object.keys(PAPERS) as Paper[]).map((one) => (
                <option key={one} value={one}>
                  {text.papers[one]}
                </option>
              ))}
            </select>
          </div>
        </div>
        {start.story.text === '' && <p class="quiet screen-only">{text.noStory}</p>}
        <PageSvg picture={picture} label={readAloud(page)} />
      </main>
      <footer class="foot screen-only">
        <div class="row">
          <Button kind="main" onClick={() => window.print()}>
            {text.print}
          </Button>
          <Button onClick={save}>{text.save}</Button>
          <Button onClick={closeDialog}>{words.passingOn.close}</Button>
        </div>
        <p role="status" class="quiet">
          {said}
        </p>
      </footer>
    </>
  );
}

/** Tells the printer the paper: without a margin of its own, because the page has one. */
function usePaper(paper: Paper): void {
  useEffect(() => {
    const style = document.createElement('style');
    style.textContent = `@page { size: ${PAPERS[paper].size}; margin: 0; }`;
    document.head.append(style);
    return () => style.remove();
  }, [paper]);
}

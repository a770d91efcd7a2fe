import { useEffect } from 'preact/hooks';
import { languageIn } from '../../src/domain/words/language';
import { focusOn } from '../parts/focus';
import { pageLanguage, useTongue } from '../parts/opening';
import { guideIn, JOBS } from './guide';

/** The guide in a window over the sheet: the jobs, each opened by a click. Asks the server nothing. */
export function GuidePage() {
  const language = pageLanguage();
  const { title, choose, intro, pages } = guideIn(languageIn(language));
  useTongue(language, title);
  useEffect(() => focusOn('title'), []);
  return (
    <div class="dialog">
      <header>
        <h1 id="title" tabIndex={-1}>
          {choose}
        </h1>
        <p>{intro}</p>
      </header>
      <main>
        {JOBS.map((job) => (
          <details key={job}>
            <summary>{pages[job].title}</summary>
            <ol class="steps">
              {pages[job].steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        ))}
      </main>
    </div>
  );
}

import { useEffect } from 'preact/hooks';
import { languageIn } from '../../src/domain/words/language';
import { focusOn } from '../parts/focus';
import { pageLanguage, useTongue } from '../parts/opening';
import { PlantIcon } from '../parts/plant';
import { guideIn, JOBS, TOPICS } from './guide';

/** The plant beside each sentence about the stages; the tier has none. */
const DRAWN = ['Seed', 'Seedling', 'Harvest', 'Resting'] as const;

/** The guide in a window over the sheet: the jobs, each opened by a click. Asks the server nothing. */
export function GuidePage() {
  const language = pageLanguage();
  const { title, choose, intro, pages, topicsTitle, topics } = guideIn(languageIn(language));
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
        <h2>{topicsTitle}</h2>
        {TOPICS.map((topic) => (
          <details key={topic}>
            <summary>{topics[topic].title}</summary>
            {topics[topic].steps.map((text, at) => (
              <p key={text} class={topic === 'words' ? 'with-plant' : undefined}>
                {topic === 'words' && DRAWN[at] !== undefined && <PlantIcon stage={DRAWN[at]} />}
                {text}
              </p>
            ))}
          </details>
        ))}
      </main>
    </div>
  );
}

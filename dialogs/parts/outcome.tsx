import type { ComponentChildren } from 'preact';
import { useInSight } from './focus';
import { usePage } from './page';
import type { Place } from './work';

/** What is being done or was done at a place, for eyes and ears; `children` follow a good end (Undo). */
export function Outcome({ at, children }: { at: Place; children?: ComponentChildren }) {
  const { words, work } = usePage();
  const outcome = work.outcome?.place === at ? work.outcome : null;
  const said = outcome !== null && 'said' in outcome ? outcome.said : '';
  const trouble = outcome !== null && 'trouble' in outcome ? outcome.trouble : null;
  const ref = useInSight(outcome);
  const waiting = work.running === at && work.slow ? words.work.slow : '';
  return (
    <div class="outcome" ref={ref}>
      {/* The live region stays in the page: one that appears together with its text is often not read out. */}
      <div role="status" class={said === '' ? 'quiet' : 'said'}>
        {said === '' ? waiting : said}
      </div>
      {trouble !== null && (
        <div role="alert" class="trouble">
          <p>{trouble.code === 'unreachable' ? words.trouble.unreachable : trouble.sentence}</p>
          {trouble.code === 'unreachable' && trouble.google !== '' && (
            <p class="small">{words.opening.googleSaid(trouble.google)}</p>
          )}
        </div>
      )}
      {children}
    </div>
  );
}

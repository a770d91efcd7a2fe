import { Button } from '../parts/button';
import { focusOn, useInSight } from '../parts/focus';
import { usePage } from '../parts/page';
import { useBuilding } from './building';

/** Builds the board report, with the progress in sight and a way out at each step. */
export function Report() {
  const { words } = usePage();
  const { state, start, again, skip, stop } = useBuilding();
  const text = words.report;
  const ref = useInSight(state.is === 'idle' ? null : state.is);
  return (
    <section class="panel" aria-labelledby="report">
      <h2 id="report" tabIndex={-1}>
        {text.title}
      </h2>
      <p class="quiet">{text.hint}</p>
      <Button id="report-build" kind={state.is === 'failed' ? 'plain' : 'main'} onClick={start}>
        {state.is === 'idle' || state.is === 'running' ? text.build : text.again}
      </Button>
      <div class="outcome" ref={ref}>
        {state.is === 'running' && (
          <div class="progress">
            <label for="report-progress">{text.progress}</label>
            {/* Without a value the bar only moves: how many steps there are is known after the first. */}
            <progress id="report-progress" {...(state.of === 0 ? {} : { value: state.done, max: state.of })} />
            <Button always onClick={() => leave(stop)}>
              {text.cancel}
            </Button>
          </div>
        )}
        <div role="status" class={state.is === 'ready' ? 'said' : 'quiet'}>
          {state.is === 'running' && (
            <>
              {state.stopping ? text.cancelling : state.of > 0 ? text.step(state.done, state.of) : words.work.busy}
              {state.said !== '' && !state.stopping && <span class="step">{state.said}</span>}
            </>
          )}
          {state.is === 'stopped' && text.cancelled}
          {state.is === 'ready' &&
            (state.missing.length === 0 ? text.ready : text.readyWithGaps(state.missing.join(', ')))}
        </div>
        {state.is === 'failed' && (
          <div role="alert" class="trouble">
            <p>{state.of > 0 ? text.failed(state.step + 1, state.of) : text.failedFirst}</p>
            <p>{state.trouble.code === 'unreachable' ? words.trouble.unreachable : state.trouble.sentence}</p>
            <div class="row">
              <Button kind="main" onClick={() => leave(() => again(state.step))}>
                {text.retry}
              </Button>
              {state.of > 0 && <Button onClick={() => leave(() => skip(state.step))}>{text.skip}</Button>}
            </div>
          </div>
        )}
      </div>
    </section>
  );
}

/** The button that was pressed goes away; the focus moves to the one that stays. */
function leave(act: () => void) {
  focusOn('report-build');
  act();
}

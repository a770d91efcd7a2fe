import { Button } from '../../parts/button';
import { focusOn, useInSight } from '../../parts/focus';
import { usePage } from '../../parts/page';
import type { useBuilding } from './building';

/** How far the report is, what came of it, and the ways out when a step fails. */
export function Progress({ building }: { building: ReturnType<typeof useBuilding> }) {
  const { words } = usePage();
  const { state, again, skip, stop } = building;
  const text = words.report;
  const ref = useInSight(state.is === 'idle' ? null : state.is);
  return (
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
            {state.coming !== '' && !state.stopping && <span class="step">{text.coming(state.coming)}</span>}
          </>
        )}
        {state.is === 'stopped' && text.cancelled}
        {state.is === 'ready' &&
          (state.missing.length === 0 ? text.readies[state.kind] : text.without(state.missing.join(' ')))}
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
  );
}

/** The button that was pressed goes away; the focus moves to the one that stays. */
function leave(act: () => void) {
  focusOn('report-build');
  act();
}

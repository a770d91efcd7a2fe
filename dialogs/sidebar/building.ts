import { useRef, useState } from 'preact/hooks';
import type { ReportStep } from '../../src/contract/contract';
import type { Reply } from '../client';
import { usePage } from '../parts/page';

/** How far the report is. Steps count from 0 on the server, from 1 for people. */
export type Building =
  | { is: 'idle' }
  | { is: 'running'; done: number; of: number; said: string; stopping: boolean }
  | { is: 'stopped'; done: number; of: number }
  | { is: 'failed'; step: number; of: number; trouble: Extract<Reply<unknown>, { ok: false }>['trouble'] }
  | { is: 'ready'; missing: number[] };

/** Builds the board report step by step, so that each call stays far from Google's six minutes. */
export function useBuilding() {
  const { ask, work } = usePage();
  const [state, setState] = useState<Building>({ is: 'idle' });
  const stop = useRef(false);
  const known = useRef({ of: 0, missing: [] as number[] });

  async function from(first: number | null) {
    let step = first;
    let done = first ?? 0;
    let said = '';
    stop.current = false;
    if (first === 0) known.current = { of: 0, missing: [] };
    while (step !== null) {
      if (stop.current) return setState({ is: 'stopped', done, of: known.current.of });
      setState({ is: 'running', done, of: known.current.of, said, stopping: false });
      const at: number = step;
      const reply: Reply<ReportStep> = await ask('buildReportStep', at);
      if (!reply.ok) return setState({ is: 'failed', step: at, of: known.current.of, trouble: reply.trouble });
      known.current.of = reply.value.of;
      done = reply.value.done;
      said = reply.value.said;
      step = reply.value.next;
    }
    setState({ is: 'ready', missing: known.current.missing });
  }

  /** The whole run is one piece of work: nothing else is written between its steps. */
  const run = (first: number | null) =>
    work.run('report', async () => ({ ok: true as const, value: await from(first) }));

  return {
    state,
    start: () => run(0),
    again: (step: number) => run(step),
    skip: (step: number) => {
      known.current.missing = [...known.current.missing, step + 1];
      return run(step + 1 < known.current.of ? step + 1 : null);
    },
    stop: () => {
      stop.current = true;
      setState((before) => (before.is === 'running' ? { ...before, stopping: true } : before));
    },
  };
}

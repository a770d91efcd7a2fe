import { useRef, useState } from 'preact/hooks';
import type { ReportOptions, ReportStep } from '../../../src/contract/report';
import type { ReportKind } from '../../../src/domain/report';
import type { Reply } from '../../client';
import { usePage } from '../../parts/page';

/** How far the report is. Steps count from 0 on the server, from 1 for people; `coming`: what the next step draws. */
export type Building =
  | { is: 'idle' }
  | { is: 'running'; done: number; of: number; coming: string; stopping: boolean }
  | { is: 'stopped' }
  | { is: 'failed'; step: number; of: number; trouble: Extract<Reply<unknown>, { ok: false }>['trouble'] }
  | { is: 'ready'; kind: ReportKind; missing: string[] };

interface Known {
  options: ReportOptions & { kind: ReportKind };
  of: number;
  coming: string;
  missing: string[];
}

/** Builds a report step by step, so that each call stays far from Google's six minutes. */
export function useBuilding() {
  const { ask, words, work } = usePage();
  const [state, setState] = useState<Building>({ is: 'idle' });
  const stop = useRef(false);
  const known = useRef<Known>({ options: { kind: 'board' }, of: 0, coming: '', missing: [] });

  async function from(first: number | null) {
    let step = first;
    let done = first ?? 0;
    stop.current = false;
    const now = known.current;
    while (step !== null) {
      if (stop.current) return setState({ is: 'stopped' });
      setState({ is: 'running', done, of: now.of, coming: now.coming, stopping: false });
      const at: number = step;
      const reply: Reply<ReportStep> = await ask('buildReportStep', at, now.options);
      if (!reply.ok) return setState({ is: 'failed', step: at, of: now.of, trouble: reply.trouble });
      now.of = reply.value.of;
      now.coming = reply.value.coming;
      done = reply.value.done;
      step = reply.value.next;
    }
    setState({ is: 'ready', kind: now.options.kind, missing: now.missing });
  }

  /** The whole run is one piece of work: nothing else is written between its steps. */
  const run = (first: number | null) =>
    work.run('report', async () => ({ ok: true as const, value: await from(first) }));

  return {
    state,
    start: (options: Known['options']) => {
      known.current = { options, of: 0, coming: '', missing: [] };
      return run(0);
    },
    again: (step: number) => run(step),
    skip: (step: number) => {
      const now = known.current;
      now.missing = [...now.missing, now.coming === '' ? words.report.stepName(step + 1) : now.coming];
      now.coming = '';
      return run(step + 1 < now.of ? step + 1 : null);
    },
    stop: () => {
      stop.current = true;
      setState((before) => (before.is === 'running' ? { ...before, stopping: true } : before));
    },
  };
}

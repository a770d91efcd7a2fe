import type { Done, Job } from './jobs';
import { everyJob, JOBS } from './jobs';
import type { Measurement, Setting, Size } from './measurement';
import { AS_OF, entries, fail, LARGE, named } from './measurement';

export const SIZES: readonly Size[] = [[200, 2_000], [5_000, 50_000], LARGE];
const NAMES = Object.keys(JOBS) as Job[];

export const calls = measured('Reads + writes', ({ execution }) => {
  const { reads, writes } = execution.calls;
  return `${reads} + ${writes}`;
});

export const modelledSeconds = measured(
  'Modelled seconds at Google, where an edit may take 30 and the others 360',
  ({ execution: { pricedSeconds } }, job) => {
    if (pricedSeconds > JOBS[job]) fail(`${job} takes ${pricedSeconds.toFixed(1)} modelled seconds.`);
    return pricedSeconds.toFixed(1);
  },
);

export const processorSeconds = measured('Processor seconds here', ({ took }) => (took / 1000).toFixed(2));

/** One figure of every job at every size. */
function measured(title: string, figure: (done: Done, job: Job) => string): Measurement {
  return {
    title,
    columns: ['Partners + log rows', ...NAMES],
    measure: (setting) =>
      SIZES.map((size) => {
        const done = jobsOf(setting, size);
        return [named(size), ...NAMES.map((name) => figure(done[name], name))];
      }),
  };
}

const known = new Map<Size, Record<Job, Done>>();

/** All jobs at one size, done once for all tables. */
export function jobsOf({ empty, options }: Setting, size: Size): Record<Job, Done> {
  const done = known.get(size) ?? everyJob(empty, entries(size), AS_OF, options);
  known.set(size, done);
  return done;
}

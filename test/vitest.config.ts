import { relative } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Where files stand in the queue: what takes long first, so that no processor idles at the end; last what has a page around it, since a worker goes on only to files of its kind. */
const QUEUE = ['browser/screens', 'browser', 'server', '', 'dialogs'];

class Queue extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((a, b) => placeOf(a) - placeOf(b));
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const path = relative(import.meta.dirname, moduleId);
  const place = QUEUE.findIndex((start) => start !== '' && path.startsWith(start));
  return place === -1 ? QUEUE.indexOf('') : place;
}

/** `npm test`: every processor works, and what one file has loaded, planted or started serves the next. */
export default defineConfig({
  test: {
    maxWorkers: '100%',
    isolate: false,
    // No test is timed; this only ends one that hangs, also on a machine that does much else.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    sequence: { sequencer: Queue },
  },
});

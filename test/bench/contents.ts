import { computing } from './computing';
import { calls, modelledSeconds, processorSeconds } from './costs';
import { growth } from './growth';
import type { Measurement } from './measurement';
import { page } from './page';
import { weight } from './weight';

/** Everything the bench measures, in the order of its README. */
export const CONTENTS: readonly Measurement[] = [
  computing,
  growth,
  calls,
  modelledSeconds,
  processorSeconds,
  page,
  weight,
];

import { computing } from './computing';
import { calls, modelledSeconds, processorSeconds } from './costs';
import { formulas } from './formulas';
import { growth } from './growth';
import type { Measurement } from './measurement';
import { memory } from './memory';
import { page } from './page';
import { perCell } from './per-cell';
import { weight } from './weight';

/** Everything the bench measures, in the order of its README. */
export const CONTENTS: readonly Measurement[] = [
  computing,
  growth,
  formulas,
  perCell,
  calls,
  modelledSeconds,
  processorSeconds,
  memory,
  page,
  weight,
];

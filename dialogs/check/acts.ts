import type { CheckLine, Fix } from '../../src/contract/check';

/** What can be done about a check. */
export interface Acts {
  show: (line: CheckLine) => void;
  fix: (line: CheckLine, fix: Fix) => void;
  fill: () => void;
}

import type { Looks } from './looks';
export type Kind = 'partners' | 'log' | 'projects';

/** A column of a sheet as the mapping sees it. */
export interface SeenColumn {
  readonly column: number;
  readonly heading: string;
  readonly group: string;
  readonly looks: Looks;
}

/** A field for a column, and how good that is. */
export interface Candidate {
  readonly column: number;
  readonly field: string;
  readonly score: number;
}

import type { FormulaWords } from './words';

export const en: FormulaWords = {
  board: 'Board',
  asOf: 'As of',
};

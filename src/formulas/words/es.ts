import type { FormulaWords } from './words';

export const es: FormulaWords = {
  board: 'Junta',
  asOf: 'Al día',
};

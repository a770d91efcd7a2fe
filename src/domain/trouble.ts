/** Why a job stops, by its code: `workbook` has the sentence of each, `contract` hands it to the page. */
export type TroubleCode =
  | 'no-partners-sheet'
  | 'missing-sheet'
  | 'missing-column'
  | 'no-list'
  | 'missing-field'
  | 'lists-changed'
  | 'no-edit-rights'
  | 'needs-consent'
  | 'rows-moving'
  | 'busy'
  | 'wrong-arguments'
  | 'partner-gone'
  | 'plan-gone'
  | 'needs-columns'
  | 'nothing-to-undo'
  | 'newer-schema'
  | 'service';

/** The dialogs, by the name of their page. */
export type DialogName =
  | 'adopt'
  | 'gaps'
  | 'catch-up'
  | 'check'
  | 'guide'
  | 'export'
  | 'look-back'
  | 'thanks'
  | 'handover'
  | 'tonight'
  | 'rename';

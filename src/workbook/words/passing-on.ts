/** What looking back, thanking and handing over say by the server. One file per language. */
export interface PassingOn {
  /** In place of a partner's name. */
  readonly library: string;
  /** The six questions: as asked, an example, and how the Log names the answer. */
  readonly questions: readonly (readonly [question: string, hint: string, label: string])[];
  /** For what somebody is to be thanked. */
  /** `gift`: they gave, and nothing was done together. */
  thanksFor(project: string, day: string, note: string, gift: boolean): string;
  /** A dated thing that happened or lies ahead. */
  happened(day: string, what: string, note: string): string;
  toDo(day: string, what: string): string;
  until(day: string): string;
  since(day: string): string;
}

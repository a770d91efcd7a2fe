/** How much a page may bring, in characters or entries; pages hold their fields to it, and the server refuses more. */
export const LIMITS = {
  /** One name. */
  name: 500,
  /** Several names in one cell. */
  names: 1000,
  /** A note in the Log. A cell holds 50,000. */
  note: 10_000,
  /** Why a season was decided. */
  reason: 2000,
  /** One answer when looking back: six of them fit into a note. */
  answer: 1500,
  /** A story typed for a report: it is kept with the file. */
  story: 5000,
  /** A word of the library's own in its Log. */
  word: 100,
  /** Partners whose gaps are filled at once. */
  gaps: 2000,
} as const;

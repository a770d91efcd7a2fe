/**
 * Runs what is only looks: formats, dropdowns, notes, widths, protection. Google may refuse it, as in typed columns of a Table; tried once more,
 * for a service that was busy, it is left, and the work goes on.
 */
export function onlyLooks(job: () => void): void {
  try {
    job();
  } catch {
    try {
      job();
    } catch {
      // What it was to look like is no reason to stop.
    }
  }
}

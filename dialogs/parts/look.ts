/** The class that gives a chip the colours of a stage or of how far in touch: `Needs water` is `needs-water`. */
export function lookOf(key: string): string {
  return key.toLowerCase().replace(/ /g, '-');
}

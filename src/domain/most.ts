/** The highest of the numbers that are found in a list, `least` when none is higher: however long it is, a spread of it may be too many arguments. */
export function mostOf<T>(list: Iterable<T>, numberOf: (one: T) => number, least = 0): number {
  let most = least;
  for (const one of list) most = Math.max(most, numberOf(one));
  return most;
}

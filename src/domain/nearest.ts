import { distance, nameKey } from './fold';
import type { Names } from './names';

/** At most so many names that begin or end alike are compared, so that a long list of strangers stays quick. */
const COMPARED = 200;
/** How many first or last letters two names must share to be compared. */
const SHARED = 3;

/** Finds the listed name that a misspelt one was meant to be; undefined when none is near, or two are equally near. */
export function nearestIn<T extends { readonly name: string }>(names: Names<T>): (name: string) => string | undefined {
  const alike = new Map<string, string[]>();
  for (const key of names.byKey.keys()) {
    for (const end of endsOf(key)) {
      const same = alike.get(end);
      if (same === undefined) alike.set(end, [key]);
      else if (same.length < COMPARED) same.push(key);
    }
  }
  const found = new Map<string, string | undefined>();
  return (name) => {
    const key = nameKey(name);
    if (!found.has(key)) found.set(key, nearestTo(key));
    return found.get(key);
  };

  function nearestTo(key: string): string | undefined {
    let best: string | undefined;
    let least = Infinity;
    for (const other of new Set(endsOf(key).flatMap((end) => alike.get(end) ?? []))) {
      const far = farness(key, other, least);
      if (far > least) continue;
      best = far < least ? other : undefined;
      least = far;
    }
    return least === Infinity || best === undefined ? undefined : names.byKey.get(best)![0]!.name;
  }
}

function endsOf(key: string): [string, string] {
  return [`${key.slice(0, SHARED)}-`, `-${key.slice(-SHARED)}`];
}

/** Letters to change; a name that only goes on longer than the other comes after every misspelling. */
function farness(key: string, other: string, least: number): number {
  const limit = Math.min(least, key.length <= 4 ? 1 : key.length <= 12 ? 2 : 3);
  const letters = distance(key, other, limit);
  if (letters <= limit) return letters;
  const [short, long] = key.length < other.length ? [key, other] : [other, key];
  return short.length >= 5 && long.startsWith(short) ? 100 + long.length - short.length : Infinity;
}

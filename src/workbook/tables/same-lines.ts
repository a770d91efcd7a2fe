/*
 * Which line of now is which line of then, by what both say: by a name that is there once; first of the rest those that say the very same but for
 * what we hit, then those that say most of it. What nothing tells is told by its neighbour. Each step looks lines up by what they say, so that
 * thousands of rows that were hit take seconds: compared each with each they would take longer than Google gives us, and stay hit.
 */

/** A row or a column as texts. */
export interface Line {
  /** '' where it has none. */
  readonly name: string;
  /** '' where we hit it. */
  readonly texts: readonly string[];
  /** Which texts of a line as it was (from 0) our write covers in this one. */
  readonly covered: readonly number[];
}

/** What is known so far: of each line now, which it was, or -1; and the lines as they were that are none of them yet. */
interface Known {
  readonly then: number[];
  readonly left: Set<number>;
}

/** For each line of `after`: which it was in `before`, from 0; -1 for one that was not there. */
export function sameLines(before: readonly Line[], after: readonly Line[]): number[] {
  const [was, is] = [placesBy(before, ({ name }) => name), placesBy(after, ({ name }) => name)];
  const then = after.map(({ name }) => {
    const same = was.get(name);
    return name !== '' && same?.length === 1 && is.get(name)?.length === 1 ? same[0]! : -1;
  });
  const known: Known = { then, left: new Set(before.keys()) };
  for (const index of then) known.left.delete(index);
  verySame(before, after, known);
  mostAlike(before, after, known);
  besideEachOther(known);
  return then;
}

/** Where lines stand by what is looked at, in their order. */
function placesBy(lines: readonly Line[], key: (line: Line) => string): Map<string, number[]> {
  const places = new Map<string, number[]>();
  lines.forEach((line, index) => {
    const text = key(line);
    const same = places.get(text);
    if (same) same.push(index);
    else places.set(text, [index]);
  });
  return places;
}

/** What stands in a line, wherever in it, since a blank column that came in changes no row; '' for nothing. Without the texts at `but`. */
function saidIn({ texts }: Line, but: readonly number[] = []): string {
  const said = texts.filter((text, at) => text !== '' && !but.includes(at));
  return said.length === 0 ? '' : JSON.stringify(said.sort());
}

/**
 * Lines that say the very same but for what we hit, in their order: those that we did not hit first. All that were hit in the same places are looked
 * up together: that is a few times for a whole sheet.
 */
function verySame(before: readonly Line[], after: readonly Line[], { then, left }: Known): void {
  const hitAlike = [...placesBy(after, ({ covered }) => covered.join())];
  for (const [, of] of hitAlike.sort(([one], [other]) => Number(one !== '') - Number(other !== ''))) {
    const { covered } = after[of[0]!]!;
    const waiting = new Map<string, number[]>();
    for (const from of [...left].reverse()) {
      const said = saidIn(before[from]!, covered);
      const same = waiting.get(said);
      if (same) same.push(from);
      else waiting.set(said, [from]);
    }
    for (const index of of) {
      const said = then[index] === -1 ? saidIn(after[index]!) : '';
      const from = said === '' ? undefined : waiting.get(said)?.pop();
      if (from === undefined) continue;
      then[index] = from;
      left.delete(from);
    }
  }
}

/** What so many lines say tells none of them from the others. */
const MOST_ALIKE = 50;

/** Of the rest those that have most texts in common, the name counting more than any other; the first of several. */
function mostAlike(before: readonly Line[], after: readonly Line[], { then, left }: Known): void {
  const saying = new Map<string, number[]>();
  for (const from of left) {
    for (const text of countedTexts(before[from]!)) {
      const same = saying.get(text);
      if (same) same.push(from);
      else saying.set(text, [from]);
    }
  }
  const pairs = then.flatMap((known, index) => {
    if (known !== -1) return [];
    const alike = new Map<number, number>();
    for (const text of countedTexts(after[index]!)) {
      const same = saying.get(text) ?? [];
      if (same.length > MOST_ALIKE) continue;
      for (const from of same) {
        alike.set(from, (alike.get(from) ?? 0) + (text === nameText(before[from]!) ? before[from]!.texts.length : 1));
      }
    }
    return [...alike].map(([from, count]) => ({ index, from, count }));
  });
  for (const { index, from } of pairs.sort((a, b) => b.count - a.count || a.index - b.index || a.from - b.from)) {
    if (then[index] !== -1 || !left.has(from)) continue;
    then[index] = from;
    left.delete(from);
  }
}

/** The texts of a line and its name, each but once: one that stands there again says which time it is. */
function countedTexts(line: Line): string[] {
  const times = new Map<string, number>();
  const texts = line.texts.flatMap((text) => {
    if (text === '') return [];
    const before = times.get(text) ?? 0;
    times.set(text, before + 1);
    return [`${before} ${text}`];
  });
  return line.name === '' ? texts : [...texts, nameText(line)];
}

function nameText({ name }: Line): string {
  return `name ${name}`;
}

/** Lines that nothing tells, such as a row with a name only that was hit, or a column that our format made days of: they follow the one before. */
function besideEachOther({ then, left }: Known): void {
  then.forEach((known, index) => {
    const from = index === 0 ? 0 : then[index - 1]! + 1;
    if (known !== -1 || !left.has(from)) return;
    then[index] = from;
    left.delete(from);
  });
}

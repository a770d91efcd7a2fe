import type { ReportChoices, ReportOptions } from '../../../src/contract/report';
import type { Day } from '../../../src/domain/day';
import type { ReportKind, StoryWish } from '../../../src/domain/report';

/** What one has chosen for a kind of report. */
export interface Wish {
  readonly charts: readonly number[];
  readonly nameResting: boolean;
  readonly story: StoryWish;
}

/** What may be chosen, and what is; `asOf` is `''` for today. */
export interface Wishes {
  readonly choices: ReportChoices;
  readonly asOf: Day;
  readonly kinds: Readonly<Record<ReportKind, Wish>>;
}

/** What is chosen when nobody has changed anything yet. */
export function wishesOf(choices: ReportChoices): Wishes {
  const wishOf = (kind: ReportKind): Wish => {
    const { charts, nameResting, story } = choices.kinds[kind];
    return { charts: charts.filter(({ chosen }) => chosen).map(({ number }) => number), nameResting, story };
  };
  return {
    choices,
    asOf: '',
    kinds: { board: wishOf('board'), community: wishOf('community'), internal: wishOf('internal') },
  };
}

/** The same, with something else for a kind. */
export function changed(wishes: Wishes, kind: ReportKind, part: Partial<Wish>): Wishes {
  return { ...wishes, kinds: { ...wishes.kinds, [kind]: { ...wishes.kinds[kind], ...part } } };
}

/** What the server is asked for; while nobody has looked at the choices it knows them itself. */
export function optionsOf(kind: ReportKind, wishes: Wishes | null): ReportOptions & { kind: ReportKind } {
  if (wishes === null) return { kind };
  const { charts, nameResting, story } = wishes.kinds[kind];
  const asOf = wishes.asOf === '' ? {} : { asOf: wishes.asOf };
  return { kind, charts: [...charts], nameResting, story, ...asOf };
}

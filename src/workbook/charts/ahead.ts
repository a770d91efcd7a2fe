import type { Ahead, AheadKind } from '../../domain/ahead';
import { aheadOf } from '../../domain/ahead';
import type { Chart, ReportInput } from './chart';
import { label } from './labels';
import type { ChartWords } from './words/words';

const MOST = 12;
/** Rests and what is still to be finished are counted: who it is, is for the library. */
const NAMED: readonly AheadKind[] = ['planned', 'agreement'];
const COUNTED = ['rest', 'harvest'] as const satisfies readonly AheadKind[];

/** 15: what the next 90 days bring, as a list. */
export const ahead: Chart = {
  key: 'ahead',
  number: 15,
  board: 'default',
  community: 'default',
  shape: { type: 'LIST', stacked: false, colours: [] },
  draw(input, say, kind) {
    const all = aheadOf(input.now);
    const lines = aheadLines(input, say).filter((one) =>
      kind === 'community' ? one.kind === 'planned' && one.open : NAMED.includes(one.kind),
    );
    const shown = lines.slice(0, lines.length === MOST + 1 ? lines.length : MOST);
    const count = (of: AheadKind) => all.filter((one) => one.kind === of).length;
    return {
      headline: say.ahead.headline(count('planned'), lines.length),
      table: [[say.ahead.day, say.ahead.what], ...shown.map(({ day, text }) => [day, text])],
      notes: [
        ...(lines.length > shown.length ? [say.ahead.more(lines.length - shown.length)] : []),
        ...(kind === 'community'
          ? []
          : COUNTED.filter((of) => count(of) > 0).map((of) => say.ahead.counts[of](count(of)))),
      ],
      empty: lines.length === 0 && (kind === 'community' || all.length === 0),
    };
  },
};

interface AheadLine {
  readonly ahead: Ahead;
  readonly kind: AheadKind;
  readonly day: string;
  readonly text: string;
  /** No private person is named, and nobody who rests. */
  readonly open: boolean;
}

/** What comes, ready to read, the nearest first. */
export function aheadLines({ now, words }: ReportInput, say: ChartWords): AheadLine[] {
  return aheadOf(now).map((ahead) => {
    const { kind, day, partners, project } = ahead;
    const who = say.listed(
      partners.map(({ name }) => label(name)),
      3,
    );
    const what = [...(project === null ? [] : [project.name]), who].filter((one) => one !== '').join(', ');
    const open = partners.every(
      ({ sector, nextSeason }) => sector !== 'Individual' && nextSeason !== 'Rest' && nextSeason !== 'Let go',
    );
    return { ahead, kind, day: words.date(day), text: say.ahead.lines[kind](what), open };
  });
}

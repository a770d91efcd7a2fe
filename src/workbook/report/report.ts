import type { Day } from '../../domain/day';
import type { ReportKind } from '../../domain/report';
import type { ReportInput } from '../charts/chart';
import type { Settings } from '../settings/settings';
import { boardEnd } from './board';
import { chartBlocks } from './chart-block';
import { communityEnd, communityStart } from './community';
import type { Block, Line, Look } from './line';
import { line, wordsBlock } from './line';
import type { ReportWanted, Shown } from './options';
import { numbersOf } from './tonight';
import { reportWords } from './words/words';

/** When a report was built: the day, and day and time as text. */
export interface Built {
  readonly today: Day;
  readonly text: string;
}

/**
 * A report as blocks: title and stamp, for the board the three large numbers, the charts, and what follows them for those who read it; the
 * credit is the last line.
 */
export function reportBlocks(input: ReportInput, wanted: ReportWanted, shown: readonly Shown[], built: Built): Block[] {
  const { asOf, settings, words } = input;
  const say = reportWords(settings.language);
  const title = wordsBlock([
    line('title', say.titles[wanted.kind](settings.library)),
    line('quiet', say.stamp(words.date(asOf), built.text)),
    ...(asOf < built.today ? [line('quiet', say.pastDay)] : []),
    ...(wanted.kind === 'internal' ? [line('quiet', say.internal)] : []),
  ]);
  return [
    title,
    ...(wanted.kind === 'board' ? [numbersBlock(input)] : []),
    ...(wanted.kind === 'community' ? communityStart(input) : []),
    ...chartBlocks(shown.filter(({ empty }) => !empty)),
    ...endOf(input, wanted),
    wordsBlock([line('quiet', say.credit)]),
  ];
}

/** The three large numbers of tonight's page, side by side. */
function numbersBlock(input: ReportInput): Block {
  const numbers = numbersOf(input);
  const thirds = ['first', 'second', 'third'] as const;
  const row = (look: Look, of: readonly string[]): Line =>
    thirds.map((span, at) => ({ span, look, cells: [of[at] ?? ''] }));
  return wordsBlock([
    row(
      'number',
      numbers.map(({ value }) => value),
    ),
    row(
      'label',
      numbers.map(({ label }) => label),
    ),
    row(
      'quiet',
      numbers.map(({ note }) => note),
    ),
  ]);
}

function endOf(input: ReportInput, wanted: ReportWanted): Block[] {
  if (wanted.kind === 'board') return boardEnd(input, wanted);
  return wanted.kind === 'community' ? communityEnd(input, wanted) : [];
}

/** What only the librarian reads of a report: it hangs on the first cell, and is not printed. */
export function librarianNote(kind: ReportKind, shown: readonly Shown[], settings: Settings): string {
  const say = reportWords(settings.language);
  const empty = shown.filter((one) => one.empty).map(({ question }) => question);
  return [
    ...(empty.length > 0 ? [say.leftOut(empty)] : []),
    ...(kind === 'community' ? [say.notForSharing] : []),
    ...(kind === 'board' ? [say.withheld] : []),
    say.deletable,
  ].join('\n');
}

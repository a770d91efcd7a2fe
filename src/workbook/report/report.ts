import type { Day } from '../../domain/day';
import type { ReportInput } from '../charts/chart';
import { boardEnd } from './board';
import { chartBlock } from './chart-block';
import { communityEnd } from './community';
import type { Block, Line } from './layout';
import type { ReportWanted, Shown } from './options';
import { section } from './section';
import { reportWords } from './words/words';

/** When a report was built: the day, and day and time as text. */
export interface Built {
  readonly today: Day;
  readonly text: string;
}

/** A report as blocks: title and stamp, the charts, and what follows them for those who read it; the credit is the last line. */
export function reportBlocks(input: ReportInput, wanted: ReportWanted, shown: readonly Shown[], built: Built): Block[] {
  const { asOf, settings, words } = input;
  const say = reportWords(settings.language);
  const title: Line[] = [
    { look: 'title', cells: [say.titles[wanted.kind](settings.library)] },
    { look: 'quiet', cells: [say.stamp(words.date(asOf), built.text)] },
    ...(asOf < built.today ? [{ look: 'quiet', cells: [say.pastDay] } as const] : []),
    ...(wanted.kind === 'internal' ? [{ look: 'quiet', cells: [say.internal] } as const] : []),
  ];
  return [{ lines: title }, ...shown.map(chartBlock), ...endOf(input, wanted)];
}

function endOf(input: ReportInput, wanted: ReportWanted): Block[] {
  if (wanted.kind === 'board') return boardEnd(input, wanted);
  if (wanted.kind === 'community') return communityEnd(input, wanted);
  const say = reportWords(input.settings.language);
  return [section('', [], [say.deletable, say.credit])];
}

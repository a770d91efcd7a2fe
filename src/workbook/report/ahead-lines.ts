import type { Ahead } from '../../domain/ahead';
import { aheadOf } from '../../domain/ahead';
import type { ReportInput } from '../charts/chart';
import { label } from '../charts/labels';
import { chartWords } from '../charts/words/words';
import { reportWords } from './words/words';

/** Something that comes, ready to read. */
export interface AheadLine {
  readonly ahead: Ahead;
  /** e.g. `Fri 3 July 2026`. */
  readonly day: string;
  readonly text: string;
}

/** What the next 90 days bring, the nearest first. */
export function aheadLines(input: ReportInput): AheadLine[] {
  const { settings, words } = input;
  const say = reportWords(settings.language).ahead;
  const { listed } = chartWords(settings.language);
  return aheadOf(input.now).map((ahead) => {
    const who = listed(
      ahead.partners.map(({ name }) => label(name)),
      3,
    );
    const what = ahead.project === null ? who : [ahead.project.name, who].filter((one) => one !== '').join(', ');
    return { ahead, day: words.date(ahead.day), text: say.lines[ahead.kind](what) };
  });
}

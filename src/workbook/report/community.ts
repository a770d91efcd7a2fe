import type { ReportInput } from '../charts/chart';
import { label } from '../charts/labels';
import { chartWords } from '../charts/words/words';
import type { Block } from './line';
import type { ReportWanted } from './options';
import { section } from './section';
import { storyFor, storyText } from './story';
import { reportWords } from './words/words';
import { isForEverybody, yearOf } from './year';

const MOST_NAMES = 60;

/**
 * What the community reads first: what was done together, and thanks by name; nothing where nothing is written down yet. Nothing of
 * notes, contacts, seeds, endings or silences gets this far.
 */
export function communityStart(input: ReportInput): Block[] {
  const { language, library } = input.settings;
  const say = reportWords(language);
  const year = yearOf(input);
  if (year.reached.activities === 0) return [];
  const names = year.partners.filter(({ one }) => isForEverybody(one)).map(({ one }) => label(one.name));
  return [
    section(say.together, [
      say.togetherSentence({ year, library }),
      ...(names.length === 0 ? [] : [say.thanks(chartWords(language).listed(names, MOST_NAMES))]),
    ]),
  ];
}

/** What follows the charts: a story that may be shared. */
export function communityEnd(input: ReportInput, { story }: ReportWanted): Block[] {
  const told = storyFor(input.stories, 'community', story);
  return told === null ? [] : [section(reportWords(input.settings.language).story, [storyText(told)])];
}

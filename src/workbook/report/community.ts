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
 * What follows the charts of the community report: what was done together, thanks, a story that may be shared. Nothing of
 * notes, contacts, seeds, endings or silences gets this far.
 */
export function communityEnd(input: ReportInput, { story }: ReportWanted): Block[] {
  const { language, library } = input.settings;
  const say = reportWords(language);
  const year = yearOf(input);
  const names = year.partners.filter(({ one }) => isForEverybody(one)).map(({ one }) => label(one.name));
  const told = storyFor(input.stories, 'community', story);
  return [
    section(say.together, [
      say.togetherSentence({ year, library }),
      ...(names.length === 0 ? [] : [say.thanks(chartWords(language).listed(names, MOST_NAMES))]),
    ]),
    ...(told === null ? [] : [section(say.story, [storyText(told)])]),
  ];
}

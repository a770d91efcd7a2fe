import { NEXT_SEASON } from '../../domain/lists';
import type { NamedState } from '../../domain/summary';
import { namedStates } from '../../domain/summary';
import type { ReportInput } from '../charts/chart';
import { isLive } from '../charts/live';
import { decisionOf } from '../charts/season';
import { chartWords } from '../charts/words/words';
import type { Block } from './line';
import type { ReportWanted } from './options';
import { section } from './section';
import { storyFor, storyText } from './story';
import { reportWords } from './words/words';
import { isExample, yearOf } from './year';

/** What follows the charts of the board report: a story if there is one, the next season, the state standard. */
export function boardEnd(input: ReportInput, { nameResting, story }: ReportWanted): Block[] {
  const say = reportWords(input.settings.language);
  const told = storyFor(input.stories, 'board', story);
  return [
    ...(told === null ? [] : [section(say.story, [storyText(told)])]),
    section(say.next, nextSeason(input, nameResting), nameResting ? [] : [say.withheld]),
    section(say.standard, [standardOf(input)]),
  ];
}

/** Counts always; names only of partners that neither rest nor were let go, unless those are wanted too. */
function nextSeason({ now, settings, words }: ReportInput, nameResting: boolean): string[] {
  const say = reportWords(settings.language);
  const { listed } = chartWords(settings.language);
  const named = namedStates(now);
  const lines = NEXT_SEASON.map((next) => {
    const chosen = named.filter((one) => decisionOf(one) === next);
    const mayName = (one: NamedState) =>
      nameResting || ((next === 'Repeat' || next === 'Change') && one.stage !== 'Resting');
    const shown = chosen.filter(mayName);
    const word = words.list(next);
    if (shown.length === 0) return say.nextCount(word, chosen.length);
    return say.nextNames(
      word,
      chosen.length,
      listed(
        shown.map(({ name }) => name),
        MOST_NAMES,
      ),
      chosen.length - shown.length,
    );
  });
  return [...lines, say.undecided(named.filter((one) => isLive(one) && decisionOf(one) === '').length)];
}

/** So that the list of a large library still fits on a page. */
const MOST_NAMES = 40;

/** The sentence that a state standard asks for; its examples are the live partners with the most activities. */
export function standardOf(input: ReportInput): string {
  const { library, language } = input.settings;
  const { name, reached, partners } = yearOf(input);
  return reportWords(language).standardSentence({
    year: name,
    library,
    partners: partners.length,
    activities: reached.activities,
    examples: chartWords(language).listed(
      partners
        .filter(({ one }) => isExample(one))
        .slice(0, 3)
        .map(({ one }) => one.name),
    ),
  });
}

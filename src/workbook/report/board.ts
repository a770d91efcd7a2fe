import { isUnderWay } from '../../domain/counted';
import { yearToDate } from '../../domain/fiscal';
import { NEXT_SEASON } from '../../domain/lists';
import type { Standard } from '../../domain/programs';
import { standardCount } from '../../domain/programs';
import type { NamedState } from '../../domain/summary';
import type { ReportInput } from '../charts/chart';
import { decisionOf } from '../charts/season';
import { wholeOf } from '../charts/whole';
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
  const next = nextSeason(input, nameResting);
  const told = storyFor(input.stories, 'board', story);
  return [
    ...(told === null ? [] : [section(say.story, [storyText(told)])]),
    ...(next.length === 0 ? [] : [section(say.next, next)]),
    ...(standardCountOf(input).programs === 0 ? [] : [section(say.standard, [standardOf(input)])]),
  ];
}

/** Counts always; names only of partners that neither rest nor were let go, unless those are wanted too. */
function nextSeason(input: ReportInput, nameResting: boolean): string[] {
  const { settings, words } = input;
  const say = reportWords(settings.language);
  const { listed } = chartWords(settings.language);
  const named = wholeOf(input).partners;
  const lines = NEXT_SEASON.flatMap((next) => {
    const chosen = named.filter((one) => decisionOf(one) === next);
    if (chosen.length === 0) return [];
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
  const undecided = named.filter((one) => isUnderWay(one) && decisionOf(one) === '').length;
  return undecided === 0 ? lines : [...lines, say.undecided(undecided)];
}

/** So that the list of a large library still fits on a page. */
const MOST_NAMES = 40;

/** The sentence that a state standard asks for; its examples are those of the organisations under way with the most programs. */
export function standardOf(input: ReportInput): string {
  const { library, language } = input.settings;
  const { name, partners } = yearOf(input);
  const { organisations, programs, withoutPart } = standardCountOf(input);
  const examples = partners.map(({ one }) => one).filter((one) => isExample(one) && organisations.includes(one.name));
  return reportWords(language).standardSentence({
    year: name,
    library,
    partners: organisations.length,
    activities: programs,
    withoutPart,
    examples: organisations.length < 2 ? '' : chartWords(language).listed(examples.slice(0, 3).map((one) => one.name)),
  });
}

function standardCountOf({ now, asOf, settings }: ReportInput): Standard {
  return standardCount(now, yearToDate(asOf, settings.fiscalYearStart).now);
}

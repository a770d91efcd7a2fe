import { activitiesOf } from '../../domain/activities';
import type { Day } from '../../domain/day';
import { yearToDate } from '../../domain/fiscal';
import { nameKey } from '../../domain/fold';
import { NEXT_SEASON } from '../../domain/lists';
import type { NamedState } from '../../domain/summary';
import { namedStates } from '../../domain/summary';
import { wordIn } from '../../domain/words/recognise';
import type { Chart, Drawn, ReportInput, Story } from '../charts/chart';
import { drawChart } from '../charts/charts';
import { isLive } from '../charts/live';
import { decisionOf } from '../charts/season';
import type { ChartWords } from '../charts/words/words';
import { chartWords } from '../charts/words/words';
import { chartBlock } from './chart-block';
import type { Block, Line } from './page';
import type { ReportWords } from './words/words';
import { reportWords } from './words/words';

/** When a report was built: the day, and day and time as text. */
export interface Built {
  readonly today: Day;
  readonly text: string;
}

/** A chart as the report shows it. */
export interface Shown extends Drawn {
  readonly chart: Chart;
  readonly question: string;
}

/** The charts of a report, drawn. */
export function drawCharts(charts: readonly Chart[], input: ReportInput): Shown[] {
  return charts.map((chart) => ({ chart, ...drawChart(chart, input) }));
}

/** The board report as blocks: title and stamp, the charts, a story, the next season, the state standard, the credit. */
export function boardBlocks(input: ReportInput, shown: readonly Shown[], built: Built): Block[] {
  const { asOf, settings, words } = input;
  const say = reportWords(settings.language);
  const join = chartWords(settings.language);
  const named = namedStates(input.now);
  const title: Line[] = [
    { look: 'title', cells: [say.title(settings.library)] },
    { look: 'quiet', cells: [say.stamp(words.date(asOf), built.text)] },
    ...(asOf < built.today ? [{ look: 'quiet', cells: [say.pastDay] } as const] : []),
  ];
  const story = storyFor(input.stories);
  return [
    { lines: title },
    ...shown.map(({ chart, ...drawn }) => chartBlock(chart, drawn)),
    section(say.story, story ? [`${story.name}: ${story.story}`] : [say.noStory]),
    section(say.next, nextSeason(named, input, say, join), [say.withheld]),
    section(say.standard, [standard(named, input, say, join)], [say.deletable, say.credit]),
  ];
}

function section(heading: string, texts: readonly string[], quiet: readonly string[] = []): Block {
  return {
    lines: [
      { look: 'question', cells: [heading] },
      ...texts.map((text): Line => ({ look: 'text', cells: [text] })),
      ...quiet.map((text): Line => ({ look: 'quiet', cells: [text] })),
    ],
  };
}

/** The last story that may be shared; else the last about which nothing is said. A No is kept. */
function storyFor(stories: readonly Story[]): Story | undefined {
  const told = stories.filter(({ story }) => story !== '');
  const shared = ({ storyShared }: Story) => wordIn(['Yes', 'No'] as const, storyShared);
  return told.filter((one) => shared(one) === 'Yes').pop() ?? told.filter((one) => one.storyShared === '').pop();
}

/** Counts always; names only of partners that neither rest nor were let go. */
function nextSeason(
  named: readonly NamedState[],
  { words }: ReportInput,
  say: ReportWords,
  join: ChartWords,
): string[] {
  const lines = NEXT_SEASON.map((next) => {
    const chosen = named.filter((one) => decisionOf(one) === next);
    const shown = next === 'Repeat' || next === 'Change' ? chosen.filter(({ stage }) => stage !== 'Resting') : [];
    const word = words.list(next);
    if (shown.length === 0) return say.nextCount(word, chosen.length);
    const names = join.listed(shown.map(({ name }) => name));
    return say.nextNames(word, chosen.length, names, chosen.length - shown.length);
  });
  return [...lines, say.undecided(named.filter((one) => isLive(one) && decisionOf(one) === '').length)];
}

/** Its examples are the live partners with the most activities. */
function standard(named: readonly NamedState[], input: ReportInput, say: ReportWords, join: ChartWords): string {
  const { now, asOf, settings } = input;
  const year = yearToDate(asOf, settings.fiscalYearStart).now;
  const activities = activitiesOf(now, year);
  const times = new Map<string, number>();
  for (const { partners } of activities) {
    for (const key of new Set(partners.map(({ name }) => nameKey(name)))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const timesOf = ({ name }: NamedState) => times.get(nameKey(name)) ?? 0;
  const examples = named
    .filter((one) => isLive(one) && decisionOf(one) !== 'Rest' && timesOf(one) > 0)
    .sort((a, b) => timesOf(b) - timesOf(a))
    .slice(0, 3)
    .map(({ name }) => name);
  return say.standardSentence({
    year: join.year(year.name),
    library: settings.library,
    partners: times.size,
    activities: activities.length,
    examples: join.listed(examples),
  });
}

import { hasDatedRow } from '../../domain/activities';
import { attendanceOf, countedActivities, countedPartners, isUnderWay } from '../../domain/counted';
import { fiscalYearOf, yearToDate } from '../../domain/fiscal';
import { nameKey } from '../../domain/fold';
import type { Stage } from '../../domain/lists';
import type { StoryWish } from '../../domain/report';
import type { NamedState } from '../../domain/summary';
import { aheadLines } from '../charts/ahead';
import type { ReportInput } from '../charts/chart';
import { people } from '../charts/people';
import { chartWords } from '../charts/words/words';
import type { Shown } from './options';
import { drawCharts } from './options';
import { storyFor } from './story';
import { reportWords } from './words/words';

/** Some plants of one kind in the drawn garden; `drooping` of them wait for a word from the library. */
interface Planted {
  readonly stage: Stage;
  readonly word: string;
  readonly count: number;
  readonly drooping: number;
}

/** One page for tonight's meeting, in numbers and words. */
export interface TonightPage {
  readonly title: string;
  /** Three: attendance, partnerships under way, programs. */
  readonly numbers: { value: string; label: string; note: string }[];
  readonly garden: { title: string; planted: Planted[]; drooping: string; notes: string[] };
  /** null where nothing was done together, or nobody counted. */
  readonly chart: Shown | null;
  readonly story: { title: string; about: string; text: string };
  readonly ahead: { title: string; lines: { day: string; text: string }[]; more: string };
  readonly ask: { title: string; text: string };
  readonly credit: string;
}

/** In the order of the bed, from the back row to the front. */
const BED: readonly Stage[] = ['Harvest', 'Seedling', 'Seed', 'Resting'];
/** So that the page stays one. */
const MOST_AHEAD = 6;

/** What the page says on the report's day. */
export function tonightOf(input: ReportInput, wish: StoryWish): TonightPage {
  const { asOf, settings, words } = input;
  const say = reportWords(settings.language);
  const told = storyFor(input.stories, 'board', wish);
  const reached = attendanceOf(countedActivities(input.now, yearToDate(asOf, settings.fiscalYearStart).now));
  const counted = reached.activities > reached.missing;
  return {
    title: say.tonight.title,
    numbers: numbersOf(input),
    garden: gardenOf(input),
    chart: counted ? drawCharts([people], input)[0]! : null,
    story: { title: say.tonight.story, about: told?.about ?? '', text: told?.text ?? '' },
    ahead: aheadOf(input),
    ask: { title: say.tonight.ask, text: '' },
    credit: say.tonight.credit(words.date(asOf)),
  };
}

/** The three large numbers; a dash where nothing can be said. */
export function numbersOf(input: ReportInput): TonightPage['numbers'] {
  const { asOf, now, settings } = input;
  const say = reportWords(settings.language).tonight.numbers;
  const { year: yearWord, number } = chartWords(settings.language);
  const { now: year, before } = yearToDate(asOf, settings.fiscalYearStart);
  const activities = countedActivities(now, year).filter(({ twice }) => !twice);
  const reached = attendanceOf(activities);
  const compared = hasDatedRow(now, year) && hasDatedRow(now, before);
  const name = yearWord(year.name);
  const { partners } = countedPartners(now, year.first);
  const undated = partners.filter(({ stage }) => stage === 'Needs a date').length;
  const underWay = partners.filter(isUnderWay).length;
  const withWhom = new Set(activities.flatMap((one) => one.partners.map((partner) => nameKey(partner.name)))).size;
  const unknown = reached.activities === reached.missing;
  return [
    {
      value: unknown ? '–' : number(reached.people),
      label: say.attendance.label(reached.people),
      note: unknown
        ? say.attendance.none(name)
        : say.attendance.note({
            year: name,
            over: asOf === fiscalYearOf(asOf, settings.fiscalYearStart).last,
            missing: reached.missing,
            before: compared
              ? { year: yearWord(before.name), people: attendanceOf(countedActivities(now, before)).people }
              : null,
          }),
    },
    {
      value: undated === partners.length ? '–' : number(underWay),
      label: say.underWay.label(underWay),
      note:
        undated === partners.length
          ? say.underWay.none(partners.length)
          : say.underWay.note(partners.length - undated, undated),
    },
    {
      value: reached.activities === 0 ? '–' : number(reached.activities),
      label: say.programs.label(reached.activities),
      note: reached.activities === 0 ? say.attendance.none(name) : say.programs.note(withWhom),
    },
  ];
}

function gardenOf({ asOf, now, settings, words }: ReportInput): TonightPage['garden'] {
  const say = reportWords(settings.language).tonight.garden;
  const { style } = settings;
  const { partners, vendors } = countedPartners(now, yearToDate(asOf, settings.fiscalYearStart).now.first);
  const alive = partners.filter(({ ended }) => !ended);
  const isDrooping = ({ states }: NamedState) => states.every(({ inTouch }) => inTouch === 'Wilting');
  const planted = BED.map((stage): Planted => {
    const all = alive.filter((one) => one.stage === stage);
    const drooping = all.filter((one) => isUnderWay(one) && isDrooping(one)).length;
    return { stage, word: words.stage(stage), count: all.length, drooping };
  });
  const drooping = planted.reduce((sum, one) => sum + one.drooping, 0);
  const undated = alive.filter(({ stage }) => stage === 'Needs a date').length;
  const ended = partners.length - alive.length;
  return {
    title: say.title[style],
    planted,
    drooping: drooping === 0 ? '' : say.drooping[style](drooping),
    notes: [
      ...(undated > 0 ? [say.undated(undated)] : []),
      ...(ended > 0 ? [say.ended(ended)] : []),
      ...(vendors > 0 ? [say.vendors(vendors)] : []),
    ],
  };
}

/** What is planned and which agreements end by name; who rests is for the librarian, and what is to be finished for no board. */
function aheadOf(input: ReportInput): TonightPage['ahead'] {
  const words = chartWords(input.settings.language);
  const say = words.ahead;
  const all = aheadLines(input, words).filter(({ kind }) => kind === 'planned' || kind === 'agreement');
  const shown = all.slice(0, all.length === MOST_AHEAD + 1 ? all.length : MOST_AHEAD);
  return {
    title: words.questions.ahead,
    lines: shown.map(({ day, text }) => ({ day, text })),
    more: all.length === 0 ? say.nothing : all.length > shown.length ? say.more(all.length - shown.length) : '',
  };
}

import { activitiesOf } from '../../domain/activities';
import { within, yearToDate } from '../../domain/fiscal';
import { AGE_GROUP, PLACE } from '../../domain/lists';
import { wordIn } from '../../domain/words/recognise';
import type { ChartTable, ReportInput, WorkRow } from '../charts/chart';
import { severalIn } from '../charts/labels';
import { chartWords } from '../charts/words/words';
import { reportWords } from './words/words';

/** The counts for the state survey: programs by place and age group, and what is not counted and why (rules.md 8). */
export interface Survey {
  readonly title: string;
  readonly table: ChartTable;
  readonly notes: readonly string[];
}

const COUNTED: readonly string[] = ['Sponsor', 'Co-sponsor'];
const SEVERAL = 'several';

/** Counts the fiscal year up to the day. */
export function surveyOf(input: ReportInput): Survey {
  const { asOf, now, settings, words } = input;
  const say = reportWords(settings.language).exportWords.survey;
  const year = yearToDate(asOf, settings.fiscalYearStart).now;
  const done = input.log.filter(
    ({ what, date }) => what === 'Did it' && date !== '' && date <= asOf && within(year, date),
  );
  const told = done.filter(
    ({ partner, project }) => now.partners.mentioned(partner).key !== '' || now.projects.mentioned(project).key !== '',
  );
  const counted = told.filter(({ libraryPart }) => COUNTED.includes(libraryPart));
  const places = keysOf(PLACE, counted.map(placeOf));
  const ages = keysOf(AGE_GROUP, counted.map(ageOf));
  const programs = (of: (row: WorkRow) => boolean) => counted.filter(of).reduce((sum, row) => sum + timesOf(row), 0);
  const rows = places.map((place) => [
    place === '' ? say.noPlace : words.list(place),
    ...ages.map((age) => programs((row) => placeOf(row) === place && ageOf(row) === age)),
    programs((row) => placeOf(row) === place),
  ]);
  const title = say.title(chartWords(settings.language).year(year.name));
  const ageWord = (age: string) => (age === '' ? say.noAge : age === SEVERAL ? say.severalAges : words.list(age));
  return {
    title,
    table: [
      [say.place, ...ages.map(ageWord), say.total],
      ...rows,
      [say.total, ...ages.map((age) => programs((row) => ageOf(row) === age)), programs(() => true)],
    ],
    notes: [
      counted.length === 0
        ? say.nothing
        : say.counted({
            rows: counted.length,
            activities: counted.length,
            people: counted.reduce((sum, { people }) => sum + (people ?? 0), 0),
            missing: counted.filter(({ people }) => people === null).length,
            twice: 0,
          }),
      ...leftOut(input, told, done.length - told.length),
    ],
  };
}

/** Each reason with the programs that it leaves out. */
function leftOut(input: ReportInput, told: readonly WorkRow[], nameless: number): string[] {
  const { asOf, now, settings, words } = input;
  const say = reportWords(settings.language).exportWords.survey;
  const times = (part: string) =>
    told.filter(({ libraryPart }) => libraryPart === part).reduce((sum, row) => sum + timesOf(row), 0);
  const activities = activitiesOf(now, yearToDate(asOf, settings.fiscalYearStart).now);
  const onlyDate = activities.filter(({ row }) => row === null).length;
  const twice = activities.filter((one) => one.twice && COUNTED.includes(one.row?.libraryPart ?? '')).length;
  const reasons: [number, string][] = [
    [times(''), say.noPart],
    [onlyDate, say.onlyDate],
    [nameless, say.nobody],
  ];
  return [
    ...(['Space only', 'Promotion only', 'Booth or table'] as const)
      .filter((part) => times(part) > 0)
      .map((part) => say.leftOut(words.list(part), times(part))),
    ...reasons.filter(([programs]) => programs > 0).map(([programs, why]) => `${programs} ${why}.`),
    ...(twice > 0 ? [say.twice(twice)] : []),
  ];
}

/** A row counts once for each session. */
function timesOf({ sessions }: WorkRow): number {
  return sessions ?? 1;
}

function placeOf({ where }: WorkRow): string {
  return wordIn(PLACE, where) ?? where;
}

/** Several ages in one row are not split: nobody knows how. */
function ageOf({ ageGroup }: WorkRow): string {
  const [first = '', ...more] = severalIn([ageGroup], AGE_GROUP);
  return more.length > 0 ? SEVERAL : (wordIn(AGE_GROUP, first) ?? first);
}

/** The list's own words, zeros shown, then whatever else stands there; not recorded comes last. */
function keysOf(list: readonly string[], found: readonly string[]): string[] {
  const others = [...new Set(found)].filter((one) => one !== '' && !list.includes(one));
  return [
    ...list,
    ...others.sort((a, b) => Number(a !== SEVERAL) - Number(b !== SEVERAL)),
    ...(found.includes('') ? [''] : []),
  ];
}

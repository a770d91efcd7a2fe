import { activitiesOf } from '../../domain/activities';
import { within, yearToDate } from '../../domain/fiscal';
import { AGE_GROUP, PLACE } from '../../domain/lists';
import type { Program } from '../../domain/programs';
import { isSurveyed, programsOf } from '../../domain/programs';
import { wordIn } from '../../domain/words/recognise';
import type { ChartTable, ReportInput, WorkRow } from '../charts/chart';
import { severalIn } from '../charts/labels';
import { chartWords } from '../charts/words/words';
import { LEFT_OUT, reportWords } from './words/words';

/** The counts for the state survey: programs by place and age group, their attendance by the same, and what is not counted and why (rules.md 8). */
export interface Survey {
  readonly title: string;
  readonly table: ChartTable;
  readonly attendance: { readonly title: string; readonly table: ChartTable };
  readonly notes: readonly string[];
}

const SEVERAL = 'several';

/** A program with what only reports read of its row. */
type Surveyed = Program & { readonly row: WorkRow };

/** Counts the fiscal year up to the day. */
export function surveyOf(input: ReportInput): Survey {
  const { asOf, now, settings, words } = input;
  const say = reportWords(settings.language).exportWords.survey;
  const year = yearToDate(asOf, settings.fiscalYearStart).now;
  const rows = new Map(input.log.map((row) => [row.row, row]));
  const all = programsOf(now, year).flatMap((program): Surveyed[] => {
    const row = rows.get(program.row.row);
    return row ? [{ ...program, row }] : [];
  });
  const counted = all.filter(isSurveyed);
  const places = keysOf(PLACE, counted.map(placeOf));
  const ages = keysOf(AGE_GROUP, counted.map(ageOf));
  const ageWord = (age: string) => (age === '' ? say.noAge : age === SEVERAL ? say.severalAges : words.list(age));
  const grid = (numberOf: (program: Surveyed) => number): ChartTable => {
    const sum = (of: (program: Surveyed) => boolean) => counted.filter(of).reduce((all, one) => all + numberOf(one), 0);
    return [
      [say.place, ...ages.map(ageWord), say.total],
      ...places.map((place) => [
        place === '' ? say.noPlace : words.list(place),
        ...ages.map((age) => sum((one) => placeOf(one) === place && ageOf(one) === age)),
        sum((one) => placeOf(one) === place),
      ]),
      [say.total, ...ages.map((age) => sum((one) => ageOf(one) === age)), sum(() => true)],
    ];
  };
  const name = chartWords(settings.language).year(year.name);
  const hybrid = timesOf(counted.filter((one) => placeOf(one) === 'Hybrid'));
  return {
    title: say.title(name),
    table: grid(({ times }) => times),
    attendance: { title: say.attendanceTitle(name), table: grid(({ row }) => row.people ?? 0) },
    notes: [
      counted.length === 0
        ? say.nothing
        : say.counted({
            rows: counted.length,
            activities: counted.length,
            people: counted.reduce((sum, { row }) => sum + (row.people ?? 0), 0),
            missing: counted.filter(({ row }) => row.people === null).length,
            twice: 0,
          }),
      ...(hybrid > 0 ? [say.hybrid(hybrid)] : []),
      ...leftOut(input, all),
    ],
  };
}

/** Each reason with the programs that it leaves out. */
function leftOut({ asOf, now, log, settings }: ReportInput, all: readonly Surveyed[]): string[] {
  const say = reportWords(settings.language).exportWords.survey;
  const year = yearToDate(asOf, settings.fiscalYearStart).now;
  const times = (part: string) => timesOf(all.filter(({ row }) => row.libraryPart === part));
  const onlyDate = activitiesOf(now, year).filter(({ row }) => row === null).length;
  const done = log.filter(({ what, date }) => what === 'Did it' && date !== '' && date <= asOf && within(year, date));
  const isNamed = ({ partner, project }: WorkRow) =>
    now.partners.mentioned(partner).key !== '' || now.projects.mentioned(project).key !== '';
  const named = done.filter(isNamed).length;
  const reasons: [number, string][] = [
    [times(''), say.noPart],
    [onlyDate, say.onlyDate],
    [done.length - named, say.nobody],
  ];
  return [
    ...LEFT_OUT.filter((part) => times(part) > 0).map((part) => say.leftOut(part, times(part))),
    ...reasons.filter(([programs]) => programs > 0).map(([programs, why]) => `${programs} ${why}.`),
    ...(named > all.length ? [say.twice(named - all.length)] : []),
  ];
}

function timesOf(programs: readonly Program[]): number {
  return programs.reduce((sum, { times }) => sum + times, 0);
}

function placeOf({ row }: Surveyed): string {
  return wordIn(PLACE, row.where) ?? row.where;
}

/** Several ages in one row are not split: nobody knows how. */
function ageOf({ row }: Surveyed): string {
  const [first = '', ...more] = severalIn([row.ageGroup], AGE_GROUP);
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

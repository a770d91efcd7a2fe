import { firstOf } from './engine';
import type { Kind } from './kinds';
import { FAR, firstDayAfter, KINDS, lastDay, MEANS } from './kinds';

/** Columns of the last day of each kind, by kind; `ahead` is the first planned day, 0 for none. */
export function daysOf(prefix: string, base: string): Record<string, string> {
  const days: Record<string, string> = {};
  for (const kind of KINDS) {
    if (kind === 'other' || kind === 'beginning' || kind === 'ideaNoted') continue;
    days[prefix + kind] =
      kind === 'ahead' || kind === 'later' ? `MOD(${firstDayAfter(base, kind, '0')},${FAR})` : lastDay(base, kind);
  }
  return days;
}

/** The last day of some kinds, among columns with this prefix. */
export function lastOf(prefix: string, kinds: readonly Kind[]): string {
  return `MAX(${kinds.map((kind) => `{${prefix}${kind}}`)})`;
}

/** The first day of some kinds after a day, from the events of these bases; FAR for none. */
export function firstAfter(
  bases: readonly string[],
  kinds: readonly Kind[],
  day: string,
  ...columns: string[]
): string {
  const events = bases.flatMap((base) => kinds.map((kind) => firstDayAfter(base, kind, day)));
  return `MIN(${[...events, ...columns.map((column) => `IF({${column}}>${day},{${column}},${FAR})`)]})`;
}

const inSeason = (day: string) => `IF(${day}>={start},${day},0)`;

/** What the table of stages asks of a plot (rules.md 3), from its last days `day…` and its season. */
export const PLOT_FACTS = {
  act: inSeason(lastOf('day', MEANS.act)),
  two: inSeason(lastOf('day', MEANS.two)),
  yes: inSeason(lastOf('day', MEANS.yes)),
  out: inSeason(lastOf('day', MEANS.out)),
  unknown: inSeason('{dayunknown}'),
  thanked: inSeason('{daythanked}'),
  lookedBack: inSeason('{daylookedBack}'),
  noted: inSeason('{dayideaNoted}'),
} as const;

/** After a Not now, only what is later counts as an idea. */
export function hasIdea(standing: string, goal: string): string {
  return `IF({daynotNow}>0,MAX(${lastOf('day', MEANS.namesIdea)},${goal})>{daynotNow},OR(${standing},${lastOf('day', MEANS.namesIdea)}>0))`;
}

/** The rules that are more than S1 to S17: a partner with projects whose own row is closed. */
export const CLOSED = 18;
const GROWING = 'IF({idea},2,3)';

/** The table S1 to S17 as one number; `quiet`: no two, out or plan, S3; `network`: a two serves as an act. */
export function stageRule({ quiet, doing }: { quiet: string; doing: string }): string {
  const current = (day: string, windows = 1) => `${day}>@D-${windows === 1 ? '' : `${windows}*`}{window}`;
  const plan = 'OR({dayahead}>0,{force})';
  return firstOf(
    [
      ['{next}=4', 1],
      ['AND({next}=3,NOT({rested}))', 2],
      [`AND({rested},{ended}=0,${quiet},${current('{rest}')})`, 3],
      ['AND({ended}>0,{act}=0)', 4],
      ['AND({ended}>0,{lookedBack}>={firstAct},{lookedBack}>={ended}-30)', 5],
      ['AND({ended}>0,@D-{ended}>=@HARVEST)', 6],
      ['{ended}>0', 7],
      [current(doing), 8],
      [`AND(${current(doing, 2)},${plan})`, 9],
      [current('{two}'), 10],
      [`AND(${current('{two}', 2)},${plan})`, 11],
      [`OR(${current('{out}')},${current('{noted}')},{dayahead}>0)`, 12],
      [`OR(${current('{unknown}')},AND(${current('{thanked}')},{two}=0))`, 13],
      ['{two}>0', 14],
      ['OR({out}>0,{unknown}>0,{thanked}>0,{noted}>0)', 15],
      ['{rested}', 16],
    ],
    17,
  );
}

/** How alive the rule is: 1 Harvest, 2 Seedling, 3 Seed, 4 Resting, 5 Needs a date. */
export const ALIVE_BY_RULE = `CHOOSE({rule},4,4,3,4,4,4,1,1,1,${GROWING},${GROWING},3,5,4,4,4,5)`;

/** A date of a user's row that can lie only in the past; 0 for none. */
export function pastDate(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=@FIRST,${cell}<@D+1),INT(${cell}),0),0)`;
}

/** A date that may lie ahead; 0 for none. */
export function anyDate(cell: string): string {
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>=@FIRST,${cell}<@END),INT(${cell}),0),0)`;
}

/** Whether a cell says something. */
export function filled(cell: string): string {
  return `TRIM(${cell})<>""`;
}

/** The day before the season starts. */
export const SEASON_EVE = '(MAX(1,{start})-1)';

/** The season of a row (rules.md 3); `yes` and `out`: the last days of all that belongs to the row. */
export function seasonColumns(next: string, firstEver: string, all: { yes: string; out: string; ahead: string }) {
  return {
    next: `IF({decided}>@D,0,${next})`,
    rested: 'AND({next}=3,{rest}>0,{rest}<=@D)',
    start: `IF({rested},{rest},IF(AND(OR({next}=1,{next}=2),{end}>0),IF(OR(${all.yes}>{end},${all.out}>{end},${all.ahead}>0),{end}+1,0),0))`,
    /** The end, unless it belongs to an older season or is a mistake. */
    ended: `IF({end}=0,0,IF(IF({rested},{end}<={start},{start}>0),0,IF({end}<${firstEver},0,{end})))`,
  };
}

/** The first event of some bases up to today; 0 for none. Columns of days are events too. */
export function firstEver(bases: readonly string[], columns: readonly string[]): string {
  const first = firstAfter(
    bases,
    MEANS.any.filter((kind) => kind !== 'beginning' && kind !== 'ideaNoted'),
    '0',
    ...columns,
  );
  return `MOD(${first},${FAR})`;
}

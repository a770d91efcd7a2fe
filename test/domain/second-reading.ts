import { dayNumber } from '../../src/domain/day';
import type { LogRow, Partner, Project, Rows, Windows } from '../../src/domain/rows';

/*
 * Sections 2 to 6 of rules.md read a second time, line by line and without the code under test: no season, no facts, no tables of rules. Days
 * are numbers. Where the two readings differ, one of them has misread the page.
 */

interface Happened {
  readonly on: number;
  /** A word of the Log, or what the column counts as. */
  readonly as: string;
  readonly inLog: boolean;
  readonly spaceOnly: boolean;
  readonly audienceOnly: boolean;
}

const TWO_WAY = ['They reached out', 'Talked', 'Agreed', 'Big step'];
const NAMES_THE_IDEA = ['Pitched', 'Agreed', 'Big step', 'noted'];
const ABOUT_NOTHING = ['Told others', 'Looked back', 'Note', 'Planned', 'noted'];
const NO_PLAN = ['Note', 'Told others', 'Looked back', 'Thanked'];
const RHYTHM_DAYS: Record<string, number> = {
  Monthly: 31,
  'Every 2 months': 62,
  Quarterly: 92,
  'Twice a year': 183,
  Yearly: 366,
};
const TIER = [
  'No contact yet',
  '1 Building relationships',
  '2 Common goal',
  '3 Supportive roles',
  '4 Strategic collaboration',
];
const MOST_ALIVE = ['Harvest', 'Seedling', 'Seed', 'Resting', 'Needs a date'];

const isAct = (one: Happened) => one.as === 'Did it' && !one.spaceOnly;
const isTwo = (one: Happened) => isAct(one) || TWO_WAY.includes(one.as);
const isOut = (one: Happened) => ['Reached out', 'Pitched'].includes(one.as) || (one.as === 'Did it' && one.spaceOnly);
const isUnknown = (one: Happened) => one.as === '';
const isContact = (one: Happened) => !ABOUT_NOTHING.includes(one.as);
const within = (on: number, days: number, day: number) => day - days < on && on <= day;

const key = (name: string) => name.trim().toLowerCase().replace(/^the /, '');
const names = (cell: string) => cell.split(';').map(key).filter(Boolean);

function happened(on: string, as: string, row?: LogRow): Happened[] {
  if (on === '') return [];
  const spaceOnly = row?.libraryPart === 'Space only';
  const audienceOnly = as === 'Did it' && row?.partnerPart === 'Audience only';
  return [{ on: dayNumber(on), as, inLog: row !== undefined, spaceOnly, audienceOnly }];
}

function inColumns(row: Partner): Happened[] {
  return [
    ...happened(row.lastContact, ''),
    ...happened(row.firstContact, 'beginning'),
    ...happened(row.partnerSince, 'beginning'),
    ...happened(row.lastTalked, 'Talked'),
    ...happened(row.lastDone, 'Did it'),
    ...happened(row.goalAgreedOn, 'Agreed'),
    ...(row.agreement === 'None' ? [] : happened(row.agreedOn, 'Agreed')),
    ...happened(row.ideaNotedOn, 'noted'),
  ];
}

/** Section 3, for one plot; `all` are the events for the first event, the season start, the ending and S3. */
function stageOf(row: Partner | Project, plot: Happened[], all: Happened[], idea: boolean, D: number, w: Windows) {
  const next = row.decidedOn !== '' && dayNumber(row.decidedOn) > D ? '' : row.nextSeason;
  const until = row.restUntil === '' ? null : dayNumber(row.restUntil);
  let ended = row.endedOn === '' ? null : dayNumber(row.endedOn);
  const before = all.filter((one) => one.on <= D);
  const rested = next === 'Rest' && until !== null && until <= D;
  let start = Number.NEGATIVE_INFINITY;
  if (rested) {
    start = until;
    if (ended !== null && ended <= until) ended = null;
  } else if (ended !== null && ended <= D && (next === 'Repeat' || next === 'Change')) {
    const end = ended;
    if (before.some((one) => (isTwo(one) || isOut(one)) && one.on > end)) {
      start = end + 1;
      ended = null;
    }
  }
  const first = Math.min(...before.filter((one) => one.as !== 'Planned').map((one) => one.on));
  if (ended !== null && ((first !== Number.POSITIVE_INFINITY && ended < first) || ended > D)) ended = null;

  const seasonOf = (events: Happened[]) => events.filter((one) => start <= one.on && one.on <= D);
  const planned = (events: Happened[]) =>
    events.some((one) => one.inLog && D < one.on && one.on <= D + w.plan && !NO_PLAN.includes(one.as));
  const now = seasonOf(plot);
  const called = (as: string) => now.filter((one) => one.as === as);
  const [act, two, out, unk] = [
    now.filter(isAct),
    now.filter(isTwo),
    now.filter(isOut),
    now.filter(isUnknown),
  ] as const;
  const [thanks, noted, back] = [called('Thanked'), called('noted'), called('Looked back')] as const;
  const recent = (events: Happened[], windows = 1) => events.some((one) => within(one.on, windows * w.active, D));
  const plan = planned(plot);
  const growing = idea ? 'Seedling' : 'Seed';
  const started = Math.min(...act.map((one) => one.on));
  const lookedBack = (end: number) => back.some((one) => one.on >= started && one.on >= end - 30);
  const untouched = !seasonOf(all).some((one) => isTwo(one) || isOut(one)) && !planned(all);
  const says = (): [number, string] => {
    if (next === 'Let go') return [1, 'Resting'];
    if (next === 'Rest' && (until === null || until > D)) return [2, 'Resting'];
    if (rested && ended === null && untouched && within(until, w.active, D)) return [3, 'Seed'];
    if (ended !== null && act.length === 0) return [4, 'Resting'];
    if (ended !== null && lookedBack(ended)) return [5, 'Resting'];
    if (ended !== null && D - ended >= w.harvest) return [6, 'Resting'];
    if (ended !== null) return [7, 'Harvest'];
    if (recent(act)) return [8, 'Harvest'];
    if (recent(act, 2) && plan) return [9, 'Harvest'];
    if (recent(two)) return [10, growing];
    if (recent(two, 2) && plan) return [11, growing];
    if (recent(out) || recent(noted) || plan) return [12, 'Seed'];
    if (recent(unk) || (recent(thanks) && two.length === 0)) return [13, 'Needs a date'];
    if (two.length > 0) return [14, 'Resting'];
    if (out.length + unk.length + thanks.length + noted.length > 0) return [15, 'Resting'];
    if (rested) return [16, 'Resting'];
    return [17, 'Needs a date'];
  };
  const [line, stage] = says();
  return { line, stage, ended, letGo: next === 'Let go', chosen: line <= 2 };
}

/** Section 4, on one day, whatever has ended: 0 to 4. */
function tierOn(day: number, row: Partner, all: Happened[], w: Windows): number {
  const events = all.filter((one) => one.on <= day);
  const twos = events.filter((one) => isTwo(one) && within(one.on, w.active, day));
  const input = twos.filter((one) => !one.audienceOnly).map((one) => one.on);
  const goal = row.commonGoal !== '' && events.some((one) => one.as === 'Agreed');
  const ongoing = input.length > 0 && Math.max(...input) - Math.min(...input) >= 30;
  const blocks = [0, 91, 182, 273].filter((back) => events.some((one) => isTwo(one) && within(one.on, 91, day - back)));
  const routine = ['Monthly', 'Every 2 months', 'Quarterly'].includes(row.rhythm) && blocks.length >= 3;
  const fit = row.missionConfirmedOn !== '' && within(dayNumber(row.missionConfirmedOn), w.mission, day);
  const key = events.some((one) => one.as === 'Big step' && within(one.on, w.bigStep, day));
  if (goal && ongoing && routine && row.servesMission !== '' && fit && key) return 4;
  if (goal && ongoing) return 3;
  if (twos.length > 0) return 2;
  return events.some(isContact) ? 1 : 0;
}

/** Section 6. */
function inTouchOf(row: Partner, all: Happened[], D: number, w: Windows): string {
  const twos = all.filter((one) => isTwo(one) && one.on <= D).map((one) => one.on);
  if (twos.length === 0) return 'No answer yet';
  const gap = D - Math.max(...twos);
  const rhythm = RHYTHM_DAYS[row.rhythm] ?? 92;
  const soon = Math.min(31, w.plan);
  if (gap <= rhythm) return 'In touch';
  if (all.some((one) => one.inLog && D < one.on && one.on <= D + soon && !NO_PLAN.includes(one.as))) return 'Planned';
  return gap <= 2 * rhythm ? 'Needs water' : 'Wilting';
}

/** What the page says of every partner, in the order of the rows. */
export function secondReading(rows: Rows, asOf: string, w: Windows) {
  const D = dayNumber(asOf);
  const logged = (wanted: (row: LogRow) => boolean) =>
    rows.log.filter(wanted).flatMap((row) => happened(row.date, row.what, row));
  const plots = rows.projects.map((row) => {
    const events = [
      ...logged((one) => names(one.project).includes(key(row.name))),
      ...happened(row.ideaNotedOn, 'noted'),
    ];
    return { row, partners: names(row.partners), ...stageOf(row, events, events, true, D, w) };
  });
  return rows.partners.map((row) => {
    const mine = plots.filter((plot) => plot.partners.includes(key(row.name)));
    const isMine = (one: LogRow) => names(one.project).some((name) => mine.some((plot) => key(plot.row.name) === name));
    const counts = (one: LogRow) =>
      names(one.partner).length > 0 ? names(one.partner).includes(key(row.name)) : isMine(one);
    const all = [...logged(counts), ...inColumns(row)];
    const plot = [...logged((one) => counts(one) && !isMine(one)), ...inColumns(row)];
    const named = plot.some((one) => one.on <= D && (NAMES_THE_IDEA.includes(one.as) || isAct(one)));
    const own = stageOf(row, plot, all, row.idea !== '' || row.commonGoal !== '' || named, D, w);
    const alive = [...mine, own].sort(
      (a, b) => MOST_ALIVE.indexOf(a.stage) - MOST_ALIVE.indexOf(b.stage) || a.line - b.line,
    )[0]!;
    const ended = { line: 'ended', stage: 'Resting' };
    const { line, stage } = mine.length === 0 || own.chosen ? own : own.ended === null ? alive : ended;
    const hasTier = ['', 'Collaborator', 'Network we sit on'].includes(row.kind);
    const last = own.ended ?? D;
    const fit = row.missionConfirmedOn === '' ? [] : [dayNumber(row.missionConfirmedOn)];
    const days = [last, ...[...all.map((one) => one.on), ...fit].filter((on) => on < last)];
    return {
      name: row.name,
      rule: typeof line === 'number' ? `S${line}` : line,
      stage,
      tier: hasTier && own.ended === null && !own.letGo ? TIER[tierOn(D, row, all, w)] : '',
      inTouch: ['Seed', 'Seedling', 'Harvest'].includes(stage) ? inTouchOf(row, all, D, w) : '',
      highest: hasTier ? TIER[Math.max(...days.map((day) => tierOn(day, row, all, w)))] : '',
    };
  });
}

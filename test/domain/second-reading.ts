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
  /** Null for a date in a column. */
  readonly row: LogRow | null;
}

const TWO_WAY = ['They reached out', 'Talked', 'Not now', 'Agreed', 'Gave', 'Big step'];
const NAMES_THE_IDEA = ['Pitched', 'Agreed', 'Big step', 'noted'];
const NO_CONTACT = ['Told others', 'Looked back', 'Note', 'Planned', 'noted'];
const NO_PLAN = ['Note', 'Told others', 'Looked back', 'Thanked', 'Not now'];
const RHYTHM_DAYS: Record<string, number> = {
  Monthly: 31,
  'Every 2 months': 62,
  Quarterly: 92,
  'Twice a year': 183,
  Yearly: 366,
};
const TIER = ['', '1 Building relationships', '2 Common language', '3 Supportive roles', '4 Strategic collaboration'];
const MOST_ALIVE = ['Harvest', 'Seedling', 'Seed', 'Resting', 'Needs a date'];

const part = (one: Happened) => (one.as === 'Did it' ? (one.row?.libraryPart ?? '') : '');
const isRoom = (one: Happened) => part(one) === 'Space only';
const isBooth = (one: Happened) => ['Booth or table', 'Promotion only'].includes(part(one));
const isAct = (one: Happened) => one.as === 'Gave' || (one.as === 'Did it' && !isRoom(one) && !isBooth(one));
const isTwo = (one: Happened) => isAct(one) || isBooth(one) || TWO_WAY.includes(one.as);
const isTierTwo = (one: Happened) => isTwo(one) && !isBooth(one) && one.as !== 'Not now';
const isOut = (one: Happened) => ['Reached out', 'Pitched'].includes(one.as) || isRoom(one);
const isUnknown = (one: Happened) => one.as === '';
const isContact = (one: Happened) => !NO_CONTACT.includes(one.as);
const namesIdea = (one: Happened) => isAct(one) || NAMES_THE_IDEA.includes(one.as);
const starts = (one: Happened) => (isTwo(one) && one.as !== 'Not now') || isOut(one);
const within = (on: number, days: number, day: number) => day - days < on && on <= day;
const never = Number.NEGATIVE_INFINITY;
const latest = (events: Happened[]) => Math.max(never, ...events.map((one) => one.on));

const key = (name: string) => name.trim().toLowerCase().replace(/^the /, '');
const names = (cell: string) => cell.split(';').map(key).filter(Boolean);

/** A row of the Log as it is on a day: a series is also on its last day, or on the day itself while it runs. */
function logged(row: LogRow, day: number): Happened[] {
  if (row.date === '') return [];
  const on = dayNumber(row.date);
  const until = row.until > row.date ? dayNumber(row.until) : on;
  const last = on <= day && day < until ? day : until;
  return [...new Set([on, last])].map((on) => ({ on, as: row.what, row }));
}

function noted(on: string): Happened[] {
  return on === '' ? [] : [{ on: dayNumber(on), as: 'noted', row: null }];
}

function inColumns(row: Partner): Happened[] {
  const column = (on: string, as: string) => (on === '' ? [] : [{ on: dayNumber(on), as, row: null }]);
  return [
    ...column(row.lastContact, ''),
    ...column(row.firstContact, 'beginning'),
    ...column(row.partnerSince, 'beginning'),
    ...column(row.lastTalked, 'Talked'),
    ...column(row.lastDone, 'Did it'),
    ...column(row.goalAgreedOn, 'Agreed'),
    ...(row.agreement === 'None' ? [] : column(row.agreedOn, 'Agreed')),
    ...noted(row.ideaNotedOn),
  ];
}

/** Whether an agreement is in force on the day, as it stands on day D. */
function inForce(row: Partner, day: number): boolean {
  if (row.agreement === '' || row.agreement === 'None' || row.agreementEnds === '') return false;
  const from = row.agreedOn === '' ? never : dayNumber(row.agreedOn);
  const ends = dayNumber(row.agreementEnds);
  return from <= ends && from <= day && day <= ends;
}

const activeOf = (row: Partner, w: Windows) => (row.rhythm === 'Yearly' ? w.yearly : w.active);

interface Plot {
  readonly row: Partner | Project;
  /** What the table is read with. */
  readonly events: Happened[];
  /** What decides the season: all that belongs to the row. */
  readonly year: Happened[];
  /** What begins a season: the same, but of a project only what the partner sees. */
  readonly begins: Happened[];
  /** It is a project, or a network, or the cells name an idea. */
  readonly idea: boolean;
  readonly active: number;
  readonly agreement: boolean;
  /** The own plot of a network: talking is what it does. */
  readonly network: boolean;
}

/** Section 3, for one plot. */
function stageOf({ row, events, year, begins, ...of }: Plot, D: number, w: Windows) {
  const next = row.decidedOn !== '' && dayNumber(row.decidedOn) > D ? '' : row.nextSeason;
  const again = next === 'Repeat' || next === 'Change';
  const until = row.restUntil === '' ? null : dayNumber(row.restUntil);
  const rested = next === 'Rest' && until !== null && until <= D;
  const plans = (all: Happened[]) =>
    all.some((one) => one.row !== null && D < one.on && one.on <= D + w.plan && !NO_PLAN.includes(one.as));
  const goesOn = (all: Happened[], end: number) =>
    plans(all) || all.some((one) => starts(one) && end < one.on && one.on <= D);

  let start = never;
  let ended = row.endedOn === '' ? null : dayNumber(row.endedOn);
  const first = Math.min(...year.filter((one) => one.on <= D && one.as !== 'Planned').map((one) => one.on));
  if (rested && ended !== null && ended <= until) ended = null;
  if (rested) start = until;
  const repeats = ended !== null && ended <= D && again && goesOn(year, ended);
  if (ended !== null && repeats && goesOn(begins, ended)) {
    start = ended + 1;
    ended = null;
  }
  if (ended !== null && !repeats && first !== Number.POSITIVE_INFINITY && ended < first) ended = null;
  if (ended !== null && ended > D) ended = null;

  const season = (all: Happened[]) => all.filter((one) => start <= one.on && one.on <= D);
  const now = season(events);
  const called = (as: string) => now.filter((one) => one.as === as);
  const [act, two, out, unk] = [
    now.filter(isAct),
    now.filter(isTwo),
    now.filter(isOut),
    now.filter(isUnknown),
  ] as const;
  const [thanks, ideas, back] = [called('Thanked'), called('noted'), called('Looked back')] as const;
  const done = of.network ? two.filter((one) => one.as !== 'Not now') : act;
  const recent = (all: Happened[], windows = 1) => all.some((one) => within(one.on, windows * of.active, D));
  const plan = plans(events);
  const held = plan || of.agreement;
  const past = events.filter((one) => one.on <= D);
  const no = latest(past.filter((one) => one.as === 'Not now'));
  const idea = (of.idea && no === never) || past.some((one) => namesIdea(one) && one.on > no);
  const growing = idea ? 'Seedling' : 'Seed';
  const began = Math.min(...act.map((one) => one.on));
  const lookedBack = (end: number) => back.some((one) => one.on >= began && one.on >= end - 30);
  const untouched = !season(begins).some((one) => isTwo(one) || isOut(one)) && !plans(begins);
  const says = (): [number, string] => {
    if (next === 'Let go') return [1, 'Resting'];
    if (next === 'Rest' && (until === null || until > D)) return [2, 'Resting'];
    if (rested && ended === null && untouched && within(until, of.active, D)) return [3, 'Seed'];
    if (ended !== null && act.length === 0) return [4, 'Resting'];
    if (ended !== null && lookedBack(ended)) return [5, 'Resting'];
    if (ended !== null && D - ended >= w.harvest) return [6, 'Resting'];
    if (ended !== null) return [7, 'Harvest'];
    if (recent(done)) return [8, 'Harvest'];
    if (recent(done, 2) && held) return [9, 'Harvest'];
    if (recent(two)) return [10, growing];
    if (recent(two, 2) && held) return [11, growing];
    if (recent(out) || recent(ideas) || plan) return [12, 'Seed'];
    if (recent(unk) || (recent(thanks) && two.length === 0)) return [13, 'Needs a date'];
    if (two.length > 0) return [14, 'Resting'];
    if (out.length + unk.length + thanks.length + ideas.length > 0) return [15, 'Resting'];
    if (rested) return [16, 'Resting'];
    return [17, 'Needs a date'];
  };
  const [line, stage] = says();
  return {
    line,
    stage,
    ended,
    until,
    letGo: line === 1,
    rests: line === 2,
    closed: ended !== null && line !== 2 && !again,
    between: ended !== null && again,
    /** What a call during a rest is looked for in. */
    called: begins.some(
      (one) => isTwo(one) && row.decidedOn !== '' && one.on > dayNumber(row.decidedOn) && one.on <= D,
    ),
  };
}

/** Section 4, on one day, whatever has ended: 0 to 4. `events` as of that day. */
function tierOn(day: number, row: Partner, events: Happened[], wide: boolean, w: Windows): number {
  const past = events.filter((one) => one.on <= day);
  const active = (wide ? 2 : 1) * activeOf(row, w);
  const twos = past.filter((one) => isTierTwo(one) && within(one.on, active, day));
  const input = twos
    .filter((one) => !(one.as === 'Did it' && one.row?.partnerPart === 'Audience only'))
    .map((one) => one.on);
  const goal = row.commonGoal !== '' && past.some((one) => one.as === 'Agreed');
  const ongoing = input.length > 0 && Math.max(...input) - Math.min(...input) >= 30;
  const blocks = [0, 91, 182, 273].filter((back) =>
    past.some((one) => isTierTwo(one) && within(one.on, 91, day - back)),
  );
  const routine = ['Monthly', 'Every 2 months', 'Quarterly'].includes(row.rhythm) && blocks.length >= 3;
  const fit = row.missionConfirmedOn !== '' && within(dayNumber(row.missionConfirmedOn), w.mission, day);
  const step = past.some((one) => one.as === 'Big step' && within(one.on, w.bigStep, day));
  if (goal && ongoing && routine && row.servesMission !== '' && fit && step) return 4;
  if (goal && ongoing) return 3;
  if (twos.length > 0) return 2;
  return past.some(isContact) ? 1 : 0;
}

/** Section 6. `rested`: how many days ago the rest that spoke has ended, else null. */
function inTouchOf(row: Partner, all: Happened[], rested: number | null, D: number, w: Windows): string {
  const rhythm = RHYTHM_DAYS[row.rhythm] ?? 92;
  const past = all.filter((one) => one.on <= D);
  const soon = Math.min(31, w.plan);
  const planned = all.some((one) => one.row !== null && D < one.on && one.on <= D + soon && !NO_PLAN.includes(one.as));
  const contacts = past.filter((one) => isContact(one) && one.as !== 'beginning');
  if (rested !== null) return rested <= rhythm ? 'Needs water' : 'Wilting';
  const twos = past.filter(isTwo);
  if (twos.length === 0 && planned) return 'Planned';
  if (twos.length === 0 && contacts.length > 0 && contacts.every(isRoom)) return '';
  if (twos.length === 0) return 'No answer yet';
  const gap = D - latest(twos);
  if (gap <= rhythm) return 'In touch';
  if (planned) return 'Planned';
  return gap <= 2 * rhythm ? 'Needs water' : 'Wilting';
}

/** Whether thanks, or telling inside or outside, is missing since the first act of the last Harvest window. */
function unfinished(all: Happened[], D: number, w: Windows): boolean {
  const acts = all.filter((one) => isAct(one) && within(one.on, w.harvest, D)).map((one) => one.on);
  const since = all.filter((one) => one.on >= Math.min(...acts) && one.on <= D);
  const told = since
    .filter((one) => one.as === 'Told others')
    .flatMap((one) => one.row!.audience.split(';').map((word) => word.trim()))
    .filter((word) => word !== '');
  const inside = told.some((word) => ['Staff', 'Board'].includes(word));
  const outside = told.some((word) => !['Staff', 'Board'].includes(word));
  return acts.length > 0 && !(since.some((one) => one.as === 'Thanked') && inside && outside);
}

/** What the page says of every partner, in the order of the rows. */
export function secondReading(rows: Rows, asOf: string, w: Windows) {
  const D = dayNumber(asOf);
  return rows.partners.map((row) => {
    const me = key(row.name);
    const mine = rows.projects.filter((one) => names(one.partners).includes(me));
    const belongs = (one: LogRow, to: Project[]) => to.some((of) => names(one.project).includes(key(of.name)));
    const counts = (one: LogRow) =>
      names(one.partner).length > 0 ? names(one.partner).includes(me) : belongs(one, mine);
    const log = (day: number, wanted: (one: LogRow) => boolean) =>
      rows.log.filter(wanted).flatMap((one) => logged(one, day));
    const allOn = (day: number) => [...log(day, counts), ...inColumns(row)];
    const all = allOn(D);
    const agreement = inForce(row, D);
    const active = activeOf(row, w);

    const own = stageOf(
      {
        row,
        events: [...log(D, (one) => counts(one) && !belongs(one, mine)), ...inColumns(row)],
        year: all,
        begins: all,
        idea: row.idea !== '' || row.commonGoal !== '' || row.kind === 'Network we sit on',
        active,
        agreement,
        network: row.kind === 'Network we sit on',
      },
      D,
      w,
    );
    const seen = mine.map((project) => {
      const year = [...log(D, (one) => belongs(one, [project])), ...noted(project.ideaNotedOn)];
      const sees = [...log(D, (one) => belongs(one, [project]) && counts(one)), ...noted(project.ideaNotedOn)];
      return stageOf(
        { row: project, events: sees, year, begins: sees, idea: true, active, agreement, network: false },
        D,
        w,
      );
    });
    const order = (one: typeof own) => MOST_ALIVE.indexOf(one.stage) * 100 + one.line;
    const best = Math.min(...[own, ...seen].map(order));
    const equal = [own, ...seen].filter((one) => order(one) === best);
    const plots = equal[0] === own ? [own] : equal;
    const shut = mine.length > 0 && own.closed && !own.letGo;
    const deciding = mine.length === 0 || own.letGo || own.rests ? [own] : plots;
    const { line, stage } = shut ? { line: 'ended', stage: 'Resting' } : deciding[0]!;

    const planOf = all.some(
      (one) => one.row !== null && D < one.on && one.on <= D + w.plan && !NO_PLAN.includes(one.as),
    );
    const last = own.closed && own.ended !== null ? own.ended : D;
    const days = [...all.filter((one) => one.as !== 'Planned').map((one) => one.on)];
    if (row.missionConfirmedOn !== '') days.push(dayNumber(row.missionConfirmedOn));
    const wideOn = (day: number) => inForce(row, day) || (day === D && planOf);
    const tier = (day: number) => tierOn(day, row, allOn(day), wideOn(day), w);
    const highest = Math.max(...[last, ...days.filter((on) => on < last)].map(tier));
    const noContact = (day: number) =>
      [...all, ...mine.flatMap((one) => noted(one.ideaNotedOn))].some((one) => one.as === 'noted' && one.on <= day) ||
      (day === D && planOf)
        ? 'No contact yet'
        : 'No date yet';
    const quiet = tier(D) < 2 && all.some((one) => one.on <= D && isTierTwo(one));
    const word = quiet ? `Quiet (was ${Math.max(2, highest)})` : TIER[tier(D)] || noContact(D);
    const hasTier = ['', 'Collaborator', 'Network we sit on'].includes(row.kind);
    const rest = line === 3 ? D - Math.max(...equal.map((one) => one.until!)) : null;
    const inTouch = ['Seed', 'Seedling', 'Harvest'].includes(stage) ? inTouchOf(row, all, rest, D, w) : '';

    const past = all.filter((one) => one.on <= D);
    const contacts = past.filter((one) => isContact(one) && one.as !== 'beginning');
    const next = (): number => {
      if (past.some((one) => one.as === 'Planned')) return 1;
      if (own.closed && line === 7) return 2;
      if (own.letGo || own.closed) return 3;
      if (row.kind === 'Vendor or paid presenter') return 4;
      if (deciding.some((one) => one.between)) return 5;
      if (line === 2) return deciding.some((one) => one.called) ? 6 : 7;
      if (stage === 'Needs a date') return 8;
      if (line === 14 || line === 15 || line === 16) return 9;
      if (contacts.some((one) => one.as === 'Not now' && one.on === latest(contacts))) return 10;
      if (inTouch === 'Wilting') return 11;
      if (!past.some(isTwo) && past.some((one) => isOut(one) && !isRoom(one)) && !planOf) return 12;
      if (unfinished(all, D, w)) return 13;
      if (planOf) return 14;
      if (inTouch === 'Needs water') return 15;
      if (hasTier && (word.startsWith('2') || word.startsWith('3'))) return 16;
      if (row.kind === 'Sponsor or donor') return 17;
      return hasTier && word.startsWith('4') ? 18 : 19;
    };
    return {
      name: row.name,
      rule: typeof line === 'number' ? `S${line}` : line,
      stage,
      tier: hasTier && !own.closed && !own.letGo ? word : '',
      inTouch,
      highest: hasTier ? TIER[highest] || noContact(last) : '',
      next: `N${next()}`,
    };
  });
}

import { LIMITS } from '../../contract/limits';
import type { LogField } from '../../contract/log';
import type { Daily, Today, TodayKind, TodayLine } from '../../contract/today';
import { daysBetween } from '../../domain/day';
import type { Garden } from '../../domain/garden';
import { NEXT_SEASON } from '../../domain/lists';
import type { LogRow } from '../../domain/rows';
import type { PartnerState } from '../../domain/state';
import type { Rested, ToFinish, ToTalk } from '../../domain/today';
import { todayOf } from '../../domain/today';
import { log as logTable } from '../../workbook/tables/log';
import type { Column } from '../../workbook/tables/table';
import { columnKeys } from '../../workbook/tables/table';
import { dailyWords } from '../../workbook/words/daily';
import { headingIn } from '../../workbook/words/headings';
import { readGarden } from '../garden/read-garden';
import type { Workbook } from '../garden/workbook';
import { text } from '../ground/arguments';

/** Lines shown of each group; more would not be read. */
const MAX_LINES = 20;
const FIELD_SETS = ['programs', 'telling others', 'work'] as const;
/** What a decision about the season is written into. */
export const SEASON_COLUMNS = ['nextSeason', 'decidedOn', 'restUntil', 'endedBecause'] as const;

/** Everything that daily use needs besides garden and card. */
export function dailyOf(workbook: Workbook, garden: Garden): Daily {
  const { words, sheetWords, sheets, settings } = workbook;
  return {
    today: todayShown(workbook, garden),
    leads: leadsOf(garden),
    fields: fieldsOf(workbook),
    sets: FIELD_SETS.map((key) => ({ key, word: sheetWords.sets[key] })),
    projects: sheets.projects ? garden.rows.projects.map(({ name }) => name) : null,
    seasons: NEXT_SEASON.map((key) => ({ key, word: words.list(key) })),
    seasonLacks: seasonLacks(workbook),
    prompts: settings.prompts,
  };
}

/** Headings of the columns that a decision about a partner's season needs and the sheet has not. */
export function seasonLacks({ sheets, settings }: Workbook): string[] {
  const { columns } = sheets.partners?.place ?? { columns: {} as Record<string, number> };
  const lacking = SEASON_COLUMNS.filter((key) => columns[key] === undefined);
  return lacking.map((key) => headingIn(settings.language, 'partners', key));
}

/** What the day asks of one person at the library. */
export function todayFor(lead: unknown): Today {
  const { workbook, garden } = readGarden();
  return todayShown(workbook, garden, text(lead, 'lead', LIMITS.name));
}

/** Who looks after partners, in the order of the sheet. */
function leadsOf(garden: Garden): string[] {
  return [...new Set(garden.rows.partners.map(({ lead }) => lead).filter((lead) => lead !== ''))];
}

/** What the day asks for; `lead`: of this person only. */
export function todayShown(workbook: Workbook, garden: Garden, lead = ''): Today {
  const today = todayOf(garden);
  const titles = dailyWords(workbook.settings.language).today.groups;
  const isTheirs = ({ partner }: TodayLine) =>
    garden.partners.mentioned(partner).known.some((one) => one.lead === lead);
  const group = <T>(kind: TodayKind, all: readonly T[], line: (one: T) => Partial<TodayLine>) => {
    const lineOf = (one: T): TodayLine => ({ ...BLANK, ...line(one) });
    const title = titles[kind];
    if (lead === '') return { kind, title, count: all.length, lines: all.slice(0, MAX_LINES).map(lineOf) };
    const theirs = all.map(lineOf).filter(isTheirs);
    return { kind, title, count: theirs.length, lines: theirs.slice(0, MAX_LINES) };
  };
  const groups = [
    group('talk', today.talk, (one) => talkLine(one, workbook)),
    group('plan', today.plans, (one) => planLine(one, workbook)),
    group('called', today.called, (one) => nextLine(one, workbook)),
    group('harvest', today.harvest, (one) => harvestLine(one, workbook)),
    group('between', today.between, (one) => nextLine(one, workbook)),
    group('rest', today.rested, (one) => restLine(one, workbook)),
    group('agreement', today.agreements, (one) => agreementLine(one, workbook)),
  ];
  return { groups: groups.filter(({ count }) => count > 0), gaps: today.gaps };
}

const BLANK: TodayLine = {
  partner: '',
  name: '',
  project: '',
  why: '',
  inTouch: null,
  missing: [],
  cell: null,
  plan: null,
};

function talkLine({ state, last, days }: ToTalk, { words, settings }: Workbook): Partial<TodayLine> {
  const { today, rhythms } = dailyWords(settings.language);
  const { partner, inTouch } = state;
  const on = words.date(last.day);
  return {
    partner: partner.name,
    name: partner.name,
    inTouch: inTouch === '' ? null : { key: inTouch, word: words.inTouch(inTouch) },
    why: [
      inTouch === 'No answer yet' ? today.waiting(on, days) : today.overdue(on, days, rhythms[partner.rhythm] ?? ''),
      words.who(partner),
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  };
}

function planLine(row: LogRow, { words, settings }: Workbook): Partial<TodayLine> {
  const { today } = dailyWords(settings.language);
  const { date, partner, note, project } = row;
  return {
    partner,
    name: partner || project || today.library,
    project,
    why: today.planned(words.date(date), note),
    cell: { sheet: 'log', row: row.row, column: 'what' },
    plan: { row: row.row, date, partner, note },
  };
}

function harvestLine(one: ToFinish, { words, settings }: Workbook): Partial<TodayLine> {
  const { partner, project, act, missing, uncounted } = one;
  const { today, marks } = dailyWords(settings.language);
  return {
    partner: partner.name,
    name: partner.name,
    project: project?.name ?? '',
    why: today.harvest(words.date(act.day), project?.name ?? ''),
    missing: missing.map((mark) => ({ mark, word: marks[mark] })),
    cell: uncounted && {
      sheet: 'log',
      row: uncounted.row,
      column: uncounted.what === 'Gave' ? 'value' : 'people',
    },
  };
}

/** The next step says all there is to say, and the season is of the project that speaks, if one does. */
function nextLine(state: PartnerState, { words }: Workbook): Partial<TodayLine> {
  const { name } = state.partner;
  return { partner: name, name, project: state.speaker?.name ?? '', why: words.nextStep(state) };
}

function restLine({ partner, project, until }: Rested, { words, settings }: Workbook): Partial<TodayLine> {
  const { today } = dailyWords(settings.language);
  return {
    partner: partner.name,
    name: partner.name,
    project: project?.name ?? '',
    why: today.rested(words.date(until), project?.name ?? ''),
  };
}

function agreementLine({ partner, asOf }: PartnerState, { words, settings }: Workbook): Partial<TodayLine> {
  const { agreement, agreementEnds, name, row } = partner;
  const { today } = dailyWords(settings.language);
  const kind = words.list(agreement) || headingIn(settings.language, 'partners', 'agreement');
  return {
    partner: name,
    name,
    why: today.agreement(kind, words.date(agreementEnds), daysBetween(asOf, agreementEnds)),
    cell: { sheet: 'partners', row, column: 'agreementEnds' },
  };
}

/** The further fields of the log form, in the order of the table. */
export function fieldsOf({ sheets, settings, words }: Workbook): LogField[] {
  const { columns } = sheets.log?.place ?? { columns: {} as Record<string, number> };
  return columnKeys(logTable).flatMap((key): LogField[] => {
    const column: Column = logTable.columns[key];
    const set = FIELD_SETS.find((one) => one === column.set);
    if (!set) return [];
    return [
      {
        key,
        word: headingIn(settings.language, 'log', key),
        kind: column.kind === 'list' ? 'choice' : column.kind,
        choices: column.kind === 'list' ? column.values.map(words.list) : [],
        several: column.kind === 'list' && column.several,
        set,
        there: columns[key] !== undefined,
      },
    ];
  });
}

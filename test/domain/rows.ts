import type { Day } from '../../src/domain/day';
import { partnerState } from '../../src/domain/decide';
import type { Garden } from '../../src/domain/garden';
import { gardenOf } from '../../src/domain/garden';
import type { What } from '../../src/domain/lists';
import type { LogRow, Partner, Project, Windows } from '../../src/domain/rows';
import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import type { PartnerState } from '../../src/domain/state';

/** The day of the examples. */
export const TODAY: Day = '2025-06-30';

const BLANK_PARTNER: Partner = {
  row: 2,
  name: 'Food Bank',
  kind: '',
  lead: '',
  sector: '',
  partnerSince: '',
  firstContact: '',
  lastContact: '',
  lastTalked: '',
  lastDone: '',
  rhythm: '',
  whoKnows: '',
  commonGoal: '',
  goalAgreedOn: '',
  servesMission: '',
  missionConfirmedOn: '',
  planGoal: '',
  agreement: '',
  agreedOn: '',
  agreementEnds: '',
  idea: '',
  ideaNotedOn: '',
  nextSeason: '',
  decidedOn: '',
  restUntil: '',
  endedOn: '',
};

/** A Partners row that is blank but for what is given. */
export function partner(given: Partial<Partner> = {}): Partner {
  return { ...BLANK_PARTNER, ...given };
}

/** A Projects row that is blank but for what is given. */
export function project(given: Partial<Project> = {}): Project {
  return {
    row: 2,
    name: 'Story Walk',
    partners: 'Food Bank',
    ideaNotedOn: '',
    endedOn: '',
    nextSeason: '',
    decidedOn: '',
    restUntil: '',
    ...given,
  };
}

/** A Log row with the Food Bank, unless another partner is given. */
export function logged(date: Day, what: What | '', given: Partial<LogRow> = {}): LogRow {
  return {
    row: 2,
    date,
    until: '',
    partner: 'Food Bank',
    what,
    project: '',
    people: null,
    sessions: null,
    value: null,
    libraryPart: '',
    partnerPart: '',
    audience: '',
    note: '',
    ...given,
  };
}

export interface Sheets {
  readonly partners?: readonly Partner[];
  readonly projects?: readonly Project[];
  readonly log?: readonly LogRow[];
}

/** A garden of these rows; the Food Bank alone when no partners are given. Log rows are numbered from 2. */
export function garden(
  { partners = [partner()], projects = [], log = [] }: Sheets,
  asOf = TODAY,
  windows: Partial<Windows> = {},
): Garden {
  const rows = { partners, projects, log: log.map((row, index) => ({ ...row, row: index + 2 })) };
  return gardenOf(rows, asOf, { ...DEFAULT_WINDOWS, ...windows });
}

/** What is decided for the first partner of these rows. */
export function stateOf(sheets: Sheets, asOf = TODAY, windows: Partial<Windows> = {}): PartnerState {
  const planted = garden(sheets, asOf, windows);
  return partnerState(planted, planted.rows.partners[0]!);
}

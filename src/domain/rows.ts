import type { Day } from './day';
import type { LibraryPart, NextSeason, PartnerKind, Rhythm, What } from './lists';

/*
 * What the rules read of each row, after the reader has understood its cells: a blank or unusable cell is ''
 * (null for numbers), a list word is its English name. `row` is the sheet's row, from 1. The workbook's tables
 * declare more columns than these; the compiler checks that their rows fit.
 */

export interface Partner {
  readonly row: number;
  readonly name: string;
  readonly kind: PartnerKind | '';
  readonly lead: string;
  readonly sector: string;
  readonly partnerSince: Day;
  readonly firstContact: Day;
  readonly lastContact: Day;
  readonly lastTalked: Day;
  readonly lastDone: Day;
  readonly rhythm: Rhythm | '';
  readonly whoKnows: string;
  readonly commonGoal: string;
  readonly goalAgreedOn: Day;
  readonly servesMission: string;
  readonly missionConfirmedOn: Day;
  readonly planGoal: string;
  readonly agreement: string;
  /** It may lie ahead: reported, blank for everything but the question whether the agreement is in force. */
  readonly agreedOn: Day;
  readonly agreementEnds: Day;
  readonly idea: string;
  readonly ideaNotedOn: Day;
  readonly nextSeason: NextSeason | '';
  readonly decidedOn: Day;
  readonly restUntil: Day;
  readonly endedOn: Day;
}

export interface Project {
  readonly row: number;
  readonly name: string;
  /** Names of partners, as written, separated by `;`. */
  readonly partners: string;
  readonly ideaNotedOn: Day;
  readonly endedOn: Day;
  readonly nextSeason: NextSeason | '';
  readonly decidedOn: Day;
  readonly restUntil: Day;
}

export interface LogRow {
  readonly row: number;
  readonly date: Day;
  /** The last day of a series; not after `date`: blank. */
  readonly until: Day;
  /** Names of partners, as written, separated by `;`. */
  readonly partner: string;
  /** `''` also for a word that is not in the list: unknown direction. */
  readonly what: What | '';
  /** Names of projects, as written, separated by `;`. */
  readonly project: string;
  readonly people: number | null;
  readonly sessions: number | null;
  readonly value: number | null;
  readonly libraryPart: LibraryPart | '';
  readonly partnerPart: string;
  readonly audience: string;
  readonly note: string;
}

/** The rows of one workbook as the rules see them. */
export interface Rows {
  readonly partners: readonly Partner[];
  readonly projects: readonly Project[];
  readonly log: readonly LogRow[];
}

/** The windows of rules.md 1, in days. */
export interface Windows {
  readonly active: number;
  /** In place of `active` for a partner whose rhythm is Yearly. */
  readonly yearly: number;
  readonly harvest: number;
  readonly plan: number;
  readonly bigStep: number;
  readonly mission: number;
}

export const DEFAULT_WINDOWS: Windows = {
  active: 396,
  yearly: 549,
  harvest: 90,
  plan: 180,
  bigStep: 730,
  mission: 730,
};

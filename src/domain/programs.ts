import type { Span } from './fiscal';
import { within } from './fiscal';
import type { Garden } from './garden';
import type { LibraryPart, PartnerKind } from './lists';
import { eventKey } from './log-checks';
import type { LogRow, Partner } from './rows';
import { namedStates } from './summary';
import { wordIn } from './words/recognise';

/** A Did it row as a state counts programs: once for each session. */
export interface Program {
  readonly row: LogRow;
  /** Those of the list whom the row names, or whose project it names. */
  readonly partners: readonly Partner[];
  readonly times: number;
}

/** The programs of a span up to the garden's day, whatever the library's part in them; a row that the Log has twice is there once. */
export function programsOf(garden: Garden, span: Span): Program[] {
  const seen = new Set<string>();
  return [...garden.rows.log]
    .sort((a, b) => a.row - b.row)
    .flatMap((row): Program[] => {
      if (row.what !== 'Did it' || row.date === '' || row.date > garden.asOf || !within(span, row.date)) return [];
      const partners = garden.partners.mentioned(row.partner);
      const projects = garden.projects.mentioned(row.project);
      const key = eventKey(row, partners.key, projects.key);
      if ((partners.key === '' && projects.key === '') || seen.has(key)) return [];
      seen.add(key);
      const theirs = projects.known.flatMap((project) => garden.partners.mentioned(project.partners).known);
      const known = partners.key === '' ? [...new Set(theirs)] : partners.known;
      return [{ row, partners: known, times: row.sessions ?? 1 }];
    });
}

const SPONSORED: readonly (LibraryPart | '')[] = ['Sponsor', 'Co-sponsor'];

/** Whether the state survey counts it: the library gave money or staff. What is blank is not guessed. */
export function isSurveyed({ row }: Program): boolean {
  return SPONSORED.includes(row.libraryPart);
}

/** The state's standard: how many organisations the library worked with to offer how many programs. */
export interface Standard {
  /** Names, in the order of the sheet. */
  readonly organisations: readonly string[];
  /** Rows, not sessions. */
  readonly programs: number;
  /** Of these, without the library's part written down: said, not guessed. */
  readonly withoutPart: number;
}

const NOT_WORKED_WITH: readonly (PartnerKind | '')[] = ['Vendor or paid presenter'];

/** Counts the standard of a span: organisations of the list, no private persons and no presenters, and the programs with them. */
export function standardCount(garden: Garden, span: Span): Standard {
  const counts = ({ kind, sector }: Partner) =>
    !NOT_WORKED_WITH.includes(kind) && wordIn(['Individual'], sector) === undefined;
  const programs = programsOf(garden, span).filter(
    (program) => (isSurveyed(program) || program.row.libraryPart === '') && program.partners.some(counts),
  );
  const worked = new Set(programs.flatMap(({ partners }) => partners.filter(counts)));
  return {
    organisations: namedStates(garden)
      .filter(({ states }) => states.some(({ partner }) => worked.has(partner)))
      .map(({ name }) => name),
    programs: programs.length,
    withoutPart: programs.filter(({ row }) => row.libraryPart === '').length,
  };
}

import { endOfAgreement } from './agreement';
import type { Check, CheckCode, SheetKey } from './check';
import { CHECK_CODES } from './check';
import { partnerState, projectState } from './decide';
import type { Event } from './event';
import { nameKey } from './fold';
import type { Garden } from './garden';
import { logChecks } from './log-checks';
import { nearestIn } from './nearest';
import type { Partner, Project } from './rows';
import type { Season } from './season';
import type { PlotFacts, StageRule } from './stage';
import { isLapsed } from './stage';

const SHEETS: readonly SheetKey[] = ['partners', 'projects', 'log'];

/** Every check of rules.md 7 that the reader of cells does not make, by sheet, row and code. Who only counts them needs no `offers` of near names, which take long. */
export function gardenChecks(garden: Garden, offers: 'near names' | 'no names' = 'near names'): Check[] {
  const near = offers === 'near names' ? nearestIn : () => () => undefined;
  const nearestPartner = near(garden.partners);
  const checks: Check[] = [
    ...duplicates('partners', garden.rows.partners),
    ...duplicates('projects', garden.rows.projects),
    ...logChecks(garden, nearestPartner, near(garden.projects)),
  ];
  for (const partner of garden.rows.partners) {
    const { season, events, rule, plot, stage, projects } = partnerState(garden, partner);
    const report = reporter('partners', partner.row, checks);
    seasonChecks(partner, season, events, report, garden.asOf);
    agreementChecks(partner, report, garden.asOf);
    if (projects.length === 0) plotChecks(rule, plot, partner, report);
    else if (stage === 'Needs a date') report('needs-a-date', 'name', partner.name);
  }
  for (const project of garden.rows.projects) {
    const { season, events, rule, plot } = projectState(garden, project);
    const report = reporter('projects', project.row, checks);
    for (const name of garden.partners.mentioned(project.partners).unknown) {
      report('unknown-partner', 'partners', name, { nearest: nearestPartner(name) });
    }
    seasonChecks(project, season, events, report, garden.asOf);
    plotChecks(rule, plot, project, report);
  }
  return checks.sort(
    (a, b) =>
      SHEETS.indexOf(a.sheet) - SHEETS.indexOf(b.sheet) ||
      a.row - b.row ||
      CHECK_CODES.indexOf(a.code) - CHECK_CODES.indexOf(b.code),
  );
}

interface More {
  readonly nearest?: string | undefined;
  readonly day?: string;
}
type Report = (code: CheckCode, column: string, value: string, more?: More) => void;

function reporter(sheet: SheetKey, row: number, checks: Check[]): Report {
  return (code, column, value, { nearest, day } = {}) => {
    checks.push({
      code,
      sheet,
      row,
      column,
      value,
      ...(nearest === undefined ? {} : { nearest }),
      ...(day === undefined ? {} : { day }),
    });
  };
}

function duplicates(sheet: SheetKey, rows: readonly { readonly row: number; readonly name: string }[]): Check[] {
  const first = new Map<string, string>();
  const checks: Check[] = [];
  for (const { row, name } of [...rows].sort((a, b) => a.row - b.row)) {
    const key = nameKey(name);
    const above = first.get(key);
    if (above === undefined) first.set(key, name);
    else checks.push({ code: 'duplicate-name', sheet, row, column: 'name', value: name, nearest: above });
  }
  return checks;
}

function seasonChecks(of: Partner | Project, season: Season, events: readonly Event[], report: Report, asOf: string) {
  const { endedOn, endedBefore, next } = season;
  if (endedBefore !== '') report('ended-before-start', 'endedOn', of.endedOn, { day: endedBefore });
  if (endedOn !== '' && next !== 'Repeat' && next !== 'Change') {
    const after = events.find(({ day, meaning }) => day > endedOn && day <= asOf && startsAgain(meaning));
    if (after !== undefined) report('row-after-end', 'endedOn', endedOn, { day: after.day });
  }
  if (next === 'Let go' && of.decidedOn === '') report('let-go-undated', 'nextSeason', next);
  if (next === 'Rest' && of.restUntil === '') report('rest-undated', 'nextSeason', next);
}

/** Contact other than thanks; a beginning (Partner since) says nothing about today, so nothing about the ending. */
function startsAgain({ two, out, unknown }: Event['meaning']): boolean {
  return two || out || unknown;
}

function agreementChecks(partner: Partner, report: Report, asOf: string) {
  const { agreedOn, agreementEnds } = partner;
  if (agreementEnds === '') return;
  if (endOfAgreement(partner, asOf) === '')
    report('ended-before-start', 'agreementEnds', agreementEnds, { day: agreedOn });
  else if (agreementEnds < asOf) report('agreement-expired', 'agreementEnds', agreementEnds);
}

function plotChecks(rule: StageRule, plot: PlotFacts, of: Partner | Project, report: Report) {
  if (rule === 'S6') report('ended-unharvested', 'endedOn', of.endedOn);
  if (rule !== 'S16' && isLapsed(rule, plot)) report('lapsed', 'name', of.name);
  if (rule === 'S13' || rule === 'S17') report('needs-a-date', 'name', of.name);
}

import type { Candidate, Kind, SeenColumn } from './column';
import { type HeadingLanguage, say } from './lexicon';

const LOG_NAME =
  /log|event|diary|journal|programs?$|statisti|registro|bitácora|tagebuch|veranstalt|animations|actividades|atividades/i;
const PARTNER_NAME = /partner|partenaire|socio|aliado|parceir|contact|kontakt|organi[sz]ation/i;
const PROJECT_NAME = /project|projekt|projet|proyecto|projeto/i;

/** What a field says for its table, when it was found. */
const POINTS: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  partners: {
    name: 2,
    reach: 1,
    contact: 0.7,
    lastTalked: 1.5,
    lastContact: 1.5,
    lastDone: 1.5,
    agreement: 1,
    agreedOn: 0.7,
    agreementEnds: 0.5,
    partnerSince: 1,
    lead: 0.3,
    sector: 0.5,
    commonGoal: 0.5,
    rhythm: 0.5,
    idea: 0.3,
  },
  log: {
    date: 2,
    people: 1.5,
    project: 0.7,
    hours: 0.5,
    sessions: 0.5,
    what: 0.5,
    partner: 0.6,
    toDoBy: 0.3,
    where: 0.3,
  },
  projects: {
    name: 2,
    partners: 1,
    need: 0.7,
    excited: 0.7,
    story: 0.7,
    storyShared: 0.5,
    nextSeason: 0.3,
    endedOn: 0.3,
  },
};

/** How much speaks for a kind of list; 0 or less: it is none of that kind. */
export function kindPoints(
  kind: Kind,
  taken: ReadonlyMap<number, Candidate>,
  columns: readonly SeenColumn[],
  sheetName: string,
  language: HeadingLanguage,
): number {
  const fields = new Map([...taken.values()].map((one) => [one.field, one.column]));
  const looksOf = (field: string) => columns.find((one) => one.column === fields.get(field))?.looks;
  let points = 0;
  for (const field of fields.keys()) points += POINTS[kind][field] ?? 0;
  if (kind === 'partners') {
    const name = fields.get('name');
    if (name === undefined || columns.some((one) => one.column < name && isOwnPeople(one, language))) return 0;
    if (PARTNER_NAME.test(sheetName)) points += 1;
  } else if (kind === 'log') {
    const dated = fields.has('date') || columns.some((one) => isYearOrMonth(one.heading, language));
    if (!dated || !(fields.has('partner') || fields.has('project') || fields.has('people'))) return 0;
    if (!fields.has('date') && !fields.has('people')) return 0;
    const partner = looksOf('partner');
    if (partner && partner.count >= 8 && partner.distinct < 0.6) points += 1;
    if (LOG_NAME.test(sheetName)) points += 1;
  } else {
    const name = looksOf('name');
    if (!fields.has('name') || !name || name.distinct < 0.8) return 0;
    if (PROJECT_NAME.test(sheetName)) points += 1.5;
    // A list of partners may have a column of projects; a list of projects begins with them.
    else if ((fields.get('partners') ?? Infinity) < fields.get('name')!) points -= 2;
  }
  return points;
}

/** Volunteers, trustees, card holders: a list of the library's own people, whatever they belong to. */
function isOwnPeople({ heading, looks }: SeenColumn, language: HeadingLanguage): boolean {
  return looks.persons >= 0.5 && say(heading, language).meanings.has('ownPeople');
}

function isYearOrMonth(heading: string, language: HeadingLanguage): boolean {
  const { meanings } = say(heading, language);
  return meanings.has('year') || meanings.has('month');
}

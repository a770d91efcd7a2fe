import { firstOf } from './engine';
import { keyOf } from './kinds';
import { nameKey, piece, pieces } from './names';
import { PLACES } from './places';

/*
 * The events that a row of the Log makes beside the one of its first name. A row with names makes, for a day: one for each name; for
 * each name what belongs to none of its projects; one for each project; for each project and name what that partner sees of it. A row without names makes, for
 * each project: one of the project; one for each of its partners; and what each of these sees of it.
 */

const ofLog = (column: string) => orNone(`INDEX([log.${column}],{row})`);
const orNone = (formula: string) => `IF({row}=0,0,${formula})`;
const membersOf = (project: string) => `INDEX([projects.members],${project})`;
const memberOf = (project: string) => `IFERROR(MATCH(${project}*10000+{partner},[members.pair],0),0)`;
/** Of the part that is about projects: which project, from 1. */
const turn = 'IF({part}<=2*{named}+{listed},{part}-2*{named},INT(({part}-2*{named}-{listed}-1)/{named})+1)';

export const EVENTS = {
  key: `IF({place}=0,"",${keyOf('{place}', 'INDEX([log.kind],{row})', `IF({nth}>{ofDay},INDEX([log.until],{row}),INDEX([log.date],{row}))`)})`,
  row: 'IF(ROW()-1>@EVENTS,0,MATCH(ROW()-2,[log.before],1))',
  names: 'IF({row}=0,"",INDEX([log.partners],{row}))',
  named: pieces('{names}'),
  first: ofLog('project1'),
  second: ofLog('project2'),
  listed: '({first}>0)+({second}>0)',
  /** Which of all events of the row, its first name's included; and how many there are of each of its days. */
  nth: orNone('ROW()-1-INDEX([log.before],{row})+({named}>0)'),
  ofDay: orNone('(INDEX([log.more],{row})+({named}>0))/IF(INDEX([log.until],{row})>0,2,1)'),
  number: orNone('MOD({nth}-1,{ofDay})+1'),
  /** In a row without names, how many events its first project makes; and which of the events of its project it is. */
  ofFirst: `IF(OR({named}>0,{first}=0),0,1+2*${membersOf('{first}')})`,
  part: 'IF(AND({named}=0,{number}>{ofFirst}),{number}-{ofFirst},{number})',
  /** The project that it is about, 0 for none. */
  project: `IF({named}=0,IF({part}={number},IF({first}=0,{second},{first}),{second}),IF({part}<=2*{named},0,IF(AND(${turn}=1,{first}>0),{first},{second})))`,
  /** Of a row without names: the place of the project's partner among all partners of projects. */
  members: `IF({project}=0,0,${membersOf('{project}')})`,
  member: 'IF(OR({row}=0,{named}>0,{part}=1),0,INDEX([projects.before],{project})+MOD({part}-2,{members})+1)',
  /** The first partner of the name, 0 when it is not listed or the event is the project's. */
  partner: firstOf(
    [
      ['{row}=0', 0],
      ['{member}>0', 'INDEX([members.partner],{member})'],
      ['OR({named}=0,AND({part}>2*{named},{part}<=2*{named}+{listed}))', 0],
    ],
    `IFERROR(MATCH(${nameKey(piece('{names}', '(MOD({part}-1-IF({part}>2*{named},{listed},0),{named})+1)'))},[partners.key],0),0)`,
  ),
  pair: `IF({project}*{partner}=0,0,${memberOf('{project}')})`,
  place: firstOf(
    [
      ['{row}=0', 0],
      ['AND({project}>0,{member}=0,OR({named}=0,{part}<=2*{named}+{listed}))', PLACES.project('{project}')],
      ['{partner}=0', 0],
      ['AND({member}>0,{part}-1<={members})', PLACES.all('{partner}')],
      ['{project}>0', `IF({pair}=0,0,${PLACES.seen('{pair}')})`],
      ['{part}<={named}', PLACES.all('{partner}')],
      ['INDEX([partners.plots],{partner})=0', 0],
      [`IF({listed}=0,0,${memberOf('{first}')}+${memberOf('{second}')})>0`, 0],
    ],
    PLACES.own('{partner}'),
  ),
} as const;

/** The keys in their order: those of first names stand beside the rows of the Log, the others in the list of events; one more before, and some after them. */
export const ORDER = {
  key: 'IF(ROW()=2,-1,IFERROR(SMALL([log.key:events.key],ROW()-2),900000000000000))',
} as const;

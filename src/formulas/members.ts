import { baseOf, MEANS } from './kinds';
import { nameKey, piece } from './names';
import { PLACES } from './places';
import { ALIVE_BY_RULE, daysOf, firstAfter, hasIdea, lastOf, PLOT_FACTS, SEASON_EVE, stageRule } from './plot';

const ofProject = (column: string) => `INDEX([projects.${column}],{project})`;
const ofPartner = (column: string) => `INDEX([partners.${column}],{partner})`;
const plot = (formula: string, none: string | number = 0) => `IF({partner}=0,${none},${formula})`;

const seen = Object.fromEntries(
  Object.entries(daysOf('day', '{base}')).map(([column, formula]) => [column, plot(formula)]),
);

/** A partner of a project each: what it sees of the project, in the season that all of the project's events decide (rules.md 3). */
export const MEMBERS = {
  project: 'IF(ROW()-1>@MEMBERS,0,MATCH(ROW()-2,[projects.before],1))',
  number: `IF({project}=0,0,ROW()-1-${ofProject('before')})`,
  /** The first partner of this name; 0: not listed. */
  partner: `IF({project}=0,0,IFERROR(MATCH(${nameKey(piece(ofProject('partners'), '{number}'))},[partners.key],0),0))`,
  /** Project and partner in one number; the first row of two with the same number has the events. */
  pair: plot(`${ofProject('first')}*10000+{partner}`, '""'),
  base: plot(baseOf(PLACES.seen('MATCH({pair},[members.pair],0)'))),
  ...seen,
  dayideaNoted: plot(ofProject('dayideaNoted')),
  next: plot(ofProject('next')),
  rested: plot(ofProject('rested'), 'FALSE'),
  rest: plot(ofProject('rest')),
  end: plot(ofProject('end')),
  decided: plot(ofProject('decided')),
  /** A new season that this partner sees nothing of is none for it. */
  between: plot(
    `AND(NOT({rested}),${ofProject('start')}>0,${lastOf('day', MEANS.yes)}<={end},${lastOf('day', MEANS.out)}<={end},{dayahead}=0)`,
    'FALSE',
  ),
  start: plot(`IF({between},0,${ofProject('start')})`),
  ended: plot(`IF({between},{end},${ofProject('ended')})`),
  ...Object.fromEntries(Object.entries(PLOT_FACTS).map(([column, formula]) => [column, plot(formula)])),
  firstAct: `IF(N({ended})=0,0,${firstAfter(['{base}'], MEANS.act, SEASON_EVE)})`,
  idea: plot(hasIdea('TRUE', '0'), 'FALSE'),
  force: plot(ofPartner('force'), 'FALSE'),
  window: plot(ofPartner('window'), 1),
  rule: plot(stageRule({ quiet: 'AND({two}=0,{out}=0,{dayahead}=0)', doing: '{act}' }), 17),
  alive: ALIVE_BY_RULE,
  /** Between seasons, and answered during its rest; 1 or 0. */
  waiting: plot('IF(AND({ended}>0,OR({next}=1,{next}=2)),1,0)'),
  answered: plot(`IF(AND({rule}=2,{decided}>0,${lastOf('day', MEANS.two)}>{decided}),1,0)`),
  /** The more alive the higher; of equals the lower rule, then what has something to do, the later contact, the upper row. */
  score: plot('(((10000-{alive}*100-{rule})*4+{waiting}*2+{answered})*100000+{two})*10000+9999-ROW()'),
} as const;

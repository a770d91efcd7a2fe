import { baseOf, MEANS } from './kinds';
import { folded, nameKey, pieces } from './names';
import { PLACES } from './places';
import {
  ALIVE_BY_RULE,
  anyDate,
  daysOf,
  firstAfter,
  firstEver,
  hasIdea,
  lastOf,
  PLOT_FACTS,
  pastDate,
  SEASON_EVE,
  seasonColumns,
  stageRule,
} from './plot';
import { wordNumber } from './word-list';

/** A row of Projects each: its partners, its season, its stage from all its events. */
export const PROJECTS = {
  name: `IF(TRIM(<projects.name>)="","",${folded('SUBSTITUTE(<projects.name>,";"," ")')})`,
  title: 'TRIM(<projects.name>)',
  key: nameKey('{name}'),
  /** The first row of this name. */
  first: 'IF({key}="",0,MATCH({key},[projects.key],0))',
  partners: `IF({key}="","",IF(TRIM(SUBSTITUTE(<projects.partners>,";",""))="","",${folded('<projects.partners>')}))`,
  members: pieces('{partners}'),
  before: 'IF(ROW()=2,0,N({before-})+N({members-}))',
  base: baseOf(PLACES.project('{first}')),
  ...daysOf('day', '{base}'),
  dayideaNoted: pastDate('<projects.ideaNotedOn>'),
  decided: anyDate('<projects.decidedOn>'),
  rest: anyDate('<projects.restUntil>'),
  planned: anyDate('<projects.endedOn>'),
  end: 'IF({planned}<=@D,{planned},0)',
  ...seasonColumns(wordNumber('nextSeason', '<projects.nextSeason>'), firstEver(['{base}'], ['dayideaNoted']), {
    yes: lastOf('day', MEANS.yes),
    out: lastOf('day', MEANS.out),
    ahead: '{dayahead}',
  }),
  ...PLOT_FACTS,
  firstAct: `IF({ended}=0,0,${firstAfter(['{base}'], MEANS.act, SEASON_EVE)})`,
  idea: hasIdea('TRUE', '0'),
  force: 'FALSE',
  window: '@ACTIVE',
  rule: `IF({key}="",0,${stageRule({ quiet: 'AND({two}=0,{out}=0,{dayahead}=0)', doing: '{act}' })})`,
  alive: `IF({rule}=0,0,${ALIVE_BY_RULE})`,
} as const;

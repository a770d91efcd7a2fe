import { firstOf } from './engine';
import { HISTORY_OF } from './history';
import { baseOf, FAR, type Kind, lastDayUpTo, MEANS } from './kinds';
import { folded, nameKey } from './names';
import { MARK, NEXT_STEP } from './next-step';
import { PLACES } from './places';
import {
  ALIVE_BY_RULE,
  anyDate,
  CLOSED,
  daysOf,
  filled,
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
import { numberOf, wordNumber } from './word-list';

/** The columns that count as events of a kind (rules.md 2). */
const COLUMN_EVENTS: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  talked: ['lastTalked'],
  didIt: ['lastDone'],
  agreed: ['goalAgreedOn', 'agreedOn'],
  unknown: ['lastContact'],
};
const BEGINNINGS = ['firstContact', 'partnerSince'];
const EVENT_COLUMNS = [...Object.values(COLUMN_EVENTS).flat(), ...BEGINNINGS, 'dayideaNoted'];
/** The columns among them that are of one of the kinds. */
const columnsOf = (kinds: readonly Kind[]) => kinds.flatMap((kind) => COLUMN_EVENTS[kind] ?? []);

const withColumns = (days: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(days).map(([column, formula]) => {
      const own = COLUMN_EVENTS[column.slice(3) as Kind];
      return [column, own ? `MAX(${formula},${own.map((name) => `{${name}}`)})` : formula];
    }),
  );

/** Of all the partner's events, whatever project they belong to. */
const all = withColumns(daysOf('all', '{base}'));
/** Of its own plot: without projects the same. */
const own = Object.fromEntries(
  Object.entries(withColumns(daysOf('day', '{ownBase}'))).map(([column, formula]) => [
    column,
    `IF({plots}=0,{all${column.slice(3)}},${formula})`,
  ]),
);

const unless = (formula: string, none: string | number = 0) => `IF({key}="",${none},${formula})`;
const BASES = ['{base}'];

/** A block of 91 days for R: whether there was a two-way event for the tier. */
const routine = (back: number) => {
  const to = `(@D-${91 * back})`;
  const events =
    back === 0
      ? lastOf('all', MEANS.tierTwo)
      : `MAX(${BASES.flatMap((base) => MEANS.tierTwo.map((kind) => lastDayUpTo(base, kind, to)))},${columnsOf(MEANS.tierTwo).map((column) => `IF({${column}}<=${to},{${column}},0)`)})`;
  return `IF(${events}>${to}-91,1,0)`;
};

/** A row of Partners each: its names, dates, seasons, stage, tier and being in touch. */
export const PARTNERS = {
  name: `IF(TRIM(<partners.name>)="","",${folded('SUBSTITUTE(<partners.name>,";"," ")')})`,
  key: nameKey('{name}'),
  /** The first row of this name, which has the events of the Log. */
  first: 'IF({key}="",0,MATCH({key},[partners.key],0))',
  base: baseOf(PLACES.all('{first}')),
  ownBase: baseOf(PLACES.own('{first}')),
  plots: unless('COUNTIF([members.partner],{first})'),
  kind: unless(wordNumber('kind', '<partners.kind>')),
  rhythm: unless(wordNumber('rhythm', '<partners.rhythm>')),
  window: `IF({rhythm}=${numberOf('rhythm', 'Yearly')},@YEARLY,@ACTIVE)`,
  agreement: unless(
    `IF(${filled('<partners.agreement>')},IF(${wordNumber('agreement', '<partners.agreement>')}=${numberOf('agreement', 'None')},0,1),0)`,
  ),
  lastTalked: pastDate('<partners.lastTalked>'),
  lastDone: pastDate('<partners.lastDone>'),
  lastContact: pastDate('<partners.lastContact>'),
  firstContact: pastDate('<partners.firstContact>'),
  partnerSince: pastDate('<partners.partnerSince>'),
  goalAgreedOn: pastDate('<partners.goalAgreedOn>'),
  agreedOn: `IF(AND({agreement}=0,${filled('<partners.agreement>')}),0,${pastDate('<partners.agreedOn>')})`,
  confirmed: pastDate('<partners.missionConfirmedOn>'),
  dayideaNoted: pastDate('<partners.ideaNotedOn>'),
  decided: anyDate('<partners.decidedOn>'),
  rest: anyDate('<partners.restUntil>'),
  end: pastDate('<partners.endedOn>'),
  agreementEnds: anyDate('<partners.agreementEnds>'),
  agreedAsItStands: anyDate('<partners.agreedOn>'),
  serves: unless(`IF(${filled('<partners.servesMission>')},1,0)`),
  /** An agreement in force: a date ahead is read as it stands. */
  force: unless('AND({agreement}=1,{agreementEnds}>=@D,{agreedAsItStands}<=@D)', 'FALSE'),
  ...all,
  ...own,
  ...seasonColumns(wordNumber('nextSeason', '<partners.nextSeason>'), firstEver(BASES, EVENT_COLUMNS), {
    yes: lastOf('all', MEANS.yes),
    out: lastOf('all', MEANS.out),
    ahead: '{allahead}',
  }),
  ...PLOT_FACTS,
  firstAct: `IF({ended}=0,0,${firstAfter(['IF({plots}=0,{base},{ownBase})'], MEANS.act, SEASON_EVE, ...columnsOf(MEANS.act))})`,
  idea: hasIdea(
    `{kind}=${numberOf('kind', 'Network we sit on')},${filled('<partners.idea>')},${filled('<partners.commonGoal>')}`,
    '0',
  ),
  rule: unless(
    stageRule({
      quiet: `AND(${lastOf('all', MEANS.two)}<{rest},${lastOf('all', MEANS.out)}<{rest},{allahead}=0)`,
      doing: `IF({kind}=${numberOf('kind', 'Network we sit on')},MAX({act},{yes}),{act})`,
    }),
    17,
  ),
  alive: ALIVE_BY_RULE,
  closed: 'AND({ended}>0,{next}<>1,{next}<>2,{rule}<>2)',
  /** The most alive of its projects: its score with the place of the member. */
  best: 'IF({plots}=0,0,SUMPRODUCT(MAX(([members.partner]={first})*[members.score])))',
  /** The member that speaks, 0: the own row. */
  speaker:
    'IF(OR({plots}=0,{rule}<=2,{closed}),0,IF(INT({best}/4000000000)>10000-{alive}*100-{rule},9998-MOD({best},10000),0))',
  finalRule: unless(
    `IF(AND({plots}>0,{closed},{rule}>2),${CLOSED},IF({speaker}>0,INDEX([members.rule],{speaker}),{rule}))`,
  ),
  finalAlive: unless(`IF({finalRule}=${CLOSED},4,IF({speaker}>0,INDEX([members.alive],{speaker}),{alive}))`),

  lastTwo: lastOf('all', MEANS.two),
  lastTierTwo: lastOf('all', MEANS.tierTwo),
  lastContactDay: lastOf('all', MEANS.contact),
  tierWindow: 'IF(OR({force},{allahead}>0),2,1)*{window}',
  A: 'OR({lastContactDay}>0,{firstContact}>0,{partnerSince}>0)',
  B: '{lastTierTwo}>@D-{tierWindow}',
  C: unless(`AND(${filled('<partners.commonGoal>')},{allagreed}>0)`, 'FALSE'),
  firstInput: `IF({B},${firstAfter(BASES, MEANS.input, '(@D-{tierWindow})', ...columnsOf(MEANS.input))},${FAR})`,
  lastInput: lastOf('all', MEANS.input),
  I: '{lastInput}-{firstInput}>=30',
  blocks: `IF(AND({C},{I}),${[0, 1, 2, 3].map(routine).join('+')},0)`,
  R: 'AND({rhythm}>0,{rhythm}<=3,{blocks}>=3)',
  V: 'AND({serves}=1,{confirmed}>@D-@MISSION)',
  K: '{allbigStep}>@D-@BIG',
  hasTier: `AND({kind}<>${numberOf('kind', 'Sponsor or donor')},{kind}<>${numberOf('kind', 'Vendor or paid presenter')},NOT({closed}),{next}<>4)`,
  /** 4 to 1; 5 quiet, 6 no contact yet, 7 no date yet, 0 none. */
  tier: unless(
    firstOf(
      [
        ['NOT({hasTier})', 0],
        ['AND({C},{I},{R},{V},{K})', 4],
        ['AND({C},{I})', 3],
        ['{B}', 2],
        ['{lastTierTwo}>0', 5],
        ['{A}', 1],
        [
          'OR({dayideaNoted}>0,{allahead}>0,IF({plots}=0,FALSE,SUMPRODUCT(([members.partner]={first})*([members.dayideaNoted]>0))>0))',
          6,
        ],
      ],
      7,
    ),
  ),
  ...HISTORY_OF,
  /** The highest tier it has had, of a quiet partner. */
  highest: 'IF({tier}<>5,0,IF({history}=0,2,MAX(2,SUMPRODUCT(MAX(([history.partner]=ROW()-1)*[history.tier])))))',
  touchDays: 'CHOOSE({rhythm}+1,92,31,62,92,183,366,92)',
  /** 1 No answer yet, 2 In touch, 3 Planned, 4 Needs water, 5 Wilting, 0 not asked. */
  restEnd:
    'IF({finalRule}=3,MAX(IF({rule}=3,{rest},0),IF({plots}=0,0,SUMPRODUCT(MAX(([members.partner]={first})*([members.rule]=3)*[members.rest])))),0)',
  inTouch: unless(
    firstOf(
      [
        ['{finalAlive}>3', 0],
        ['{finalRule}=3', 'IF(@D-{restEnd}<={touchDays},4,5)'],
        ['AND({lastTwo}=0,{allahead}>0,{allahead}<=@D+31)', 3],
        [`AND({lastTwo}=0,{allspaceOnly}>0,MAX({allreachedOut},{allpitched},{allunknown},{allthanked})=0)`, 0],
        ['{lastTwo}=0', 1],
        ['@D-{lastTwo}<={touchDays}', 2],
        ['AND({allahead}>0,{allahead}<=@D+31)', 3],
        ['@D-{lastTwo}<=2*{touchDays}', 4],
      ],
      5,
    ),
  ),

  /** The first thing done together in the last Harvest window. */
  harvestAct: unless(firstAfter(BASES, MEANS.act, '(@D-@HARVEST)', ...columnsOf(MEANS.act)), FAR),
  /** The first gift among them, and the first of all things done together in the season. */
  harvestGave: unless(firstAfter(BASES, ['gave'], '(@D-@HARVEST)'), FAR),
  harvestFirst: 'IF({firstAct}=0,99999,{firstAct})',
  firstWatched: `IF({B},${firstAfter(BASES, ['audienceOnly'], '(@D-{tierWindow})')},${FAR})`,
  mark: MARK,
  ...NEXT_STEP,
} as const;

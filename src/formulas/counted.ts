import { numberOf } from './word-list';

/*
 * Who is counted (rules.md 8): names, not rows. Of several rows of one name the most alive one gives the stage and the deepest the tier.
 */
const mine = '([partners.first]=ROW()-1)';
/** Of the rows of this name; `alone` for a name of one row. */
const ofName = (alone: string, several: string) => `IF({rows}=0,0,IF({rows}=1,${alone},SUMPRODUCT(${several})))`;

export const COUNTED = {
  /** How many rows have this name; 0 unless it is the first of them. */
  rows: 'IF({key}="",0,IF({first}=ROW()-1,COUNTIF([partners.first],{first}),0))',
  gone: 'IF(OR({closed},{next}=4),1,0)',
  goneOn: 'IF({gone}=0,0,IF({ended}>0,{ended},{decided}))',
  partner: `IF({kind}=${numberOf('kind', 'Vendor or paid presenter')},0,1)`,
  stageScore: '10000-{finalAlive}*100-{finalRule}',
  /** From the shallowest: 1 no date, 2 no contact, 3 tier 1, 4 quiet, 5 to 7 tiers 2 to 4. */
  depth: 'CHOOSE({tier}+1,0,3,5,6,7,4,2,1)',
  lapsed:
    'IF({finalAlive}<>4,0,IF(AND({finalRule}>=14,{finalRule}<=16),1,IF({speaker}>0,IF(INDEX([members.waiting],{speaker})=1,IF(INDEX([members.ended],{speaker})<=@D-{window},1,0),0),IF(AND({ended}>0,{ended}<=@D-{window},OR({next}=1,{next}=2)),1,0))))',
  nameScore: ofName('{stageScore}', `MAX(${mine}*[partners.stageScore])`),
  nameLapsed: ofName('{lapsed}', `MAX(${mine}*([partners.stageScore]={nameScore})*[partners.lapsed])`),
  nameGone: ofName('{gone}', `1*(SUM(${mine}*[partners.gone])={rows})`),
  nameGoneOn: ofName('{goneOn}', `MAX(${mine}*[partners.goneOn])`),
  namePartner: ofName('{partner}', `MAX(${mine}*[partners.partner])`),
  nameDepth: ofName('{depth}', `MAX(${mine}*[partners.depth])`),
  /** Where it stands in the bar: 1 Seed, 2 Seedling, 3 Harvest, 4 Resting, 5 gone quiet, 6 ended this year, 7 Needs a date; 0 not counted. */
  group:
    'IF({rows}*{namePartner}=0,0,IF({nameGone}=1,IF({nameGoneOn}>=@YEAR,6,0),CHOOSE(INT((10000-{nameScore})/100),3,2,1,IF({nameLapsed}=1,5,4),7)))',
  sector: 'IF({group}=0,"",TRIM(<partners.sector>))',
  /** What comes in the next 90 days: its day and the row. */
  soonAgreement: 'IF(AND({gone}=0,{agreementEnds}>@D,{agreementEnds}<=@D+90),{agreementEnds}*100000+ROW(),"")',
  soonRest: 'IF(AND({gone}=0,{next}=3,{rest}>@D,{rest}<=@D+90),{rest}*100000+ROW(),"")',
  soonHarvest: 'IF(AND({gone}=0,{mark}>0),({harvestAct}+@HARVEST)*100000+ROW(),"")',
} as const;

/** How many lines of what comes next there are. */
export const SOON_LINES = 12;

/** What comes in the next 90 days, the nearest first: day, row, and of which kind (1 planned, 2 agreement, 3 rest, 4 harvest) as one number. */
export const SOON = {
  planned: 'IFERROR(SMALL([log.soon],ROW()-1)*10+1,"")',
  agreement: 'IFERROR(SMALL([partners.soonAgreement],ROW()-1)*10+2,"")',
  rest: 'IFERROR(SMALL([partners.soonRest],ROW()-1)*10+3,"")',
  harvest: 'IFERROR(SMALL([partners.soonHarvest],ROW()-1)*10+4,"")',
  all: 'IFERROR(SMALL([soon.planned:soon.harvest],ROW()-1),0)',
  day: 'INT({all}/1000000)',
  row: 'INT(MOD({all},1000000)/10)',
  kind: 'MOD({all},10)',
} as const;

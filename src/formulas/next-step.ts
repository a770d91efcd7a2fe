import { firstOf } from './engine';
import { FAR, MEANS } from './kinds';
import { lastOf } from './plot';
import { numberOf } from './word-list';

/** Whether the project that decided says so; of equal ones the one that does so decides. */
const ofSpeaker = (column: string) => `IF({speaker}=0,FALSE,INDEX([members.${column}],{speaker})>0)`;

/** When each line of the next step speaks (rules.md 5); the first that is true. */
export const NEXT_STEP_LINES: readonly (readonly [line: string, when: string])[] = [
  ['N1', '{allplanned}>0'],
  ['N2', 'AND({closed},{finalRule}=7)'],
  ['N3', 'OR({next}=4,{closed})'],
  ['N4', `{kind}=${numberOf('kind', 'Vendor or paid presenter')}`],
  ['N5', 'IF({speaker}=0,AND({ended}>0,OR({next}=1,{next}=2)),INDEX([members.waiting],{speaker})>0)'],
  ['N6', `AND({finalRule}=2,IF({speaker}=0,AND({decided}>0,{lastTwo}>{decided}),${ofSpeaker('answered')}))`],
  ['N7', '{finalRule}=2'],
  ['N8', '{finalAlive}=5'],
  ['N9', 'AND({finalRule}>=14,{finalRule}<=16)'],
  ['N10', 'AND({allnotNow}>0,{allnotNow}={lastContactDay})'],
  ['N11', '{inTouch}=5'],
  ['N12', 'AND({lastTwo}=0,MAX({allreachedOut},{allpitched})>0,{allahead}=0)'],
  ['N13', `AND({harvestAct}<${FAR},{mark}>0)`],
  ['N14', '{allahead}>0'],
  ['N15', '{inTouch}=4'],
  ['N16', 'OR({tier}=2,{tier}=3)'],
  ['N17', `{kind}=${numberOf('kind', 'Sponsor or donor')}`],
  ['N18', '{tier}=4'],
];

export const NEXT_STEP = {
  /** 1 to 19, 0 for a row without a name. */
  line: `IF({key}="",0,${firstOf(
    NEXT_STEP_LINES.map(([, when], index) => [when, index + 1] as const),
    NEXT_STEP_LINES.length + 1,
  )})`,
} as const;

/** The first missing mark of the harvest: 1 thanked, 2 told inside, 3 told outside, 0 none. */
export const MARK = `IF({harvestAct}=${FAR},0,${firstOf(
  [
    ['{allthanked}<{harvestAct}', 1],
    [`${lastOf('all', MEANS.toldIn)}<{harvestAct}`, 2],
    [`${lastOf('all', MEANS.toldOut)}<{harvestAct}`, 3],
  ],
  0,
)})`;

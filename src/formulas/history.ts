import { firstOf } from './engine';
import { FAR, KIND, type Kind, MEANS } from './kinds';

/*
 * The highest tier that a quiet partner has had (rules.md 4): its tier on each day that has evidence. Only where a goal was agreed on can it
 * have been more than 2, so only these partners' days are looked at.
 */

/** The columns of a Partners row that give days, with what each is. A confirmed mission fit is a day to look at, and no event. */
const COLUMNS: readonly (readonly [column: string, kind: Kind | 'day'])[] = [
  ['lastTalked', 'talked'],
  ['lastDone', 'didIt'],
  ['goalAgreedOn', 'agreed'],
  ['agreedOn', 'agreed'],
  ['lastContact', 'unknown'],
  ['firstContact', 'day'],
  ['partnerSince', 'day'],
  ['dayideaNoted', 'day'],
  ['confirmed', 'day'],
];

/** Columns of the partners: where its evidence stands in the order of events, and how many days there are to look at. */
export const HISTORY_OF = {
  historyFrom: 'IF(AND({tier}=5,{C}),MATCH({base},[order.key],1)+1,0)',
  historyTo: `IF({historyFrom}=0,0,MATCH({base}+${KIND.planned * 100_000 - 1},[order.key],1))`,
  history: `IF({historyFrom}=0,0,{historyTo}-{historyFrom}+${1 + COLUMNS.length})`,
  historyBefore: 'IF(ROW()=2,0,N({historyBefore-})+N({history-}))',
} as const;

const of = (column: string) => `INDEX([partners.${column}],{owner})`;
const isOne = (kinds: readonly Kind[]) => `OR(${kinds.map((kind) => `{kind}=${KIND[kind]}`)})`;
/** The last day of such events of this partner so far. */
const running = (column: string, kinds: readonly Kind[]) =>
  `IF({partner}=0,0,IF(${isOne(kinds)},{day},IF({partner}=N({partner-}),N({${column}-}),0)))`;
const place = (day: string) => `MATCH({partner}*10000000+${day}+0.99,[history.sorted],1)`;
/** Whether a two-way event lies in the block of 91 days that ends so many blocks before the day. */
const inBlock = (back: number) =>
  back === 0
    ? 'IF({two}>{day}-91,1,0)'
    : `IFERROR(IF(INDEX([history.partner],${place(`({day}-${91 * back})`)})<>{partner},0,IF(INDEX([history.two],${place(`({day}-${91 * back})`)})>{day}-${91 * (back + 1)},1,0)),0)`;

export const HISTORY = {
  owner: 'IF(ROW()-1>@HISTORY,0,MATCH(ROW()-2,[partners.historyBefore],1))',
  number: `IF({owner}=0,0,ROW()-1-${of('historyBefore')})`,
  column: `IF({owner}=0,0,{number}-${of('historyTo')}+${of('historyFrom')}-1)`,
  /** The kind times 100,000 and the day. */
  event: `IF({owner}=0,0,IF({column}<=0,INDEX([order.key],${of('historyFrom')}+{number}-1)-${of('base')},CHOOSE({column},${COLUMNS.map(([column, kind]) => `${kind === 'day' ? 0 : KIND[kind] * 100_000}+${of(column)}`)})))`,
  /** Partner, day, and the kind behind the point. */
  key: 'IF(MOD({event},100000)=0,"",{owner}*10000000+MOD({event},100000)+INT({event}/100000)/100)',
  sorted: 'IFERROR(SMALL([history.key],ROW()-1),900000000000000)',
  partner: 'IF({sorted}>=900000000000000,0,INT({sorted}/10000000))',
  day: 'IF({partner}=0,0,INT({sorted})-{partner}*10000000)',
  kind: 'IF({partner}=0,0,ROUND(({sorted}-INT({sorted}))*100,0))',
  input: running('input', MEANS.input),
  two: running('two', MEANS.tierTwo),
  agreed: running('agreed', ['agreed']),
  bigStep: running('bigStep', ['bigStep']),
  next: `IF({partner}=0,${FAR},IF(${isOne(MEANS.input)},{day},IF(N({partner+})={partner},{next+},${FAR})))`,
  window:
    'IF({partner}=0,0,INDEX([partners.window],{partner})*IF(AND(INDEX([partners.agreement],{partner})=1,INDEX([partners.agreementEnds],{partner})>={day},INDEX([partners.agreedAsItStands],{partner})<={day}),2,1))',
  /** The first two-way event in the window. */
  first: `IF({partner}=0,${FAR},IF(IFERROR(${place('({day}-{window})')},0)=0,INDEX([history.next],1),INDEX([history.next],${place('({day}-{window})')}+1)))`,
  tier: `IF({partner}=0,0,${firstOf(
    [
      ['OR({agreed}=0,{input}-{first}<30)', 2],
      [
        'OR(INDEX([partners.serves],{partner})=0,INDEX([partners.confirmed],{partner})=0,INDEX([partners.confirmed],{partner})>{day},INDEX([partners.confirmed],{partner})<={day}-@MISSION,{bigStep}<={day}-@BIG,INDEX([partners.rhythm],{partner})=0,INDEX([partners.rhythm],{partner})>3)',
        3,
      ],
      [`${[0, 1, 2, 3].map(inBlock).join('+')}>=3`, 4],
    ],
    3,
  )})`,
} as const;

/*
 * Stage and tier of a partner in formulas, as far as rules.md goes for a library without projects. `{…}` is a cell of the same row,
 * `[…]` a column of the Log, NAME the partner's name, DAY the day that is looked at. A row of the Log names up to two partners, so each
 * question is asked of both columns of names. 0 is “never”.
 */

const both = (ask: (names: string) => string) => [ask('[first],NAME'), ask('[second],NAME')] as const;

/** The last date in a column of the Log, from a day on. */
const last = (column: string, from = '0') =>
  `MAX(${both((names) => `MAXIFS([${column}],${names},[${column}],">="&${from})`)})`;
/** How many dates a column of the Log has, after a day and up to another. */
const count = (column: string, after = '0', to = 'DAY+180') =>
  `(${both((names) => `COUNTIFS(${names},[${column}],">"&${after},[${column}],"<="&${to})`).join('+')})`;
/** The first date in a column of the Log from a day on; a day far ahead when there is none. */
const first = (column: string, from = '0') =>
  `MIN(${both((names) => {
    const asked = `${names},[${column}],">="&${from}`;
    return `IF(COUNTIFS(${asked})=0,${FAR},MINIFS([${column}],${asked}))`;
  })})`;
const FAR = '99999';

/** A date of the partner's own row that lies in the season. */
const own = (...columns: string[]) => columns.map((column) => `IF({${column}}>={start},{${column}},0)`).join(',');
/** The first of some dates of the partner's own row from a day on. */
const ownFirst = (from: string, ...columns: string[]) =>
  columns.map((column) => `IF(AND({${column}}<>"",{${column}}>=${from}),{${column}},${FAR})`).join(',');
const TWO = ['lastTalked', 'lastDone', 'goalAgreedOn'] as const;
const DATED = [...TWO, 'lastContact', 'firstContact', 'partnerSince', 'ideaNotedOn'] as const;

/** Whether a two lies in one of the four blocks of 91 days that end on the day. */
const block = (back: number) => {
  const [after, to] = [`DAY-${91 * (back + 1)}`, `DAY-${91 * back}`];
  const talked = TWO.map((column) => `AND({${column}}>${after},{${column}}<=${to})`);
  return `IF(OR(${count('two', after, to)}>0,${talked}),1,0)`;
};

const CURRENT = 'DAY-396';
const BEFORE = 'DAY-792';

/** Heading and formula of each column; each may name those before it. */
export const ANSWERS: Readonly<Record<string, string>> = {
  begunAfterEnd: `OR(${count('begins', '{endedOn}', 'DAY')}>0,${TWO.map((column) => `{${column}}>{endedOn}`)})`,
  restOver: 'AND({nextSeason}="Rest",{restUntil}<>"",{restUntil}<=DAY)',
  start: `IF({restOver},{restUntil},IF(AND(OR({nextSeason}="Repeat",{nextSeason}="Change"),{endedOn}<>"",{endedOn}<=DAY,{begunAfterEnd}),{endedOn}+1,0))`,
  firstEver: `MIN(${first('evidence')},${ownFirst('0', ...DATED)})`,
  ended: `IF(OR({endedOn}="",AND({start}>0,OR(NOT({restOver}),{endedOn}<={start})),AND({firstEver}<${FAR},{endedOn}<{firstEver})),0,{endedOn})`,
  two: `MAX(${last('two', '{start}')},${own(...TWO)})`,
  act: `MAX(${last('act', '{start}')},${own('lastDone')})`,
  firstAct: `MIN(${first('act', '{start}')},${ownFirst('{start}', 'lastDone')})`,
  out: last('out', '{start}'),
  unknown: `MAX(${last('unknown', '{start}')},${own('lastContact')})`,
  thanked: last('thanked', '{start}'),
  looked: last('looked', '{start}'),
  noted: `MAX(${own('ideaNotedOn')})`,
  plan: `${count('plan')}>0`,
  hasIdea: `OR({idea}<>"",{commonGoal}<>"",{ideaNotedOn}<>"",{lastDone}<>"",{goalAgreedOn}<>"",${count('idea')}>0)`,
  stage: `IFS({nextSeason}="Let go","Resting",
    AND({nextSeason}="Rest",NOT({restOver})),"Resting",
    AND({restOver},{ended}=0,{two}=0,{out}=0,NOT({plan}),{restUntil}>${CURRENT}),"Seed",
    AND({ended}>0,{act}=0),"Resting",
    AND({ended}>0,{looked}>={firstAct},{looked}>={ended}-30),"Resting",
    AND({ended}>0,DAY-{ended}>=90),"Resting",
    {ended}>0,"Harvest",
    {act}>${CURRENT},"Harvest",
    AND({act}>${BEFORE},{plan}),"Harvest",
    OR({two}>${CURRENT},AND({two}>${BEFORE},{plan})),IF({hasIdea},"Seedling","Seed"),
    OR({out}>${CURRENT},{noted}>${CURRENT},{plan}),"Seed",
    OR({unknown}>${CURRENT},AND({thanked}>${CURRENT},{two}=0)),"Needs a date",
    OR({two}>0,{out}>0,{unknown}>0,{thanked}>0,{noted}>0),"Resting",
    {restOver},"Resting",
    TRUE,"Needs a date")`.replace(/\n\s*/g, ''),
  A: `OR(${count('contact')}>0,COUNT(${DATED.filter((column) => column !== 'ideaNotedOn').map((column) => `{${column}}`)})>0)`,
  lastTwo: `MAX(${last('two')},${TWO.map((column) => `{${column}}`)})`,
  C: `AND({commonGoal}<>"",OR({goalAgreedOn}<>"",${count('agreed')}>0))`,
  firstInput: `MIN(${first('input', `${CURRENT}+1`)},${ownFirst(`${CURRENT}+1`, ...TWO)})`,
  lastInput: `MAX(${last('input')},${TWO.map((column) => `{${column}}`)})`,
  R: `AND(OR({rhythm}="Monthly",{rhythm}="Every 2 months",{rhythm}="Quarterly"),${[0, 1, 2, 3].map(block).join('+')}>=3)`,
  V: 'AND({servesMission}<>"",{missionConfirmedOn}>DAY-730)',
  K: `${last('big')}>DAY-730`,
  tier: `IFS(OR({ended}>0,{nextSeason}="Let go",NOT(OR({kind}="",{kind}="Collaborator",{kind}="Network we sit on"))),"",
    AND({C},{lastInput}-{firstInput}>=30,{R},{V},{K}),"4 Strategic collaboration",
    AND({C},{lastInput}-{firstInput}>=30),"3 Supportive roles",
    {lastTwo}>${CURRENT},"2 Common goal",
    {A},"1 Building relationships",
    TRUE,"No contact yet")`.replace(/\n\s*/g, ''),
};

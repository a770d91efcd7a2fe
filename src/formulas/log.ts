import { LIBRARY_PART, PARTNER_PART } from '../domain/lists';
import { firstOf } from './engine';
import { KIND, keyOf, NO_PLAN } from './kinds';
import { folded, nameKey, piece, pieces } from './names';
import { PLACES } from './places';
import { insideAudiences, wordNumber } from './word-list';

/** What a Did it is, by whose part it was (rules.md 2). */
const DID_IT = `MAX(${choose('libraryPart', LIBRARY_PART, { 'Space only': KIND.spaceOnly, 'Booth or table': KIND.booth, 'Promotion only': KIND.promotion })},${choose('partnerPart', PARTNER_PART, { 'Audience only': KIND.audienceOnly })},${KIND.didIt})`;

/** The number that goes with the word of a cell, else 0. */
function choose(
  column: 'libraryPart' | 'partnerPart',
  words: readonly string[],
  numbers: Readonly<Record<string, number>>,
): string {
  return `CHOOSE(1+${wordNumber(column, `<log.${column}>`)},0,${words.map((word) => numbers[word] ?? 0)})`;
}

/** The audiences of a row, each between two `;`; then what is left when the library's own people are taken away. */
const AUDIENCES = `";"&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(LOWER(TRIM(<log.audience>)),"; ",";")," ;",";"),";",";;")&";"`;
const OUTSIDE = insideAudiences().reduce((text, audience) => `SUBSTITUTE(${text},";${audience};","")`, AUDIENCES);
const TOLD = `CHOOSE(1+IF(LEN(${OUTSIDE})<LEN(${AUDIENCES}),1,0)+IF(TRIM(SUBSTITUTE(${OUTSIDE},";",""))="",0,2),${[KIND.other, KIND.toldInside, KIND.toldOutside, KIND.toldBoth]})`;

/** The folded names of a cell; a cell of nothing but `;` is empty. */
const namesIn = (cell: string) => `IF({kind}=0,"",IF(TRIM(SUBSTITUTE(${cell},";",""))="","",${folded(cell)}))`;
const project = (text: string) => `IFERROR(MATCH(${nameKey(text)},[projects.key],0),0)`;
const members = (of: string) => `IF(${of}=0,0,INDEX([projects.members],${of}))`;
const named = pieces('{partners}');
const count = '(({project1}>0)+({project2}>0))';

/** A row of the Log each: what it is, whom it names, and how many events it makes. */
export const LOG = {
  date: 'IF(ISNUMBER(<log.date>),IF(AND(<log.date>>=@FIRST,<log.date><@END),INT(<log.date>),0),0)',
  word: `IF({date}=0,0,${wordNumber('what', '<log.what>', String(KIND.unknown))})`,
  /** 0: it makes no event. What lies ahead is a plan, whatever it is called. */
  kind: firstOf(
    [
      ['{date}=0', 0],
      [
        '{date}>@D',
        `IF(OR(${NO_PLAN.map((kind) => `{word}=${KIND[kind]}`)}),0,IF({date}<=@D+@PLAN,${KIND.ahead},${KIND.later}))`,
      ],
      [`{word}=${KIND.didIt}`, DID_IT],
      [`{word}=${KIND.toldInside}`, TOLD],
    ],
    '{word}',
  ),
  /** The second day of a series, 0 when it has none. */
  until:
    'IF(OR({date}=0,{date}>@D),0,IF(ISNUMBER(<log.until>),IF(AND(INT(<log.until>)>{date},<log.until><@END),MIN(INT(<log.until>),@D),0),0))',
  partners: namesIn('<log.partner>'),
  projectNames: namesIn('<log.project>'),
  /** The places of the first two projects of the cell in the list of projects, 0 for none. */
  project1: `IF({projectNames}="",0,${project(piece('{projectNames}', '1'))})`,
  project2: `IF(ISERROR(FIND(";",{projectNames})),0,${project(piece('{projectNames}', '2'))})`,
  /**
   * How many events more: one for each other name, one for what belongs to none of a partner's projects, one for each project, and one for each of
   * its partners that the row names; without names those of the project's partners, twice. All again for the second day of a series.
   */
  more: `IF({kind}=0,0,IF({partners}="",IF({projectNames}="",0,(${count}+2*(${members('{project1}')}+${members('{project2}')}))*IF({until}>0,2,1)),IF(AND({projectNames}="",{until}=0,ISERROR(FIND(";",{partners}))),IF({key}="",0,(INDEX([partners.plots],INT({key}/100000000))>0)*1),(${named}*(2+${count})+${count})*IF({until}>0,2,1)-1)))`,
  before: 'IF(ROW()=2,0,N({before-})+N({more-}))',
  /** The event of the first name. */
  /** Attendance: of what the Log has twice the first counts. */
  same: `IF(OR({kind}=${KIND.didIt},{kind}=${KIND.audienceOnly}),{date}&"|"&{partners}&"|"&{projectNames},"")`,
  people:
    'IF({same}="",0,IF(IFERROR(MATCH({same},[log.same],0),ROW()-1)<ROW()-1,0,IF(ISNUMBER(<log.people>),MAX(0,<log.people>),0)))',
  /** What is planned for the next 90 days: its day, and the row. */
  soon: `IF({word}=${KIND.planned},IF(AND({date}>@D,{date}<=@D+90),{date}*100000+ROW(),""),"")`,
  key: `IF({partners}="","",IFERROR(${keyOf(PLACES.all(`MATCH(${nameKey(piece('{partners}', '1'))},[partners.key],0)`), '{kind}', '{date}')},""))`,
} as const;

import type { Language } from '../domain/words/language';
import { TABLE_KEYS, type TableKey } from '../workbook/tables/tables';
import { headingIn } from '../workbook/words/headings';
import { sheetWords } from '../workbook/words/words';
import { firstOf, type Outside } from './engine';
import type { Room } from './room';
import { mark, spoken, writtenOut } from './sentence';
import { columnsShown } from './shown';
import { quoted } from './texts';
import { formulaWords } from './words/words';

/** How far below the room somebody may have gone on typing. */
const BEYOND = 5000;
/** The columns in which something stands in every row. */
const FILLED: Readonly<Record<TableKey, readonly string[]>> = {
  partners: ['name'],
  log: ['date', 'partner', 'project', 'what'],
  projects: ['name'],
};

/** A line of what is looked at: what, and a formula for what there is to say of it. */
export interface StartLine {
  readonly label: string;
  readonly formula: string;
  /** When it is in order. */
  readonly fine: string;
}

/** What the first sheet looks at: whether there is room, whether rows have their formulas, whether headings stand where they did. */
export function startLines(language: Language, room: Room, outside: Outside): StartLine[] {
  const words = formulaWords(language);
  const { sheets } = sheetWords(language);
  const whole = (table: TableKey, column: string, last: number) =>
    `INDEX(${outside.column(table, column)},2):INDEX(${outside.column(table, column)},${last})`;
  const inRange = (table: TableKey, column: string) => whole(table, column, room[table] + 1);
  const used = (table: TableKey) =>
    `SUMPRODUCT(MAX((${FILLED[table].map((column) => `(LEN(${whole(table, column, room[table] + BEYOND)})>0)`).join('+')}>0)*ROW(${whole(table, FILLED[table][0]!, room[table] + BEYOND)})))-1`;
  const rows = TABLE_KEYS.map((table): StartLine => {
    const count = `MAX(0,${used(table)})`;
    const places = { used: count, room: String(room[table]) };
    return {
      label: words.rowsOf(sheets[table]),
      fine: `${count}<=${Math.floor(room[table] * 0.9)}`,
      formula: firstOf(
        [
          [`${count}>${room[table]}`, spoken(words.full(mark('room')), places)],
          [`${count}>${Math.floor(room[table] * 0.9)}`, spoken(words.nearlyFull(mark('used'), mark('room')), places)],
        ],
        spoken(words.used(mark('used'), mark('room')), places),
      ),
    };
  });
  const bare = (['partners', 'projects'] as const).map(
    (table) => `SUMPRODUCT((LEN(${inRange(table, 'name')})>0)*ISBLANK(${inRange(table, 'stage')}))`,
  );
  const headings = TABLE_KEYS.map((table): StartLine => {
    const missing = columnsShown(table)
      .map(([column]) => {
        const heading = headingIn(language, table, column);
        return `IF(TRIM(INDEX(${outside.column(table, column)},1))=${quoted(heading)},"",${quoted(`${heading}; `)})`;
      })
      .join('&');
    return {
      label: words.headingsOf(sheets[table]),
      fine: `IFERROR(${missing}="",FALSE)`,
      formula: `IF(ISERROR(${missing}),${quoted(words.gone)},IF(${missing}="",${quoted(words.fine)},${spoken(words.renamed(mark('missing')), { missing: `(${missing})` })}))`,
    };
  });
  return [
    ...rows,
    {
      label: words.formulas,
      fine: `${bare.join('+')}=0`,
      formula: `IF(${bare.join('+')}=0,${quoted(words.fine)},${spoken(words.noFormula(mark('count')), { count: `(${bare.join('+')})` })})`,
    },
    ...headings,
    {
      label: words.names,
      fine: `NOT(OR(@EVENTS>${room.events},@MEMBERS>${room.members},@HISTORY>${room.history}))`,
      formula: `IF(OR(@EVENTS>${room.events},@MEMBERS>${room.members},@HISTORY>${room.history}),${quoted(words.namesFull)},${quoted(words.fine)})`,
    },
    {
      label: words.day,
      fine: 'TRUE',
      formula: `IF(ISNUMBER(%asOf%),${spoken(words.typed(mark('day')), { day: writtenOut('@D', language) })},${writtenOut('@D', language)})`,
    },
  ];
}

import { DEFAULT_WINDOWS } from '../../src/domain/rows';
import { LANGUAGES, STYLES } from '../../src/domain/words/language';
import { roomFor } from '../../src/formulas/room';
import { formulaWorkbook } from '../../src/formulas/workbook';
import { type Case, compared } from './compare';
import { randomGarden } from './gardens';
import { GET_LIBRE_OFFICE, hasLibreOffice } from './libre-office';
import { formulaXlsx } from './write';

/* `npm run formulas`: the workbook without a script, recalculated by LibreOffice, against the product's own answers. */

const ASOF = '2026-06-30';
const GARDENS = Number(process.argv[2] ?? 12);
const FIRST = Number(process.argv[3] ?? 1);
if (!hasLibreOffice()) {
  console.log(GET_LIBRE_OFFICE);
  process.exit(1);
}
const cases = Array.from(
  { length: GARDENS },
  (_, index): Case => ({
    name: `garden-${FIRST + index}`,
    rows: randomGarden(FIRST + index, ASOF),
    asOf: ASOF,
    windows:
      index % 3 === 2 ? { ...DEFAULT_WINDOWS, active: 200, yearly: 365, harvest: 60, plan: 20 } : DEFAULT_WINDOWS,
    language: LANGUAGES[index % 2]!,
    style: STYLES[Math.floor(index / 2) % 2]!,
  }),
);
const { answers, differences } = await compared(cases);
for (const { garden, partner, what, ours, formula, reason } of differences)
  console.log(
    `${garden}, ${partner}: ${what} is ${formula || 'blank'}, not ${ours || 'blank'}${reason && ` (${reason})`}`,
  );
for (const [partners, log, most] of [
  [200, 2_000, 1.2],
  [1_000, 10_000, 6],
] as const) {
  const bytes = await formulaXlsx(formulaWorkbook({ language: 'en', room: roomFor(partners, log) }));
  console.log(`${partners} + ${log} rows: ${(bytes.length / 1e6).toFixed(2)} MB (at most ${most})`);
}
const unexplained = differences.filter(({ reason }) => reason === '').length;
console.log(
  `${answers - differences.length} of ${answers} answers are equal, in ${cases.length} gardens; ${differences.length - unexplained} differ for a reason that is named, ${unexplained} for none.`,
);
process.exitCode = unexplained === 0 ? 0 : 1;

import type { Windows } from '../../src/domain/rows';
import { WORDS } from '../../src/domain/words/all';
import type { Language, Style } from '../../src/domain/words/language';
import { ENGINE_SHEET } from '../../src/formulas/engine';
import { type Room, roomFor } from '../../src/formulas/room';
import type { Rows } from '../../src/formulas/workbook';
import { formulaWorkbook } from '../../src/formulas/workbook';
import { DEFAULT_SETTINGS } from '../../src/workbook/settings/settings';
import { sheetWords } from '../../src/workbook/words/words';
import { computed } from './libre-office';
import { answersOf } from './product';
import { formulaXlsx } from './write';

/** A garden, and how it is looked at. */
export interface Case {
  readonly name: string;
  readonly rows: Rows;
  readonly asOf: string;
  readonly windows: Windows;
  readonly language: Language;
  readonly style: Style;
  readonly room?: Room;
}

export interface Difference {
  readonly garden: string;
  readonly partner: string;
  readonly what: string;
  readonly ours: string;
  readonly formula: string;
  /** Why it must be so; `''` where nobody knows. */
  readonly reason: string;
}

const COMPARED = ['stage', 'tier', 'inTouch', 'line', 'nextStep', 'why'] as const;

/** Recalculates workbooks in LibreOffice and compares each with the product's own answers. */
export async function compared(cases: readonly Case[]): Promise<{ answers: number; differences: Difference[] }> {
  const workbooks = new Map<string, Uint8Array>();
  for (const one of cases) workbooks.set(one.name, await workbookOf(one));
  const languages = [...new Set(cases.map(({ language }) => language))];
  const differences: Difference[] = [];
  let answers = 0;
  for (const language of languages) {
    const mine = cases.filter((one) => one.language === language);
    const partnersSheet = sheetWords(language).sheets.partners;
    const sheets = computed(new Map(mine.map(({ name }) => [name, workbooks.get(name)!])), [
      partnersSheet,
      ENGINE_SHEET,
    ]);
    for (const one of mine) {
      const [engineHead = [], ...engine] = sheets.get(one.name)!.get(ENGINE_SHEET)!;
      const [, ...shown] = sheets.get(one.name)!.get(partnersSheet)!;
      for (const answer of answersOf(one.rows, one.asOf, one.windows, language, one.style)) {
        const at = answer.row - 2;
        const said = {
          stage: shown[at]?.[1] ?? '',
          tier: shown[at]?.[2] ?? '',
          inTouch: shown[at]?.[3] ?? '',
          nextStep: shown[at]?.[4] ?? '',
          why: shown[at]?.[15] ?? '',
          line: `N${engine[at]?.[engineHead.indexOf('partners.line')] ?? ''}`,
        };
        for (const what of COMPARED) {
          answers += 1;
          if (said[what] !== answer[what])
            differences.push({
              garden: one.name,
              partner: `${answer.row} ${answer.name} (${answer.rule})`,
              what,
              ours: answer[what],
              formula: said[what],
              reason: reasonOf(answer[what], language),
            });
        }
      }
    }
  }
  return { answers, differences };
}

/** The workbook of a case, its formulas without results. */
export function workbookOf({ rows, asOf, windows, language, style, room }: Case): Promise<Uint8Array> {
  const settings = { ...DEFAULT_SETTINGS, language, style, windows };
  return formulaXlsx(formulaWorkbook({ language, room: room ?? roomOf(rows), rows, asOf, settings }));
}

/** Room enough for a garden of many projects. */
export function roomOf(rows: Rows): Room {
  return {
    ...roomFor(rows.partners.length + 1, rows.log.length + 1),
    projects: rows.projects.length + 1,
    members: rows.projects.length * 5 + 1,
    events: rows.log.length * 10,
    history: rows.partners.length * 60,
  };
}

/** What formulas do not say, by the product's own sentence. */
function reasonOf(ours: string, language: Language): string {
  const { happened } = WORDS[language].why;
  const runs = happened.running('').trim();
  const inside = runs.charAt(0).toLowerCase() + runs.slice(1);
  return ours.includes(runs) || ours.includes(inside) ? 'a series that still runs is told by its last day so far' : '';
}

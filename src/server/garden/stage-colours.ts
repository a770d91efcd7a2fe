import { IN_TOUCH, STAGES, TIERS } from '../../domain/lists';
import { inkOn, STAGE_COLOURS, TIER_COLOURS, TOUCH_COLOURS } from '../../domain/palette';
import type { Words } from '../../domain/sentences/words';
import { wordIn } from '../../domain/words/recognise';
import type { Place } from '../sheets/book';
import type { Workbook } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Which colour each word of a computed column has. */
function coloured(words: Words): Readonly<Record<string, readonly (readonly [word: string, colour: string])[]>> {
  return {
    stage: STAGES.map((stage) => [words.stage(stage), STAGE_COLOURS[stage]]),
    tier: TIERS.map((tier) => [words.tier(tier), TIER_COLOURS[tier]]),
    inTouch: IN_TOUCH.map((touch) => [words.inTouch(touch), TOUCH_COLOURS[touch]]),
  };
}

/** Gives the computed columns their colours in the workbook's words: one read and one write a sheet. Other rules are kept. */
export function colour({ sheets, words }: Workbook): void {
  for (const sheeted of [sheets.partners, sheets.projects]) if (sheeted) colourSheet(sheeted.place, words);
}

/** The same for one sheet. */
export function colourSheet({ sheet, headingRow, columns }: Place, words: Words): void {
  const rows = sheet.getMaxRows() - headingRow;
  if (rows < 1) return;
  const rules = Object.entries(coloured(words)).flatMap(([key, pairs]): Rule[] => {
    const column = columns[key];
    if (column === undefined) return [];
    const range = sheet.getRange(headingRow + 1, column, rows, 1);
    return pairs.map(([word, shade]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo(word)
        .setBackground(shade)
        .setFontColor(inkOn(shade))
        .setRanges([range])
        .build(),
    );
  });
  const kept = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule, columns));
  sheet.setConditionalFormatRules([...kept, ...rules]);
}

/** Takes our rules off a sheet; the library's own stay. */
export function uncolour(sheet: GoogleAppsScript.Spreadsheet.Sheet, columns: Readonly<Record<string, number>>): void {
  const rules = sheet.getConditionalFormatRules();
  const kept = rules.filter((rule) => !isOurs(rule, columns));
  if (kept.length < rules.length) sheet.setConditionalFormatRules(kept);
}

/** A rule of ours colours one of our columns for one of our words, of whichever language or style. */
function isOurs(rule: Rule, columns: Readonly<Record<string, number>>): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return false;
  const [range] = rule.getRanges();
  const key = (['stage', 'tier', 'inTouch'] as const).find((one) => columns[one] === range?.getColumn());
  return key !== undefined && wordIn<string>(WORDS[key], String(condition.getCriteriaValues()[0])) !== undefined;
}

/** The words of each computed column; older names of ours are known too. */
const WORDS = { stage: STAGES, tier: TIERS, inTouch: IN_TOUCH } as const;

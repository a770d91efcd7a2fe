import { IN_TOUCH, STAGES, TIERS } from '../../domain/lists';
import { inkOn, STAGE_COLOURS, TIER_COLOURS, TOUCH_COLOURS } from '../../domain/palette';
import type { Words } from '../../domain/sentences/words';
import { wordsOf } from '../../domain/sentences/words';
import { LANGUAGES, STYLES } from '../../domain/words/language';
import type { TableSheet } from '../sheets/read';
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
  for (const sheeted of [sheets.partners, sheets.projects]) if (sheeted) colourSheet(sheeted, words);
}

function colourSheet({ place }: TableSheet, words: Words): void {
  const { sheet, headingRow, columns } = place;
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

/** A rule of ours colours one of our columns for one of our words, of whichever language or style. */
function isOurs(rule: Rule, columns: Readonly<Record<string, number>>): boolean {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.TEXT_EQUAL_TO) return false;
  const [range] = rule.getRanges();
  const key = ['stage', 'tier', 'inTouch'].find((one) => columns[one] === range?.getColumn());
  return key !== undefined && everyWord().has(String(condition.getCriteriaValues()[0]));
}

function everyWord(): ReadonlySet<string> {
  const pairs = LANGUAGES.flatMap((language) =>
    STYLES.flatMap((style) => Object.values(coloured(wordsOf(language, style))).flat()),
  );
  return new Set(pairs.map(([word]) => word));
}

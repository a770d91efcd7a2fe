import type { InTouch, Stage, Tier } from '../../domain/lists';
import { IN_TOUCH, STAGES, TIERS } from '../../domain/lists';
import type { Words } from '../../domain/sentences/words';
import { wordsOf } from '../../domain/sentences/words';
import { LANGUAGES, STYLES } from '../../domain/words/language';
import type { TableSheet } from '../sheets/read';
import type { Workbook } from './workbook';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Backgrounds by value: light enough for black text, told apart in grey by the word itself. */
const STAGE_COLOURS: Readonly<Record<Stage, string>> = {
  Seed: '#f3e3c3',
  Seedling: '#d9ecc8',
  Harvest: '#fbd0b5',
  Resting: '#dfe3ee',
  'Needs a date': '#e6e6e6',
};
const TIER_COLOURS: Readonly<Record<Tier, string>> = {
  'No contact yet': '#efefef',
  '1 Building relationships': '#e3f0ea',
  '2 Common goal': '#c8e3d6',
  '3 Supportive roles': '#a9d3bf',
  '4 Strategic collaboration': '#86c2a6',
};
const TOUCH_COLOURS: Readonly<Record<InTouch, string>> = {
  'No answer yet': '#efefef',
  'In touch': '#d9ecc8',
  Planned: '#d5e6f5',
  'Needs water': '#fdeeb4',
  Wilting: '#f7c9c4',
};

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
      SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(word).setBackground(shade).setRanges([range]).build(),
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

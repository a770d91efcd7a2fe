import type { Cell } from '../../domain/cell';
import { fold } from '../../domain/fold';
import { LANGUAGES } from '../../domain/words/language';
import { asText } from '../tables/read';
import { HEADINGS, OWN_WORDS, SETTINGS, type Setting } from './lines';
import type { Settings } from './settings';
import { DEFAULT_SETTINGS } from './settings';

/** So much room a setting may take, as it is kept: all of them stand in one value of metadata, which holds 30,000 characters. */
const MAX_SETTING_LENGTH = 3000;

/** The cells of a new Settings sheet: headings, then label, value and meaning of each setting. */
export function settingsCells(settings: Settings): Cell[][] {
  return [[...HEADINGS[settings.language]], ...SETTINGS.map((setting) => lineOf(setting, settings))];
}

/** The line for the library's own words, and where it stands among these cells (from 0; -1: nowhere). */
export function ownWordsLine(settings: Settings, cells: readonly (readonly Cell[])[]): { line: Cell[]; at: number } {
  return { line: lineOf(OWN_WORDS, settings), at: cells.findIndex((cell) => isCalled(OWN_WORDS, cell[0])) };
}

/**
 * What has to be written so that a Settings sheet says these settings: the usual ones as they are now, and in another language than
 * before the labels, meanings and words of every line of ours. Rows from 0; -1: the line is missing.
 */
export function linesToChange(
  settings: Settings,
  cells: readonly (readonly Cell[])[],
): { at: number; line: Cell[]; choices: readonly string[] }[] {
  const before = readSettings(cells).language;
  return SETTINGS.flatMap((setting) => {
    const at = cells.findIndex(([label]) => isCalled(setting, label));
    const [label = '', value = '', meaning = ''] = cells[at] ?? [];
    const line = lineOf(setting, settings);
    const shown = [before === settings.language && at >= 0 ? label : line[0]!, setting.usual ? line[1]! : value];
    const wanted = [...shown, before === settings.language && at >= 0 ? meaning : line[2]!];
    const same = JSON.stringify(wanted) === JSON.stringify([label, value, meaning]);
    if (same || (at < 0 && !setting.usual)) return [];
    return [{ at, line: wanted, choices: setting.choices?.(settings.language) ?? [] }];
  });
}

/** The dropdowns of a new Settings sheet, in the order of its lines. */
export function settingChoices(settings: Settings): (readonly string[])[] {
  return SETTINGS.map((setting) => setting.choices?.(settings.language) ?? []);
}

/** The lines that came after this schema and that a Settings sheet has not, in whichever language. */
export function linesLacking(schema: number, settings: Settings, cells: readonly (readonly Cell[])[]): Cell[][] {
  return SETTINGS.filter(({ since = 1 }) => since > schema)
    .filter((setting) => !cells.some(([label]) => isCalled(setting, label)))
    .map((setting) => lineOf(setting, settings));
}

function lineOf(setting: Setting, settings: Settings): Cell[] {
  const [label, meaning] = wordsOf(setting, settings);
  return [label, setting.show(settings), meaning];
}

function wordsOf(setting: Setting, { language, style }: Settings): readonly [label: string, meaning: string] {
  return (style === 'plain' ? setting.plain : undefined)?.[language] ?? setting[language];
}

/** Whether a label is that of a setting; case and accents do not matter. */
function isCalled(setting: Setting, label: Cell | undefined): boolean {
  const wanted = fold(asText(label ?? ''));
  const named = [setting, setting.plain ?? setting].flatMap((words) => LANGUAGES.map((language) => words[language][0]));
  return wanted !== '' && named.some((one) => fold(one) === wanted);
}

/** Understands a Settings sheet, whichever order and language its labels have. Of two lines of one setting the upper one counts. */
export function readSettings(cells: readonly (readonly Cell[])[]): Settings {
  return SETTINGS.reduce((settings, setting) => taken(settings, setting, cells) ?? settings, DEFAULT_SETTINGS);
}

/** A line of the Settings sheet that says what can't be used: its label and value, what it means, and what counts instead. */
export interface UnusableLine {
  readonly label: string;
  readonly value: string;
  readonly meaning: string;
  readonly instead: string;
}

/** The lines that say something which can't be used, in the language that the others say. */
export function unusableLines(cells: readonly (readonly Cell[])[]): UnusableLine[] {
  const settings = readSettings(cells);
  return SETTINGS.flatMap((setting): UnusableLine[] => {
    const value = asText(cellOf(setting, cells));
    if (value === '' || taken(DEFAULT_SETTINGS, setting, cells) !== null) return [];
    const [label, meaning] = wordsOf(setting, settings);
    return [{ label, value: value.slice(0, 60), meaning, instead: asText(setting.show(settings)) }];
  });
}

function cellOf(setting: Setting, cells: readonly (readonly Cell[])[]): Cell {
  return cells.find(([label]) => isCalled(setting, label))?.[1] ?? '';
}

/** Null where the cell can't be used, or is longer than what can be kept. */
function taken(settings: Settings, setting: Setting, cells: readonly (readonly Cell[])[]): Settings | null {
  const next = setting.take(settings, cellOf(setting, cells));
  return next === null || room(next) - room(settings) > MAX_SETTING_LENGTH ? null : next;
}

function room(settings: Settings): number {
  return JSON.stringify(settings).length;
}

/** Whether a Settings sheet says what set-up wrote into it, in whichever language. */
export function isUntouched(cells: readonly (readonly Cell[])[]): boolean {
  const says = readSettings(cells);
  return JSON.stringify(says) === JSON.stringify({ ...DEFAULT_SETTINGS, language: says.language });
}

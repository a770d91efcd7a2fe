import { fold } from '../domain/fold';
import { DEFAULT_WINDOWS, type Windows } from '../domain/rows';
import { LANGUAGES } from '../domain/words/language';
import { SETTINGS } from '../workbook/settings/lines';
import { DEFAULT_SETTINGS } from '../workbook/settings/settings';
import { quoted } from './texts';

/** The window of a setting: a value that is no whole number above 0 keeps its default (rules.md 1). */
function windowOf(key: keyof Windows): string {
  const cell = `%${key}%`;
  const usual = DEFAULT_WINDOWS[key];
  return `IF(ISNUMBER(${cell}),IF(AND(${cell}>0,${cell}=INT(${cell})),${cell},${usual}),${usual})`;
}

/** The place of a setting among the lines of the Settings sheet, from 0, by what it changes. */
export function settingLine(key: keyof Windows | 'style' | 'fiscalYearStart' | 'library'): number {
  const other = 4321;
  const changed =
    key === 'style'
      ? { ...DEFAULT_SETTINGS, style: 'plain' as const }
      : key === 'library'
        ? { ...DEFAULT_SETTINGS, library: '4321' }
        : key === 'fiscalYearStart'
          ? { ...DEFAULT_SETTINGS, fiscalYearStart: other }
          : { ...DEFAULT_SETTINGS, windows: { ...DEFAULT_WINDOWS, [key]: other } };
  return SETTINGS.findIndex((line) => line.show(changed) !== line.show(DEFAULT_SETTINGS));
}

/** The word for plain words, in each language. */
function plainWords(): string[] {
  const line = SETTINGS[settingLine('style')]!;
  return LANGUAGES.map((language) => fold(String(line.show({ ...DEFAULT_SETTINGS, language, style: 'plain' }))));
}

/** The values that hold for the whole workbook; `%key%` is the cell of a setting. */
export const TODAY = {
  D: 'IF(ISNUMBER(%asOf%),INT(%asOf%),TODAY())',
  FIRST: 'DATE(1990,1,1)',
  END: 'DATE(YEAR(@D)+11,1,1)',
  ACTIVE: windowOf('active'),
  YEARLY: windowOf('yearly'),
  HARVEST: windowOf('harvest'),
  PLAN: windowOf('plan'),
  BIG: windowOf('bigStep'),
  MISSION: windowOf('mission'),
  /** 1 garden, 2 plain. */
  STYLE: `IF(OR(${plainWords().map((word) => `LOWER(TRIM(%style%))=${quoted(word)}`)}),2,1)`,
  /** The month and the day on which the fiscal year starts. */
  MONTH:
    'IF(ISNUMBER(%fiscalYearStart%),IF(AND(%fiscalYearStart%>=1,%fiscalYearStart%<=12,%fiscalYearStart%=INT(%fiscalYearStart%)),%fiscalYearStart%,7),7)',
  YEAR: 'DATE(YEAR(@D)-IF(MONTH(@D)<@MONTH,1,0),@MONTH,1)',
  /** How many events, days and members there are to be. */
  EVENTS: 'SUM([log.more])',
  HISTORY: 'SUM([partners.history])',
  MEMBERS: 'SUM([projects.members])',
} as const;

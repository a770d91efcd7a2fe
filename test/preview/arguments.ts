import { getLocale } from 'numfmt';
import type { Day } from '../../src/domain/day';
import { isDay } from '../../src/domain/day';
import type { Language } from '../../src/domain/words/language';
import { tagOf } from '../emulator/typed';
import { LOCALES } from '../locales';
import { refuse } from './refusal';

/** What `npm start --` was given. */
export interface Given {
  /** Files whose results are written, in order; none: the preview is served. */
  inputs: string[];
  /** Files that the preview shows instead of the sample garden, in order. */
  open: string[];
  /** The preview shows an empty spreadsheet. */
  blank: boolean;
  /** Of the person at the preview; null: the spreadsheet's. */
  language: Language | null;
  /** The folder to write into; '' when serving. */
  out: string;
  /** Files of the same name in that folder may be replaced, whoever wrote them. */
  force: boolean;
  /** '' is today. */
  asOf: Day;
  locale: string;
  timeZone: string;
  /** `all`: every chart there is, and all reports; else the board report as it is usually built. */
  charts: 'usual' | 'all';
  /** Of the served preview; null: the first free one. */
  port: number | null;
  help: boolean;
}

export const USAGE = `npm start                            the preview with the sample garden, at an address of this machine
npm start -- --blank                 the preview with an empty spreadsheet
npm start -- --open FILE             the preview with this list in it (.csv, .tsv or .xlsx)
npm start -- --input FILE --out DIR  a list taken as it is, computed and reported into DIR; no preview

  --open FILE, --input FILE
                    may be given several times: each file is a sheet, an .xlsx brings all of its sheets
  --language WORD   en or es: the language of the preview, and of its spreadsheet unless --locale is given too
  --port NUMBER     of the preview; default: the first that is free
  --out DIR         the folder to write into; made when it is not there, and of its own
  --force           writes into a folder that holds other things, and replaces files of the same name
  --as-of DAY       the day that counts as today, like 2025-06-30; default: today
  --locale LOCALE   of the spreadsheet, by which dates and numbers in a .csv are read, like en_US (the default), es_MX or de_DE
  --time-zone ZONE  of the spreadsheet, like America/New_York; default: that one with --input, this machine's in the preview
  --charts all      every chart, in the board report, the community report and one for the library's own people`;

/** Options that stand alone; the others take a value. */
const SWITCHES = ['--blank', '--force', '--help', '-h'] as const;
const WITH_VALUE = [
  '--open',
  '--language',
  '--port',
  '--input',
  '--out',
  '--as-of',
  '--locale',
  '--time-zone',
  '--charts',
] as const;
type Option = (typeof WITH_VALUE)[number];

/** Options of only one of the two things that `npm start` does. */
const OF_PREVIEW = ['--blank', '--open', '--language', '--port'];
const OF_RESULTS = ['--out', '--charts', '--force'];

/** Understands the command line; refuses what it does not know. */
export function understandArguments(argv: readonly string[]): Given {
  const told = collect(argv);
  const one = (option: Option): string | undefined => {
    const values = told.get(option) ?? [];
    if (values.length > 1) refuse(`${option} was given ${values.length} times; once is enough.`);
    return values[0];
  };
  const inputs = told.get('--input') ?? [];
  const language = languageGiven(one('--language'));
  const given: Given = {
    inputs,
    open: told.get('--open') ?? [],
    blank: told.has('--blank'),
    language,
    out: one('--out') ?? '',
    force: told.has('--force'),
    asOf: dayGiven(one('--as-of')),
    locale: localeGiven(one('--locale')) ?? LOCALES[language ?? 'en'],
    timeZone: timeZoneGiven(one('--time-zone')) ?? (inputs.length > 0 ? 'America/New_York' : zoneHere()),
    charts: chartsGiven(one('--charts')),
    port: portGiven(one('--port')),
    help: told.has('--help') || told.has('-h'),
  };
  if (!given.help) checkTogether(told);
  return given;
}

/** Refuses options that do not go together. */
function checkTogether(told: ReadonlyMap<string, readonly string[]>): void {
  const results = told.has('--input');
  if (results && !told.has('--out')) refuse('--input needs --out DIR: the folder to write into.');
  const lost = (results ? OF_PREVIEW : OF_RESULTS).find((option) => told.has(option));
  if (lost === undefined) {
    if (told.has('--blank') && told.has('--open')) refuse('--blank is an empty spreadsheet, --open one with a list.');
    return;
  }
  refuse(
    results
      ? `${lost} is for the preview, which --input does not start.`
      : `${lost} needs --input FILE: the list to read.`,
  );
}

/** What was given: each option with its values, those of switches empty. */
function collect(argv: readonly string[]): Map<string, string[]> {
  const told = new Map<string, string[]>();
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index]!;
    if (SWITCHES.some((known) => known === word)) {
      told.set(word, []);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = WITH_VALUE.find((known) => known === name);
    if (!option)
      refuse(`${word} is not an option here; the options are ${['--blank', '--force', ...WITH_VALUE].join(', ')}.`);
    if (equals < 0) index += 1;
    const value = equals < 0 ? argv[index] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      refuse(`${option} needs a value after it.`);
    }
    told.set(option, [...(told.get(option) ?? []), value]);
  }
  return told;
}

function languageGiven(text: string | undefined): Language | null {
  if (text === undefined) return null;
  const languages = Object.keys(LOCALES) as Language[];
  const known = languages.find((language) => language === text.toLowerCase());
  return known ?? refuse(`--language "${text}" is not one the preview speaks; it can be ${languages.join(' or ')}.`);
}

function dayGiven(text: string | undefined): Day {
  if (text === undefined) return '';
  const year = Number(text.slice(0, 4));
  if (!isDay(text) || year < 1990 || year > 2200) {
    refuse(`--as-of "${text}" is not a day between 1990 and 2200 written like 2025-06-30.`);
  }
  return text;
}

function localeGiven(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const parts = /^([a-z]{2,3})[_-]([a-z]{2})$/i.exec(text);
  const locale = parts ? `${parts[1]!.toLowerCase()}_${parts[2]!.toUpperCase()}` : '';
  if (locale === '' || !getLocale(tagOf(locale))) {
    refuse(`--locale "${text}" is not a language and country that is known here, like en_US, es_MX or de_DE.`);
  }
  return locale;
}

function timeZoneGiven(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  try {
    if (/^[A-Za-z]/.test(text)) return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    // Falls through to the sentence.
  }
  return refuse(`--time-zone "${text}" is not a time zone, like America/New_York or Europe/Berlin.`);
}

function zoneHere(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function chartsGiven(text: string | undefined): 'usual' | 'all' {
  if (text !== undefined && text !== 'all') refuse(`--charts "${text}" is not known; it can be all.`);
  return text ?? 'usual';
}

function portGiven(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535) refuse(`--port "${text}" is not a port, like 8080.`);
  return Number(text);
}

import { getLocale } from 'numfmt';
import type { Day } from '../../src/domain/day';
import { isDay } from '../../src/domain/day';
import { tagOf } from '../emulator/typed';
import { refuse } from './refusal';

/** What `npm start --` was given. */
export interface Given {
  /** Files, in order; none: the preview is served. */
  inputs: string[];
  /** The folder to write into; '' when serving. */
  out: string;
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
npm start -- --port 8080             the same, at this port
npm start -- --input FILE --out DIR  a list (.csv, .tsv or .xlsx) taken as it is, computed and reported into DIR

  --input FILE      may be given several times: each file is a sheet, an .xlsx brings all of its sheets
  --out DIR         the folder to write into; made when it is not there
  --as-of DAY       the day that counts as today, like 2025-06-30; default: today
  --locale LOCALE   how dates and numbers in a .csv are read, like en_US, es_MX or de_DE; default: en_US
  --time-zone ZONE  the spreadsheet's time zone, like America/New_York (the default)
  --charts all      every chart, in the board report, the community report and one for the library's own people`;

const OPTIONS = ['--input', '--out', '--as-of', '--locale', '--time-zone', '--port', '--charts'] as const;
type Option = (typeof OPTIONS)[number];

/** Understands the command line; refuses what it does not know. */
export function understandArguments(argv: readonly string[]): Given {
  const told = collect(argv);
  const one = (option: Option): string | undefined => {
    const values = told[option] ?? [];
    if (values.length > 1) refuse(`${option} was given ${values.length} times; once is enough.`);
    return values[0];
  };
  const given: Given = {
    inputs: told['--input'] ?? [],
    out: one('--out') ?? '',
    asOf: dayGiven(one('--as-of')),
    locale: localeGiven(one('--locale')),
    timeZone: timeZoneGiven(one('--time-zone')),
    charts: chartsGiven(one('--charts')),
    port: portGiven(one('--port')),
    help: argv.includes('--help') || argv.includes('-h'),
  };
  if (given.help) return given;
  if (given.inputs.length > 0 && given.out === '') refuse('--input needs --out DIR: the folder to write into.');
  if (given.inputs.length === 0 && given.out !== '') refuse('--out needs --input FILE: the list to read.');
  if (given.inputs.length > 0 && given.port !== null)
    refuse('--port is for the preview, which --input does not start.');
  return given;
}

function collect(argv: readonly string[]): Partial<Record<Option, string[]>> {
  const told: Partial<Record<Option, string[]>> = {};
  for (let index = 0; index < argv.length; index += 1) {
    const word = argv[index]!;
    if (word === '--help' || word === '-h') continue;
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const name = equals < 0 ? word : word.slice(0, equals);
    const option = OPTIONS.find((known) => known === name);
    if (!option) refuse(`${name} is not an option here; the options are ${OPTIONS.join(', ')}.`);
    if (equals < 0) index += 1;
    const value = equals < 0 ? argv[index] : word.slice(equals + 1);
    if (value === undefined || value === '' || (equals < 0 && value.startsWith('--'))) {
      refuse(`${option} needs a value after it.`);
    }
    told[option] = [...(told[option] ?? []), value];
  }
  return told;
}

function dayGiven(text: string | undefined): Day {
  if (text === undefined) return '';
  const year = Number(text.slice(0, 4));
  if (!isDay(text) || year < 1990 || year > 2200) {
    refuse(`--as-of "${text}" is not a day between 1990 and 2200 written like 2025-06-30.`);
  }
  return text;
}

function localeGiven(text: string | undefined): string {
  if (text === undefined) return 'en_US';
  const parts = /^([a-z]{2,3})[_-]([a-z]{2})$/i.exec(text);
  const locale = parts ? `${parts[1]!.toLowerCase()}_${parts[2]!.toUpperCase()}` : '';
  if (locale === '' || !getLocale(tagOf(locale))) {
    refuse(`--locale "${text}" is not a language and country that is known here, like en_US, es_MX or de_DE.`);
  }
  return locale;
}

function timeZoneGiven(text: string | undefined): string {
  if (text === undefined) return 'America/New_York';
  try {
    if (/^[A-Za-z]/.test(text)) return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {
    // Falls through to the sentence.
  }
  return refuse(`--time-zone "${text}" is not a time zone, like America/New_York or Europe/Berlin.`);
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

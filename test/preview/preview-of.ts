import { resolve } from 'node:path';
import type { Given } from './arguments';
import { toldHalfDays } from './command-line';
import { readInputs } from './input';
import type { HalfDay } from './input/csv';
import { noonOf } from './run';
import type { ServeOptions } from './serve';

/** What the preview is to show, as the command line has it, and what to say before it is shown. Files are named from the folder `from`. */
export async function previewOf(given: Given, from: string): Promise<{ options: ServeOptions; told: string[] }> {
  const { locale, timeZone, blank, language, asOf, port } = given;
  const half: HalfDay[] = [];
  const files = given.open.map((file) => resolve(from, file));
  const options: ServeOptions = {
    locale,
    timeZone,
    blank,
    ...(language === null ? {} : { language }),
    ...(asOf === '' ? {} : { now: noonOf(asOf, timeZone) }),
    ...(port === null ? {} : { port }),
    ...(files.length === 0 ? {} : { workbook: await readInputs(files, locale, timeZone, half) }),
  };
  return { options, told: toldHalfDays(half) };
}

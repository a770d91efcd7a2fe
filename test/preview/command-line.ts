import { resolve } from 'node:path';
import { dayOf } from '../../src/domain/day';
import { zoneOf } from '../emulator/zone';
import type { Given } from './arguments';
import { readInputs } from './input';
import type { HalfDay } from './input/csv';
import { outputsOf } from './output/outputs';
import { checkPlace, placeOutputs } from './output/place';
import { summaryOf } from './output/summary';
import { runBundle } from './run';

/** Reads the lists, runs the shipped bundle on them, writes the results; answers what to print. */
export async function runCommand(given: Given, from = process.cwd(), distDir = 'dist'): Promise<string> {
  const inputs = given.inputs.map((file) => resolve(from, file));
  const out = resolve(from, given.out);
  checkPlace(out, inputs, given.force);
  const half: HalfDay[] = [];
  const remarks: string[] = [];
  const workbook = await readInputs(inputs, given.locale, given.timeZone, half, remarks);
  const asOf = given.asOf || todayIn(given.timeZone);
  const outcome = runBundle(workbook, asOf, distDir, given.charts);
  placeOutputs(out, await outputsOf(outcome));
  return [summaryOf(outcome, asOf, given.out), ...remarks, ...toldHalfDays(half)].join('\n');
}

/** What must not pass silently: a month or a year that Sheets takes for its first day. */
export function toldHalfDays(half: readonly HalfDay[]): string[] {
  if (half.length === 0) return [];
  const shown = half.slice(0, 12).map(({ sheet, cell, text }) => `${sheet}!${cell} “${text}”`);
  const rest = half.length > 12 ? `, and ${half.length - 12} more` : '';
  return [`Read as a day although the text says less, as Sheets does on typing: ${shown.join(', ')}${rest}`];
}

function todayIn(timeZone: string): string {
  return dayOf(Math.floor(zoneOf(timeZone).serialOf(Date.now())) - 25_569);
}

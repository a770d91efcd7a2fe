import { extraAt, formatAt } from '../emulator/cells';
import type { CellExtra, SheetJson, StoredValue } from '../emulator/workbook-json';
import { ruleAt } from './conditional';

const PIXELS_PER_POINT = 96 / 72;

/** How a cell looks, as CSS; only what differs from a plain cell. */
export function lookOf(
  sheet: SheetJson,
  row: number,
  column: number,
  value: StoredValue,
): Record<string, string> | undefined {
  const own = <K extends keyof CellExtra>(key: K) => extraAt(sheet, row, column, key);
  const rule = ruleAt(sheet.conditionalRules, row, column, value, formatAt(sheet, row, column));
  const background = rule?.background ?? own('background');
  const color = rule?.fontColor ?? own('fontColor');
  const size = own('fontSize');
  const align = own('horizontal') ?? plainAlign(value);
  const vertical = own('vertical');
  const look: Record<string, string> = {
    ...(background !== undefined && background !== '#ffffff' ? { background } : {}),
    ...(color !== undefined && color !== '#000000' ? { color } : {}),
    ...((rule?.bold ?? own('bold')) ? { 'font-weight': 'bold' } : {}),
    ...(own('italic') ? { 'font-style': 'italic' } : {}),
    ...(size !== undefined && size !== 10 ? { 'font-size': `${Math.round(size * PIXELS_PER_POINT)}px` } : {}),
    ...(align === 'left' ? {} : { 'text-align': align }),
    ...(vertical !== undefined && vertical !== 'bottom' ? { 'vertical-align': vertical } : {}),
    ...(own('wrap') === 'WRAP' ? { 'white-space': 'pre-wrap' } : {}),
    ...(own('wrap') === 'CLIP' ? { 'text-overflow': 'clip' } : {}),
    ...bordersOf(own('borders')),
  };
  return Object.keys(look).length === 0 ? undefined : look;
}

function plainAlign(value: StoredValue): 'left' | 'center' | 'right' {
  return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
}

function bordersOf(borders: CellExtra['borders']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(borders ?? {}).map(([side, line]) => [
      `border-${side}`,
      `${line.includes('THICK') ? 3 : line.includes('MEDIUM') ? 2 : 1}px solid ${line.split(' ').at(-1)}`,
    ]),
  );
}

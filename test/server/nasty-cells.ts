import fc from 'fast-check';
import type { Day } from '../../src/domain/day';
import { dayNumber } from '../../src/domain/day';
import type { CellExtra, StoredValue } from '../emulator/workbook-json';

/** A cell as it is stored: a value, and a format or formula beside it. */
export interface Nasty {
  readonly value: StoredValue;
  readonly extra?: CellExtra;
}

/** Zones ahead of and behind each other, with and without summer time, one with half an hour. */
export const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Pacific/Auckland',
  'America/Sao_Paulo',
] as const;

/** Year ends, leap days, and days on which clocks are changed in one of the zones. */
export const DAYS: readonly Day[] = [
  ...['2022-12-31', '2023-01-01', '2024-02-29', '2024-12-31', '2025-01-01', '2025-02-28', '2025-03-01'],
  ...['2024-03-10', '2024-11-03', '2025-03-09', '2024-03-31', '2024-10-27', '2025-03-30'],
  ...['2024-04-07', '2024-09-29', '2025-04-06', '2018-11-04', '2018-02-18', '2025-06-29', '2025-06-30'],
];

/** Days between the epochs of serial numbers and of `dayNumber`. */
const SERIAL = 25_569;
const TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    ';',
    ' ; ;',
    '0',
    "'",
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '#REF!',
    '#N/A',
    'TRUE',
    'null',
    'undefined',
    'NaN',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'Food Bank',
    'The food-bank',
    'FOOD BANK; Club',
    'Club',
    'Clu',
    'Story Walk',
  ],
  ...[
    '💐🌱',
    '👩‍👩‍👧‍👦 Families',
    'نادي الكتاب',
    '\u202Eevil\u202C',
    'e\u0301',
    '\u0000',
    'a\nb',
    'spring 2024',
    '13/13/2025',
    '2025-06-30',
  ],
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '$&',
    '{}',
    'Talked',
    'Did it',
    'Planned',
    'Let go',
    'Rest',
    'Repeat',
  ],
  ...[
    'Monthly',
    'Collaborator',
    'Audience only',
    'Agreed',
    'Big step',
    'Looked back',
    'x'.repeat(50_000),
    'ß;'.repeat(25_000),
  ],
];

const dated = (serial: number): Nasty => ({ value: serial, extra: { format: 'yyyy-mm-dd' } });

/** Every kind of cell that a spreadsheet may hold. */
export const nastyCell: fc.Arbitrary<Nasty> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...TEXTS).map((value) => ({ value })) },
  { weight: 4, arbitrary: fc.constantFrom(...DAYS).map((day) => dated(dayNumber(day) + SERIAL)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(0, 1, 0.999, -1, 60.5, 45_000.75, 2_958_465, 6_663_000, -693_000).map(dated),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<StoredValue>(0, -1, 1.5, 1e308, 5e-324, 45_000, true, false).map((value) => ({ value })),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constantFrom('=A1', '=1/0').map((formula) => ({ value: '#DIV/0!', extra: { formula } })) },
);

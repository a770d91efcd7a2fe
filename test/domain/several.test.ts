import { describe, expect, it } from 'vitest';
import { distance, nameKey } from '../../src/domain/fold';
import { namesOf } from '../../src/domain/names';
import { severalIn } from '../../src/workbook/charts/labels';

/* A cell may name several, and a name may hold what stands between others. */

const LISTED = ['Food Bank', 'Museum', 'Zoo', 'Smith; Sons', 'Sons', 'Arts, Parks and Trees'];
const { mentioned } = namesOf(LISTED.map((name) => ({ name })));

it.each([
  ['Food Bank; Museum', ['Food Bank', 'Museum'], []],
  ['Food Bank, Museum', ['Food Bank', 'Museum'], []],
  ['Food Bank\nMuseum', ['Food Bank', 'Museum'], []],
  ['Food Bank, Museum; Zoo', ['Food Bank', 'Museum', 'Zoo'], []],
  ['Smith; Sons', ['Smith; Sons'], []],
  ['Zoo; Smith; Sons', ['Zoo', 'Smith; Sons'], []],
  ['Sons; Zoo', ['Sons', 'Zoo'], []],
  ['Arts, Parks and Trees', ['Arts, Parks and Trees'], []],
  ['Zoo, Arts, Parks and Trees', ['Zoo', 'Arts, Parks and Trees'], []],
  ['Food Bank, Musem', ['Food Bank'], ['Musem']],
  ['Jones, Miller and Co', [], ['Jones, Miller and Co']],
  ['Zoo, Inc.', [], ['Zoo, Inc.']],
  ['Fod Bank; Museum', ['Museum'], ['Fod Bank']],
  [' ; , ', [], [',']],
])('“%s” names %j, and what is not listed: %j', (cell, known, unknown) => {
  expect(mentioned(cell).known.map(({ name }) => name)).toEqual(known);
  expect(mentioned(cell).unknown).toEqual(unknown);
});

it('what several choices in one cell say is counted with the rest', () => {
  expect(severalIn(['Space, Money', 'Money', 'Buttons, thread'], ['Space', 'Money'])).toEqual([
    'Space',
    'Money',
    'Buttons, thread',
  ]);
});

describe('two spellings of one name', () => {
  it.each([
    ['The Café', 'cafe'],
    ['Đồng Nai', 'dong nai'],
    ['ISTANBUL', 'ıstanbul'],
    ['İstanbul', 'istanbul'],
    ['Zoo ❤️', 'Zoo ❤'],
    ['Arts + Culture', 'Arts Culture'],
    ['School #5', 'School 5'],
    ['“The” Zoo', 'zoo'],
  ])('“%s” is “%s”', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['कि', 'का'],
    ['C++', 'C#'],
    ['C++', 'C'],
    ['The', 'Zoo'],
    ['Thé Salon', 'Salon'],
  ])('“%s” is not “%s”', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });
});

describe('no cell is long enough to stop the work', () => {
  it.each([
    ['dashes behind “the”', `the${'-'.repeat(49_000)}`],
    ['stars', '☆'.repeat(49_000)],
    ['semicolons', ';'.repeat(49_000)],
    ['commas', 'a,'.repeat(24_000)],
  ])('%s', (_, cell) => {
    const start = process.cpuUsage();
    nameKey(cell);
    mentioned(cell);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });

  it('two long names that are nearly alike', () => {
    const start = process.cpuUsage();
    expect(distance(`a${'xy'.repeat(20_000)}b`, `c${'xy'.repeat(20_000)}d`, 3)).toBe(2);
    expect(process.cpuUsage(start).user).toBeLessThan(1_000_000);
  });
});

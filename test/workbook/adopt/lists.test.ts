import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapSheet } from '../../../src/workbook/adopt/map';
import { compare, type Truth } from '../../compare-list';
import { readList } from '../../lists';
import { ownLists } from './own-lists';

const FOLDER = 'test/fixtures/lists';
const truths = JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8')) as Record<string, Truth>;
const own = ownLists(join(FOLDER, 'own'));

describe('the lists of small libraries', () => {
  it.each(Object.entries(truths))('%s is mapped as its truth says', async (file, truth) => {
    const [sheet] = await readList(join(FOLDER, file), truth.locale ?? 'en_US');
    const { wrong, missed } = compare(mapSheet(sheet!.name, sheet!.cells), truth);
    expect({ wrong, missed }).toEqual({ wrong: [], missed: [] });
  });
});

describe('other lists, in five languages', () => {
  it.each(own.map((list) => [list.title, list] as const))(
    '%s has no heading in a wrong field',
    (_, { cells, truth }) => {
      expect(compare(mapSheet('Sheet1', cells), truth).wrong).toEqual([]);
    },
  );

  it('misses at most one heading in ten', () => {
    const results = own.map(({ cells, truth }) => compare(mapSheet('Sheet1', cells), truth));
    const right = results.reduce((sum, one) => sum + one.right, 0);
    const missed = results.reduce((sum, one) => sum + one.missed.length, 0);
    expect(missed).toBeLessThanOrEqual((right + missed) / 10);
  });
});

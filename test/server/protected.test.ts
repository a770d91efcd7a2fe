import { expect, it } from 'vitest';
import type { Answer } from '../../src/contract/answer';
import { openBook } from '../host';
import { NOW } from './garden';
import { ourSheets } from './interruptions/sheets';

/* Another person's protection where we would write: nothing of theirs changes, and a sentence says what is in the way. */

it('a protection of somebody else’s stops the writing with a sentence; the next owner’s run finishes it', () => {
  const workbook = ourSheets();
  const sheet = workbook.sheets[0]!;
  const stage = sheet.values[0]!.indexOf('Stage') + 1;
  const box = { row: 1, column: stage, rows: sheet.maxRows, columns: 1 };
  sheet.protections = [{ id: 900, type: 'RANGE', box, description: '', warningOnly: false, editors: [] }];
  sheet.values[1]![stage - 1] = 'Old';
  const book = openBook(workbook, { now: NOW, user: 'other@example.com', owner: 'user@example.com' });
  const before = JSON.stringify(book.workbook().sheets[0]!.values);
  const answer = book.call('recalculate').value as unknown as Answer<unknown>;
  expect(answer).toMatchObject({ ok: false, trouble: { sentence: expect.stringContaining('protected') } });
  expect(JSON.stringify(book.workbook().sheets[0]!.values)).toBe(before);

  const owners = openBook(book.workbook(), { now: NOW });
  expect(owners.call('recalculate').value).toMatchObject({ ok: true });
  expect(owners.workbook().sheets[0]!.values[1]![stage - 1]).not.toBe('Old');
});

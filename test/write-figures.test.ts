import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { figuresIn, markdownTable, writeFigures } from './write-figures';

const file = join(mkdtempSync(join(tmpdir(), 'figures-')), 'README.md');

test('figures take the place of those that stood between the marks, and nothing else changes', () => {
  writeFileSync(file, 'Before.\n\n<!-- npm run x -->\n\nold\n\n<!-- end of npm run x -->\n\nAfter.\n');
  const table = markdownTable(
    ['what', 'n'],
    [
      ['one', '1'],
      ['a thousand', '1,000'],
    ],
  );
  writeFigures(file, 'npm run x', table);
  expect(readFileSync(file, 'utf8')).toBe(`Before.

<!-- npm run x -->

| what       |     n |
| ---------- | ----: |
| one        |     1 |
| a thousand | 1,000 |

<!-- end of npm run x -->

After.
`);
  expect(figuresIn(file, 'npm run x')).toBe(table);
});

test('a document without the marks stays as it is', () => {
  writeFileSync(file, 'No marks.\n');
  expect(() => writeFigures(file, 'npm run x', 'new')).toThrow('has no place between <!-- npm run x -->');
  expect(readFileSync(file, 'utf8')).toBe('No marks.\n');
});

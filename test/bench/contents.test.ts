import { expect, test } from 'vitest';
import { figuresIn } from '../write-figures';
import { CONTENTS } from './contents';

test('the README has a table for everything the bench measures, in its order and with its columns', () => {
  const [, ...sections] = figuresIn('test/bench/README.md', 'npm run bench').split(/^### /m);
  const seen = sections.map((section) => {
    const [title, , heads = ''] = section.split('\n');
    return [title, ...heads.split('|').map((head) => head.trim())].filter((text) => text !== '');
  });
  expect(seen).toEqual(CONTENTS.map(({ title, columns }) => [title, ...columns]));
});

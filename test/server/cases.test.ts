import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type CaseTruth, judgeCase } from '../judge-case';

/* Small inputs that once went wrong: each is right now, or a sentence says what is the matter (`said` in truth.json). */

const FOLDER = 'test/fixtures/cases';
const truths = JSON.parse(readFileSync(`${FOLDER}/truth.json`, 'utf8')) as Record<string, CaseTruth>;

it.each(Object.entries(truths))('%s', async (file, truth) => {
  const { verdict, why } = await judgeCase(FOLDER, file, truth);
  expect({ file, isWrong: verdict === 'wrong', why: verdict === 'wrong' ? why : [] }).toEqual({
    file,
    isWrong: false,
    why: [],
  });
});

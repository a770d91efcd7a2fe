// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { TakeAlongPage } from '../../dialogs/report/page';
import type { TakeAlong } from '../../src/contract/contract';
import { field, openPage, setTheStage } from './stage';

setTheStage();

const along: TakeAlong = {
  language: 'en',
  asOf: '2026-06-30',
  asOfText: '30 June 2026',
  library: '',
  headlines: '',
  minutes: '',
  post: '',
  thanks: [],
  survey: { title: 'Programs', table: [['Where', 'Adults']], notes: ['Nothing else.'] },
  standard: '',
  charts: [],
};

it.each([
  ['Library', 'Library'],
  ['=HYPERLINK("http://x.test")', `'=HYPERLINK("http://x.test")`],
  ['Park\t=1+1\n=2+2', 'Park =1+1 =2+2'],
])('a place %j of the library’s own is pasted as the text it is, in one cell', async (place, pasted) => {
  const survey = { ...along.survey, table: [...along.survey.table, [place, 3]] };
  await openPage(TakeAlongPage, { takeAlong: () => ({ value: { ...along, survey } }) });
  expect(field('survey')).toBe(`Programs\nWhere\tAdults\n${pasted}\t3\nNothing else.`);
});

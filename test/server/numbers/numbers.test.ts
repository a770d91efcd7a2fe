import { describe } from 'vitest';
import { back } from './back';
import { done } from './done';
import { biggerLibrary, sampleLibrary } from './libraries';
import { today } from './today';

/*
 * The numbers of the charts, worked out again by another way: not with the rules' own functions, but from what stands in the cells, as
 * somebody would count who checks the report with a pencil.
 */
describe.each([
  ['the sample', sampleLibrary],
  ['a bigger library', biggerLibrary],
])('the charts of %s', (_, open) => {
  const library = open();
  today(library);
  back(library);
  done(library);
});

import { describe, expect, it } from 'vitest';
import { distance, nameKey } from '../../src/domain/fold';
import { namesOf } from '../../src/domain/names';
import { nearestIn } from '../../src/domain/nearest';

describe('a folded name', () => {
  it.each([
    ['Café Olé', 'the cafe ole'],
    ['Children’s Museum', 'CHILDRENS MUSEUM'],
    ['The Food-Bank', 'Food Bank'],
    ['Straße 7', 'STRASSE 7'],
    ['A. B. Smith & Sons', 'ab smith sons'],
    ['"The" Garden', 'Garden'],
  ])('%s is %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Theatre', 'atre'],
    ['The', ''],
    ['Food Bank', 'Food Bank 2'],
    ['!', '?'],
    ['Over the Rainbow', 'Over Rainbow'],
  ])('%s is not %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('the distance of two words', () => {
  it.each([
    ['foodbank', 'foodbank', 0],
    ['foodbnak', 'foodbank', 1],
    ['fodbank', 'foodbank', 1],
    ['foodbanks', 'foodbank', 1],
    ['foodtank', 'foodbank', 1],
    ['aaa', 'aa', 1],
    ['abcd', 'dcba', 3],
    ['school', 'museum', 3],
  ])('%s and %s: %i (3 when more than 2)', (a, b, letters) => {
    expect(distance(a, b, 2)).toBe(letters);
    expect(distance(b, a, 2)).toBe(letters);
  });
});

describe('a cell of names', () => {
  const names = namesOf([{ name: 'Food Bank' }, { name: 'Parks Department' }, { name: 'food bank' }]);

  it('means every row of a name, each once, and keeps strangers as written', () => {
    const { known, unknown } = names.mentioned('FOOD BANK; Food-Bank;; Chess Club ; the chess club');
    expect(known.map(({ name }) => name)).toEqual(['Food Bank', 'food bank']);
    expect(unknown).toEqual(['Chess Club']);
  });

  it('has one key for the same names in any order', () => {
    expect(names.mentioned('Parks Department; Food Bank').key).toBe(names.mentioned('food bank ;parks department').key);
    expect(names.mentioned(' ; ').key).toBe('');
  });
});

describe('the nearest name', () => {
  const listed = ['Food Bank', 'Parks Department', 'High School North', 'High School South', 'Art Center'];
  const nearest = nearestIn(namesOf(listed.map((name) => ({ name }))));

  it.each([
    ['Food Bnak', 'Food Bank'],
    ['Park Department', 'Parks Department'],
    ['Parks Dept', undefined],
    ['Art Center of the County', 'Art Center'],
    ['High School', undefined],
    ['High School Nort', 'High School North'],
    ['Chess Club', undefined],
  ])('to %s is %s', (name, found) => {
    expect(nearest(name)).toBe(found);
  });
});

import { describe, expect, it } from 'vitest';
import { ask, newGarden, typeRow } from './garden';

/** A school with whom a lot was done, a club that waits, a seed, a rest, a friend without a date, and a magician. */
function library() {
  const book = newGarden();
  ask(book, 'startProjects');
  for (const set of ['relationship', 'season', 'agreement', 'programs']) ask(book, 'addColumns', set);
  const partners: Record<string, string>[] = [
    { Partner: 'Bright School', 'Last done together': '2026-06-01', 'Agreement ends': '2026-09-01' },
    { Partner: 'Chess Club', 'Last done together': '2025-10-01', Rhythm: 'Monthly' },
    { Partner: 'Idea Bakery', 'Idea noted on': '2026-05-01', Idea: 'Bread and books' },
    { Partner: 'Resting Choir', 'Last talked': '2026-01-05', 'Next season': 'Rest', 'Rest until': '2026-09-01' },
    { Partner: 'Old Friend' },
    { Partner: 'Magician', Kind: 'Vendor or paid presenter', 'Last done together': '2026-06-02' },
  ];
  partners.forEach((cells, at) => {
    typeRow(book, 'Partners', at + 2, cells);
  });
  const log: Record<string, string>[] = [
    { Date: '2026-05-05', Partner: 'Bright School', 'What happened': 'Did it', People: '1234' },
    { Date: '2026-05-05', Partner: 'Bright School', 'What happened': 'Did it', People: '1234' },
    { Date: '2026-06-05', Partner: 'Bright School', 'What happened': 'Did it' },
    { Date: '2026-07-10', Partner: 'Bright School', 'What happened': 'Planned', Note: 'SECRET note' },
    { Date: '2026-12-24', Partner: 'Bright School', 'What happened': 'Planned' },
  ];
  log.forEach((cells, at) => {
    typeRow(book, 'Log', at + 2, cells);
  });
  typeRow(book, 'Projects', 2, { Project: 'Song', Story: 'We all sang.', 'Story may be shared': 'Yes' });
  typeRow(book, 'Projects', 3, { Project: 'Ride', Story: 'SECRET story nobody was asked about' });
  return book;
}

describe('tonight’s page', () => {
  it('says three numbers, and of what', () => {
    const { numbers } = ask(library(), 'tonight');
    expect(numbers.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '1,234 attendance at what we did together',
      '2 partnerships under way',
      expect.stringMatching(/^\d programs and services together$/),
    ]);
    expect(numbers[1]!.note).toBe('of 4 whose dates are known');
  });

  it('plants one plant for each partner: who waits droops, who has no date is said, vendors are not counted', () => {
    const { garden } = ask(library(), 'tonight');
    expect(garden.planted.map(({ stage, count, drooping }) => [stage, count, drooping])).toEqual([
      ['Harvest', 2, 1],
      ['Seedling', 0, 0],
      ['Seed', 1, 0],
      ['Resting', 1, 0],
    ]);
    expect([garden.drooping, ...garden.notes]).toEqual([
      '1 droops: a word from us is overdue.',
      '1 partner has no date yet and is not drawn.',
      'Not counted: 1 paid presenter or vendor.',
    ]);
  });

  it('tells a story that may be shared, and what is planned or ends in 90 days; notes and who rests stay with the library', () => {
    const page = ask(library(), 'tonight');
    expect(page.story).toMatchObject({ about: 'Song', text: 'We all sang.' });
    expect(page.ahead.lines).toEqual([
      { day: '10 July 2026', text: 'Planned: Bright School' },
      { day: '1 September 2026', text: 'Agreement ends: Bright School' },
    ]);
    expect(JSON.stringify(page)).not.toMatch(/SECRET|Resting Choir/);
  });

  it('says that nothing can be said where nothing has a date, never nought', () => {
    const book = newGarden();
    typeRow(book, 'Partners', 2, { Partner: 'Old Friend' });
    const { numbers, chart } = ask(book, 'tonight');
    expect(numbers.map(({ value, note }) => [value, note])).toEqual([
      ['–', 'nothing done together is written down yet for FY2026'],
      ['–', 'none of 1 partner has a date'],
      ['–', 'nothing done together is written down yet for FY2026'],
    ]);
    expect(chart).toBeNull();
  });

  it('reads each sheet once and writes nothing, however many partners there are', () => {
    const { calls } = library().call('tonight', [{}]);
    expect(calls.writes).toBe(0);
    expect(calls.reads).toBeLessThanOrEqual(5);
  });
});

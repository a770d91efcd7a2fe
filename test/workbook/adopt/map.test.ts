import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/domain/cell';
import { mapSheet } from '../../../src/workbook/adopt/map';

const ORGANISATIONS = ['Elm School', 'Oak Clinic', 'Ash Church', 'Yew Museum', 'Fir Library', 'Bay Rotary Club'];
const DAYS: Cell[] = ['2026-01-05', '2026-02-05', '2026-03-05', '2026-04-05', '2026-05-05', '2026-06-05'].map(
  (date) => ({
    date: date as `${number}-${number}-${number}`,
  }),
);

/** The fields of columns, the first of which holds partners. */
function fieldsOf(...columns: [string, Cell[]][]): (string | null)[] {
  const all: [string, Cell[]][] = [['Organization', ORGANISATIONS], ...columns];
  const cells = [
    all.map(([heading]) => heading),
    ...ORGANISATIONS.map((_, row) => all.map(([, values]) => values[row] ?? '')),
  ];
  return mapSheet('Sheet1', cells)!
    .columns.slice(1)
    .map((one) => one.field);
}

const fill = (value: Cell) => ORGANISATIONS.map(() => value);

describe('a date', () => {
  it.each<[string, string | null]>([
    ['Last contact', 'lastContact'],
    ['Last emailed', 'lastContact'],
    ['Last visit', 'lastContact'],
    ['Last spoke with them', 'lastTalked'],
    ['Last\nmtg.', 'lastTalked'],
    ['When did we last meet?', 'lastTalked'],
    ['Last event together', 'lastDone'],
    ['Next meeting', null],
    ['Date added', null],
    ['Last updated', null],
    ['End date', null],
    ['Date of birth', null],
    ['Remarks', null],
    ['Last cnotact', 'lastContact'],
  ])('under "%s" is %s', (heading, field) => {
    expect(fieldsOf([heading, DAYS])).toEqual([field]);
  });

  it('that is typed as text is a date all the same', () => {
    expect(
      fieldsOf(['Last contact', ['13/4/26', 'Mar 2025', 'last week', 'spring 2024', '2/30/2026', '14.3.25']]),
    ).toEqual(['lastContact']);
  });

  it.each(['Replied?', 'Latest contact'])('is no tick: "%s" over TRUE and FALSE', (heading) => {
    expect(fieldsOf([heading, [true, false, true, true, false, true]])).toEqual([null]);
  });
});

describe('their own words', () => {
  it.each([
    'Status',
    'Stage',
    'Next steps',
    'Website',
    'Address',
    'City',
    'Role',
    'Rating',
    'Estado',
    'Stand',
    'Statut',
    'Próximos passos',
  ])('"%s" stays theirs', (heading) => {
    expect(fieldsOf([heading, ['new', 'going on', 'slow', 'on hold', 'new', 'fine']])).toEqual([null]);
  });
});

describe('values decide', () => {
  it('whether a contact is a person or a way to reach one', () => {
    expect(fieldsOf(['Contacts', fill('ann@example.org')])).toEqual(['reach']);
    expect(fieldsOf(['Contacts', ['Ann Lee', 'Bob Ray', 'Cy Poe', 'Di Orr', 'Ed Fox', 'Flo Gee']])).toEqual([
      'contact',
    ]);
  });

  it('whether an agreement is signed, or since when', () => {
    expect(fieldsOf(['MOU signed', ['Y', 'N', 'Y', 'Y', 'N', 'N']])).toEqual(['agreement']);
    expect(fieldsOf(['MOU signed', DAYS])).toEqual(['agreedOn']);
  });

  it('whether "how often" is our rhythm', () => {
    expect(fieldsOf(['How often', ['Monthly', 'quarterly', 'Yearly', 'Monthly', '', 'as needed']])).toEqual(['rhythm']);
    expect(fieldsOf(['How often', ['Tuesdays', '9 to 5', 'daily', 'daily', 'Fridays', 'daily']])).toEqual([null]);
  });

  it('that people are no partners, whatever their column is called', () => {
    const people = ['Ann Lee', 'Bob Ray', 'Carol Poe', 'David Orr', 'Ed Fox', 'Laura Gee'];
    const cells = [['Name', 'Email', 'Notes'], ...people.map((name) => [name, 'a@example.org', 'nice'])];
    expect(mapSheet('Sheet1', cells)?.kind).toBeNull();
  });

  it('that organisations are the partners even under a heading nobody knows', () => {
    const cells = [['Ente', 'Email', 'Note'], ...ORGANISATIONS.map((name) => [name, 'a@example.org', ''])];
    expect(mapSheet('Foglio1', cells)?.columns[0]?.field).toBe('name');
  });
});

describe('a heading of ours', () => {
  it.each<[string, Cell, string]>([
    ['Kind', 'School', 'kind'],
    ['Contact', 'ann@example.org', 'contact'],
    ['Last contact', true, 'lastContact'],
    ['Sector', 'everything and nothing', 'sector'],
    ['Next season', 'we shall see', 'nextSeason'],
    ['Último contacto', 'hace poco', 'lastContact'],
    ['Ritmo', 'Tuesdays', 'rhythm'],
  ])('"%s" is that column, even over %j', (heading, value, field) => {
    expect(fieldsOf([heading, fill(value)])).toEqual([field]);
  });

  it('says that nothing was guessed', () => {
    const columns = mapSheet('Sheet1', [
      ['Partner', 'Rhythm', 'How often'],
      ['Elm School', 'Monthly', 'Monthly'],
    ])?.columns;
    expect(columns?.map(({ own, field }) => [field, own])).toEqual([
      ['name', true],
      ['rhythm', true],
      [null, false],
    ]);
  });

  it('in other letters must fit what stands below, and "Stage" is theirs', () => {
    expect(fieldsOf(['RHYTHM', fill('Tuesdays')])).toEqual([null]);
    expect(fieldsOf(['Stage', fill('Seed')])).toEqual([null]);
    expect(fieldsOf(['Tipo', fill('Escuela')])).toEqual(['sector']);
  });
});

describe('two headings', () => {
  it('never go to one field: the fuller one does', () => {
    expect(fieldsOf(['Phone', ['555-0101']], ['Cell', fill('555-0102')])).toEqual([null, 'reach']);
  });

  it('in two rows are read together', () => {
    const cells: Cell[][] = [
      ['', 'Agreement', ''],
      ['Organization', 'Start', 'End'],
      ...ORGANISATIONS.map((name, row): Cell[] => [name, DAYS[row]!, DAYS[5 - row]!]),
    ];
    expect(mapSheet('Sheet1', cells)?.columns.map((one) => one.field)).toEqual(['name', 'agreedOn', 'agreementEnds']);
  });
});

describe('the kind of list', () => {
  it('is a log when it has dates, partners and people', () => {
    const cells: Cell[][] = [
      ['Date', 'Organization', 'Attendance'],
      ...ORGANISATIONS.map((name, row): Cell[] => [DAYS[row]!, name, row * 10]),
    ];
    expect(mapSheet('Sheet1', cells)).toMatchObject({
      kind: 'log',
      columns: [{ field: 'date' }, { field: 'partner' }, { field: 'people' }],
    });
  });

  it('is nothing of ours when there are no partners, events or projects', () => {
    expect(
      mapSheet('Budget', [
        ['Item', 'Amount'],
        ['Paper', 20],
        ['Ink', 35],
      ])?.kind ?? null,
    ).toBeNull();
  });
});

it('shows up to three different values of a column', () => {
  const mapping = mapSheet('Sheet1', [
    ['Organization', 'Sector'],
    ...ORGANISATIONS.map((name, row) => [name, row < 3 ? 'School' : 'Health']),
  ]);
  expect(mapping?.columns.map((one) => one.samples)).toEqual([ORGANISATIONS.slice(0, 3), ['School', 'Health']]);
});

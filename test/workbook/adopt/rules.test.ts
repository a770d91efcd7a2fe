import { describe, expect, it } from 'vitest';
import { languageOf, say } from '../../../src/workbook/adopt/lexicon';
import { MEANINGS } from '../../../src/workbook/adopt/meaning';
import { logRules } from '../../../src/workbook/adopt/rules/log';
import { partnerRules } from '../../../src/workbook/adopt/rules/partners';
import { projectRules } from '../../../src/workbook/adopt/rules/projects';
import { columnKeys, type Table } from '../../../src/workbook/tables/table';
import { tables } from '../../../src/workbook/tables/tables';

describe('the rules', () => {
  it.each([
    ['partners', partnerRules()],
    ['log', logRules()],
    ['projects', projectRules()],
  ] as const)('of %s name columns it has and meanings there are', (key, rules) => {
    const table: Table = tables[key];
    const fields = columnKeys(table).filter((one) => table.columns[one]!.kind !== 'computed');
    expect(fields).toEqual(expect.arrayContaining([...new Set(rules.map((rule) => rule.field))]));
    expect(MEANINGS).toEqual(expect.arrayContaining([...new Set(rules.flatMap((rule) => [...rule.may]))]));
  });

  it.each(Object.keys(tables) as (keyof typeof tables)[])('say every column of %s that people fill', (key) => {
    const rules = { partners: partnerRules, log: logRules, projects: projectRules }[key]();
    const table: Table = tables[key];
    const fields = columnKeys(table).filter((one) => table.columns[one]!.kind !== 'computed');
    expect(fields.filter((field) => !rules.some((rule) => rule.field === field))).toEqual([]);
  });
});

describe('a heading', () => {
  it.each<[string, string[]]>([
    ['Last\nmtg.', ['last', 'talk']],
    ['lastContact_date', ['last', 'contact', 'date']],
    ['Letzter gemeinsamer Workshop', ['last', 'together', 'event']],
    ['Kontaktdatum', ['contact', 'date']],
    ['# of people (1)', ['people']],
    ['Orgnization', ['org']],
    ['¿Cada cuánto?', ['rhythm']],
    ["Date d'échéance", ['expire']],
  ])('%j means %j', (heading, meanings) => {
    const said = say(heading, languageOf([heading]));
    expect([...said.meanings].sort()).toEqual([...meanings].sort());
    expect(said.unknown).toBe(0);
  });

  it('counts the words that nobody knows', () => {
    expect(say('Zorbing contact', 'en')).toMatchObject({ unknown: 1 });
  });
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BookOptions } from '../host';
import { blankWorkbook, openBook } from '../host';

/* What surrounds the script: triggers, consent, pages, other users. Sources: platform.md, the section named in each title. */

const SCOPES = ['spreadsheets.currentonly', 'script.container.ui'].map(
  (one) => `https://www.googleapis.com/auth/${one}`,
);

/** A book whose script is this text. */
function bookOf(script: string, options: BookOptions = {}, oauthScopes = SCOPES) {
  const distDir = mkdtempSync(join(tmpdir(), 'script-'));
  writeFileSync(join(distDir, 'Code.js'), script);
  writeFileSync(join(distDir, 'Page.html'), '<p>page</p>');
  writeFileSync(join(distDir, 'appsscript.json'), JSON.stringify({ timeZone: 'Etc/UTC', oauthScopes }));
  return openBook(blankWorkbook(), { distDir, ...options });
}

const SIDEBAR = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Page').setTitle('T'));`;
const REPORT = `function onEdit(e) { console.log(JSON.stringify([e.value, e.oldValue, e.range.getA1Notation(), e.range.rowStart, e.range.columnEnd])); }`;

describe('members that are not emulated', () => {
  it.each([
    ['SpreadsheetApp.getActiveSheet().getRange(1, 1).setFormula("=A1")', 'Range.setFormula is not emulated'],
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById is not emulated'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'BorderStyle.WAVY is not emulated'],
    ['Charts.ChartType.PIE', 'ChartType.PIE is not emulated'],
  ])('%s throws with the name (architecture.md, The emulator)', (code, message) => {
    expect(bookOf(`function f() { ${code}; }`).click('f').error).toEqual({ message });
  });

  it('has no timers, fetch or URL (Sidebar and dialogs)', () => {
    const book = bookOf('function f() { return [typeof setTimeout, typeof fetch, typeof URL]; }');
    expect(book.call('f').value).toEqual(['undefined', 'undefined', 'undefined']);
  });
});

describe('triggers (Triggers)', () => {
  it('onOpen makes menus without consent', () => {
    const script = `function onOpen() { SpreadsheetApp.getUi().createMenu('M').addItem('Go', 'go').addSeparator().addToUi(); }`;
    const book = bookOf(script, { authorized: 'none' });
    expect(book.open().ok).toBe(true);
    expect(book.menus()).toEqual([{ title: 'M', items: [{ label: 'Go', functionName: 'go' }, { separator: true }] }]);
  });

  it('an add-on that was never used here opens in NONE: menus, but no document', () => {
    const book =
      bookOf(`function onOpen(e) { SpreadsheetApp.getUi().createMenu('M').addToUi(); console.log(String(e.authMode));
      SpreadsheetApp.getActiveSpreadsheet(); }`);
    const run = book.open('NONE');
    expect(run.log[0]).toBe('NONE');
    expect(run.error?.message).toBe('You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.');
    expect(book.menus()).toHaveLength(1);
  });

  it('a simple trigger writes the document without consent, but shows no sidebar', () => {
    const script = `function onEdit(e) { e.range.getSheet().getRange('B1').setValue('seen'); ${SIDEBAR} }`;
    const book = bookOf(script, { authorized: 'none' });
    const run = book.type('Sheet1', 'A1', 'x');
    expect(run.error).toEqual({ message: 'You do not have permission to call Ui.showSidebar.' });
    expect(book.workbook().sheets[0]?.values).toEqual([['x', 'seen']]);
  });

  it.each([
    ['a blank cell', '', 'x', ['x', null, 'A2', 2, 1]],
    ['a filled cell', 'old', 'new', ['new', 'old', 'A2', 2, 1]],
    ['a cell that is cleared', 'old', '', [null, 'old', 'A2', 2, 1]],
    ['a number', '1', '2', ['2', '1', 'A2', 2, 1]],
  ])('onEdit is told value and oldValue: %s', (_, before, after, told) => {
    const book = bookOf(REPORT);
    book.type('Sheet1', 'A2', before);
    expect(JSON.parse(book.type('Sheet1', 'A2', after).log[0]!)).toEqual(told);
  });

  it('a pasted block fires once, with neither value nor oldValue', () => {
    const run = bookOf(REPORT).paste('Sheet1', 'A2', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(run.log.map((line) => JSON.parse(line))).toEqual([[null, null, 'A2:B3', 2, 2]]);
  });

  it('the queue holds two edits; the third is in the cell, but fires nothing', () => {
    const book = bookOf(REPORT);
    const runs = book.typeAtOnce(['A1', 'A2', 'A3'].map((a1) => ({ sheet: 'Sheet1', a1, text: 'x' })));
    expect(runs).toHaveLength(2);
    expect(book.workbook().sheets[0]?.values).toEqual([['x'], ['x'], ['x']]);
  });

  it('what a script or a hand on the structure does fires nothing', () => {
    const book = bookOf(`${REPORT} function f() { SpreadsheetApp.getActiveSheet().getRange(1, 1).setValue(1); }`);
    expect(book.click('f').log).toEqual([]);
    book.act({ type: 'insertRows', sheet: 'Sheet1', before: 1, count: 2 });
    expect(book.workbook().sheets[0]?.values).toEqual([[], [], [1]]);
  });

  it('a trigger ends after 30 modelled seconds', () => {
    expect(
      bookOf('function onEdit() { Utilities.sleep(31000); SpreadsheetApp.getActiveSheet(); }').type('Sheet1', 'A1', 'x')
        .error,
    ).toEqual({
      message: 'Exceeded maximum execution time',
    });
  });

  it('a service call at the top level of the script fails', () => {
    const run = bookOf('var sheet = SpreadsheetApp.getActiveSheet(); function onOpen() {}').open();
    expect(run.error?.message).toBe('SpreadsheetApp.getActiveSheet was called at the top level of the script');
  });

  it('each execution loads the script anew', () => {
    const book = bookOf('var count = 0; function f() { count += 1; return count; }');
    expect([book.call('f').value, book.call('f').value]).toEqual([1, 1]);
  });
});

describe('consent (Permissions)', () => {
  const script = `function f() { ${SIDEBAR} } function g() { return SpreadsheetApp.getActiveSheet().getRange(1, 1).getValue(); }`;

  it('without it, a click fails before the script runs', () => {
    expect(bookOf(script, { authorized: 'none' }).click('f').error?.message).toContain('Authorization is required');
  });

  it('one box ticked: only what needs the other fails', () => {
    const book = bookOf(script, { authorized: [SCOPES[0]!] });
    expect(book.call('g')).toMatchObject({ ok: true, value: '' });
    expect(book.click('f').error?.message).toContain('Specified permissions are not sufficient to call Ui.showSidebar');
    book.authorize('all');
    expect(book.click('f').shown).toEqual([
      { kind: 'sidebar', title: 'T', html: '<p>page</p>', width: null, height: null },
    ]);
  });

  it('a scope that the manifest does not name is not there, whatever the user would grant', () => {
    const book = bookOf(script, { authorized: SCOPES }, [SCOPES[1]!]);
    expect(book.call('g').error?.message).toContain('Specified permissions are not sufficient');
  });
});

describe('google.script.run (Sidebar and dialogs)', () => {
  const book = bookOf(`
    function date() { return { when: [new Date()] }; }
    function nothing() {}
    function echo(x) { return x; }
    function hidden_() { return 1; }`);

  it.each([
    ['a Date anywhere in the answer makes it null', 'date', [], null],
    ['undefined becomes null', 'nothing', [], null],
    ['JSON goes through', 'echo', [{ a: [1, 'x', null] }], { a: [1, 'x', null] }],
  ])('%s', (_, name, args, value) => {
    expect(book.call(name, args).value).toEqual(value);
  });

  it.each([['hidden_'], ['missing'], ['openBook'], ['SpreadsheetApp']])('%s cannot be called', (name) => {
    expect(book.call(name).error?.message).toBe(`Script function not found: ${name}`);
  });

  it.each([[new Date()], [() => 1], [{ deep: [new Date()] }]])('an argument like %s throws on the page', (argument) => {
    expect(() => book.call('echo', [argument])).toThrow(TypeError);
  });
});

describe('other users', () => {
  const script = `function f() { var s = SpreadsheetApp.getActiveSheet(); var v = s.getRange('A1').getValue(); s.getRange('B1').setValue(v); return v; }`;

  it('do something between two calls', () => {
    const book = bookOf(script);
    book.type('Sheet1', 'A1', 'x');
    book.interfere(2, { type: 'insertRows', sheet: 'Sheet1', before: 1, count: 1 });
    expect(book.click('f').value).toBe('x');
    expect(book.workbook().sheets[0]?.values).toEqual([['', 'x'], ['x']]);
  });

  it('make a sheet too small for a range: then nothing is read', () => {
    const book = bookOf(`function f() { return SpreadsheetApp.getActiveSheet().getRange('Y1:Z1').getValues(); }`);
    book.interfere(1, { type: 'deleteColumns', sheet: 'Sheet1', first: 1, count: 1 });
    expect(book.click('f').error?.message).toContain('outside the dimensions');
  });

  it('make a sheet too small for a range: then nothing is written', () => {
    const book = bookOf(`function f() { SpreadsheetApp.getActiveSheet().getRange('Y1:Z1').setValues([[1, 2]]); }`);
    book.interfere(1, { type: 'deleteColumns', sheet: 'Sheet1', first: 1, count: 1 });
    expect(book.click('f').error?.message).toContain('outside the dimensions');
    expect(book.workbook().sheets[0]?.values).toEqual([]);
  });

  it('run the script between two calls, without the lock that is held', () => {
    const locked = `function onEdit() { console.log('x'); SpreadsheetApp.getActiveSheet().getRange('C1').setValue(LockService.getDocumentLock().tryLock(10)); }
      function f() { LockService.getDocumentLock().tryLock(10); var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); return s.getRange('B1:C1').getValues(); }`;
    const book = bookOf(locked);
    book.interfere(2, { type: 'type', sheet: 'Sheet1', row: 1, column: 2, text: 'theirs' });
    expect(book.click('f')).toMatchObject({ value: [['theirs', false]], calls: { reads: 1, writes: 1 }, log: [] });
  });

  it('the n-th read or write can be made to fail, once', () => {
    const book = bookOf(script);
    book.failAt(2, 'no more');
    expect(book.click('f')).toMatchObject({ ok: false, error: { message: 'no more' }, calls: { reads: 1, writes: 0 } });
    expect(book.click('f')).toMatchObject({ ok: true, calls: { reads: 1, writes: 1, handles: 3 } });
  });

  it('are stopped by a protection, the owner and a warning are not (Triggers)', () => {
    const protect = `${script} function p() { SpreadsheetApp.getActiveSheet().getRange('B:B').protect(); } function w() { SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.RANGE)[0].setWarningOnly(true); }`;
    const owner = bookOf(protect);
    owner.click('p');
    expect(owner.click('f').ok).toBe(true);
    const other = bookOf(protect, { user: 'other@example.com', owner: 'user@example.com' });
    other.load(owner.workbook());
    expect(other.click('f').error?.message).toMatch(/^You are trying to edit a protected cell or object/);
    owner.click('w');
    other.load(owner.workbook());
    expect(other.click('f').ok).toBe(true);
  });

  it('hold the lock (Triggers)', () => {
    const book = bookOf('function f() { return LockService.getDocumentLock().tryLock(100); }');
    book.holdLock(true);
    expect(book.call('f').value).toBe(false);
    book.holdLock(false);
    expect(book.call('f').value).toBe(true);
  });
});

describe('a copy (Copies)', () => {
  it('keeps cells and DOCUMENT metadata, loses properties, PROJECT metadata and consent', () => {
    const book = bookOf(`
      function set() { var s = SpreadsheetApp.getActiveSpreadsheet(); s.getActiveSheet().getRange('A1').setValue('x');
        s.addDeveloperMetadata('kept', 'v'); s.addDeveloperMetadata('lost', 'v', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        PropertiesService.getDocumentProperties().setProperty('p', '1'); }
      function get() { return [PropertiesService.getDocumentProperties().getProperty('p'),
        SpreadsheetApp.getActiveSpreadsheet().getDeveloperMetadata().map(function (m) { return m.getKey(); })]; }`);
    book.click('set');
    const copy = book.copy();
    expect(copy.call('get').ok).toBe(false);
    copy.authorize('all');
    expect(copy.call('get').value).toEqual([null, ['kept']]);
    expect(copy.workbook().sheets[0]?.values).toEqual([['x']]);
    expect(copy.workbook().id).not.toBe(book.workbook().id);
  });
});

describe('time (Values)', () => {
  it('the clock stands where the host sets it; local time is the zone of the script, cells have that of the spreadsheet', () => {
    const now = Date.UTC(2025, 5, 30, 23, 30);
    const book = bookOf(
      `function f() { var s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue('2025-07-01');
        return [Date.now(), new Date().getDate(), new Date(2025, 6, 1).getTime(), s.getRange('A1').getValue().getTime()]; }`,
      { now, scriptTimeZone: 'Europe/Berlin' },
    );
    const berlin = Date.UTC(2025, 5, 30, 22);
    const newYork = Date.UTC(2025, 6, 1, 4);
    expect(book.call('f').value).toEqual([now, 1, berlin, newYork]);
  });

  it('a midnight that a clock change skipped stays on its day', () => {
    const book =
      bookOf(`function f() { var s = SpreadsheetApp.getActiveSpreadsheet(); s.setSpreadsheetTimeZone('America/Sao_Paulo');
      var r = s.getActiveSheet().getRange('A1').setValue('2018-11-04');
      return Utilities.formatDate(r.getValue(), 'America/Sao_Paulo', 'yyyy-MM-dd HH:mm'); }`);
    expect(book.call('f').value).toBe('2018-11-04 01:00');
  });
});

describe('each execution has a global of its own (Learned since)', () => {
  it('classes and constants at the top level are declared anew, variables begin anew', () => {
    const book = bookOf(`const a = {}; class B {} var count; function f() { count = (count || 0) + 1; return count; }`);
    expect([book.call('f').value, book.call('f').value]).toEqual([1, 1]);
  });
});

describe('filters and Tables (Learned since)', () => {
  const TABLE = { name: 'Table1', box: { row: 1, column: 1, rows: 3, columns: 2 }, typed: [1], grows: false };
  function listed(script: string, more: object) {
    const workbook = blankWorkbook();
    Object.assign(workbook.sheets[0]!, {
      values: [
        ['Name', 'Sector', 'Stage'],
        ['b', 'Arts', 'of b'],
        ['a', 'Food', 'of a'],
      ],
      ...more,
    });
    const book = bookOf(script);
    book.load(workbook);
    return book;
  }
  const values = (book: ReturnType<typeof bookOf>) => book.workbook().sheets[0]!.values;
  const CLEAR = (a1: string) =>
    `function f() { SpreadsheetApp.getActiveSheet().getRange('${a1}').clearDataValidations(); }`;

  it.each([
    ['sortFilter', { filter: TABLE.box }],
    ['sortTable', { tables: [TABLE] }],
  ] as const)('%s leaves what stands beside it where it is', (type, more) => {
    const book = listed('', more);
    book.act({ type, sheet: 'Sheet1', column: 1, ascending: true });
    expect(values(book).slice(1)).toEqual([
      ['a', 'Food', 'of b'],
      ['b', 'Arts', 'of a'],
    ]);
  });

  it.each([
    ['a typed column of a Table refuses', 'B2', false],
    ['its other columns do not', 'A2', true],
    ['nor does what stands beside it', 'C2', true],
  ])('validation: %s', (_, a1, ok) => {
    const run = listed(CLEAR(a1), { tables: [TABLE] }).click('f');
    expect(run.ok).toBe(ok);
    if (!ok) expect(run.error?.message).toBe('This operation is not allowed on cells in typed columns.');
  });

  it.each([
    ['a Table that grows takes in the row below and the column beside', true, { rows: 4, columns: 3 }],
    ['one that does not stays as it is', false, { rows: 3, columns: 2 }],
  ])('%s', (_, grows, size) => {
    const book = listed(
      `function f() { var s = SpreadsheetApp.getActiveSheet(); s.appendRow(['c']); s.getRange('C1').setValue('x'); }`,
      {
        tables: [{ ...TABLE, grows }],
      },
    );
    book.click('f');
    expect(book.workbook().sheets[0]!.tables![0]!.box).toMatchObject(size);
  });

  it('a column that is cut and pasted elsewhere leaves its metadata behind', () => {
    const book = listed(
      `function f() { SpreadsheetApp.getActiveSheet().getRange('B:B').addDeveloperMetadata('k'); }`,
      {},
    );
    book.click('f');
    book.act({ type: 'cutColumn', sheet: 'Sheet1', from: 2, to: 4 });
    expect(values(book)[1]).toEqual(['b', '', 'of b', 'Arts']);
    expect(book.workbook().metadata[0]!.location).toMatchObject({ index: 2 });
  });
});

describe('size', () => {
  it('100,000 log rows of 5 columns are read in less than two seconds', () => {
    const workbook = blankWorkbook();
    const sheet = workbook.sheets[0]!;
    sheet.maxRows = 100_001;
    sheet.columnExtras = { 1: { format: 'yyyy-mm-dd' } };
    sheet.values = Array.from({ length: 100_000 }, (_, row) => [
      42_000 + (row % 3000),
      'Partner',
      'Talked',
      row,
      'Note',
    ]);
    const book = bookOf('function f() { return SpreadsheetApp.getActiveSheet().getDataRange().getValues().length; }');
    book.load(workbook);
    const start = process.cpuUsage();
    expect(book.call('f').value).toBe(100_000);
    expect(process.cpuUsage(start).user).toBeLessThan(2_000_000);
  });
});

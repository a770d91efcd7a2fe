import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { Script } from 'node:vm';
import { buildSync } from 'esbuild';
import gas from 'gas-local';
import { parseA1 } from './emulator/a1';
import type { Edit, Execution, Fault, Json, MenuJson, Request, Settings, UserAction } from './emulator/protocol';
import type { WorkbookJson } from './emulator/workbook-json';

export { blankSheet, blankWorkbook } from './emulator/blank-workbook';
export type { Execution, Json, MenuJson, Shown, UserAction } from './emulator/protocol';
export type { WorkbookJson } from './emulator/workbook-json';

/** How a book is opened; everything has a default. */
export interface BookOptions {
  /** The built project: Code.js, pages, appsscript.json. Default: `dist`. */
  distDir?: string;
  user?: string;
  /** Whose spreadsheet it is; default: the user's. Only others are stopped by protections. */
  owner?: string;
  canEdit?: boolean;
  /** Scopes the user has granted; default all of the manifest. */
  authorized?: readonly string[] | 'all' | 'none';
  /** Epoch milliseconds at which the context's clock stands still. */
  now?: number;
  scriptTimeZone?: string;
  userLocale?: string;
}

/** An open spreadsheet with the script bound to it. Each execution loads the script anew. */
export interface Book {
  /** A copy of the state. */
  workbook(): WorkbookJson;
  load(workbook: WorkbookJson): void;
  /** Opening fires `onOpen`; its menus are in `menus`. NONE: a published add-on that was never used here. */
  open(auth?: 'NONE' | 'LIMITED'): Execution;
  menus(): MenuJson[];
  /** A click on a menu item. */
  click(functionName: string): Execution;
  /** `google.script.run`. */
  call(functionName: string, args?: readonly unknown[]): Execution;
  /** A user types into one cell; fires `onEdit`. */
  type(sheet: string, a1: string, text: string): Execution;
  /** A user pastes or fills a block; fires `onEdit` once. */
  paste(sheet: string, a1: string, rows: readonly (readonly string[])[]): Execution;
  /** Edits faster than the trigger runs: from the third on, no `onEdit`. */
  typeAtOnce(edits: readonly { sheet: string; a1: string; text: string }[]): Execution[];
  /** What a user does to the sheet; only `type` fires `onEdit`. */
  act(action: UserAction): void;
  select(sheet: string, a1: string): void;
  /** Before the n-th read or write of the next execution (an `onEdit` is one) another user does this. */
  interfere(call: number, action: UserAction): void;
  /** The n-th read or write of the next execution throws. */
  failAt(call: number, message?: string): void;
  /** Faults and interference that were asked for and did not come. */
  clearFaults(): void;
  /** How the user answers the next alert or prompt. */
  reply(button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE', text?: string): void;
  /** Another execution holds the document's lock, or lets it go. */
  holdLock(held: boolean): void;
  authorize(scopes: readonly string[] | 'all' | 'none'): void;
  /** Sets the clock; null: the real one. */
  setNow(epochMilliseconds: number | null): void;
  /** *Make a copy*: new id; properties, caches and consent are lost, protections reset, PROJECT metadata gone. */
  copy(): Book;
}

interface Emulator {
  start(settings: string): void;
  handle(request: string, load: () => void): string;
}

const TIMED_OUT = 'Service Spreadsheets timed out while accessing document with id 1.';

/** Opens a workbook with the built script in a context of its own. */
export function openBook(workbook: WorkbookJson, options: BookOptions = {}): Book {
  const dist = resolve(options.distDir ?? 'dist');
  const settings = settingsOf(dist, options);
  const context: Record<string, unknown> = {};
  gas.require(emulatorFolder(), context);
  const emulator = context['Emulator'] as Emulator;
  emulator.start(JSON.stringify(settings));
  const script = scriptIn(dist);
  const ours = new Set(Object.keys(context));
  // Each execution has a global of its own at Google: nothing of an earlier one is left when the script is loaded.
  const load = () => {
    for (const name of Object.keys(context)) if (!ours.has(name)) context[name] = undefined;
    script.runInContext(context);
  };
  const ask = <T>(request: Request): T => JSON.parse(emulator.handle(JSON.stringify(request), load)) as T;
  const edit = (edits: Edit[], single: boolean) => ask<Execution[]>({ do: 'edit', edits, single });
  ask({ do: 'load', workbook });
  return {
    workbook: () => ask({ do: 'workbook' }),
    load: (other) => ask({ do: 'load', workbook: other }),
    open: (auth = 'LIMITED') => ask({ do: 'open', auth }),
    menus: () => ask({ do: 'menus' }),
    click: (name) => ask({ do: 'click', name }),
    call: (name, args = []) => ask({ do: 'call', name, args: checkArguments(args) }),
    type: (sheet, a1, text) => edit([{ sheet, ...cornerOf(a1), rows: [[text]] }], true)[0]!,
    paste: (sheet, a1, rows) => edit([{ sheet, ...cornerOf(a1), rows: rows.map((row) => [...row]) }], false)[0]!,
    typeAtOnce: (edits) =>
      edit(
        edits.map(({ sheet, a1, text }) => ({ sheet, ...cornerOf(a1), rows: [[text]] })),
        true,
      ),
    act: (action) => ask({ do: 'action', action }),
    select: (sheet, a1) => ask({ do: 'select', sheet, a1 }),
    interfere: (call, action) => fault(ask, { call, action }),
    failAt: (call, message = TIMED_OUT) => fault(ask, { call, throws: message }),
    clearFaults: () => ask({ do: 'no faults' }),
    reply: (button, text = '') => ask({ do: 'reply', button, text }),
    holdLock: (held) => ask({ do: 'lock', held }),
    authorize: (scopes) => ask({ do: 'grant', scopes: grantedOf(scopes, settings.scopes) }),
    setNow: (now) => ask({ do: 'clock', now }),
    copy: () => openBook(copyOf(ask({ do: 'workbook' })), { ...options, authorized: 'none' }),
  };
}

const scripts = new Map<string, Script>();

/** The built script as it is now: compiled once in a process, run anew by each execution. */
function scriptIn(dist: string): Script {
  const text = readFileSync(resolve(dist, 'Code.js'), 'utf8');
  // In a block, `const`, `let` and `class` at the top level can be declared by every execution anew; functions and `var`s are global.
  const script = scripts.get(text) ?? new Script(`{${text}\n}`, { filename: resolve(dist, 'Code.js') });
  scripts.set(text, script);
  return script;
}

function fault(ask: (request: Request) => void, one: Fault): void {
  ask({ do: 'faults', faults: [one] });
}

function settingsOf(dist: string, options: BookOptions): Settings {
  const manifest = JSON.parse(readFileSync(resolve(dist, 'appsscript.json'), 'utf8')) as {
    timeZone?: string;
    oauthScopes?: string[];
  };
  const scopes = manifest.oauthScopes ?? [];
  const pages = readdirSync(dist).filter((file) => extname(file) === '.html');
  const user = options.user ?? 'user@example.com';
  return {
    user,
    owner: options.owner ?? user,
    canEdit: options.canEdit ?? true,
    granted: grantedOf(options.authorized ?? 'all', scopes),
    scopes,
    scriptTimeZone: options.scriptTimeZone ?? manifest.timeZone ?? 'Etc/UTC',
    userLocale: options.userLocale ?? 'en',
    now: options.now ?? null,
    pages: Object.fromEntries(
      pages.map((file) => [basename(file, '.html'), readFileSync(resolve(dist, file), 'utf8')]),
    ),
  };
}

function grantedOf(authorized: readonly string[] | 'all' | 'none', scopes: string[]): string[] {
  return authorized === 'all' ? scopes : authorized === 'none' ? [] : [...authorized];
}

function cornerOf(a1: string): { row: number; column: number } {
  const box = parseA1(a1, 1, 1);
  if (!box) throw new Error(`Not a cell: ${a1}`);
  return { row: box.row, column: box.column };
}

/** What the page's side of `google.script.run` refuses: functions and dates (platform.md, Sidebar and dialogs). */
function checkArguments(args: readonly unknown[]): Json[] {
  const check = (value: unknown): void => {
    if (value instanceof Date || typeof value === 'function') {
      throw new TypeError('Failed due to illegal value in property: 0');
    }
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(check);
  };
  args.forEach(check);
  return JSON.parse(JSON.stringify(args)) as Json[];
}

function copyOf(workbook: WorkbookJson): WorkbookJson {
  return {
    ...workbook,
    id: randomUUID(),
    name: `Copy of ${workbook.name}`,
    metadata: workbook.metadata.filter((one) => one.visibility === 'DOCUMENT'),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      protections: sheet.protections.map((one) => ({ ...one, editors: [] })),
    })),
  };
}

let folder: string | undefined;

/** The folder with the bundled emulator, built once in a process and kept by content. */
function emulatorFolder(): string {
  if (folder) return folder;
  const { outputFiles } = buildSync({
    entryPoints: ['test/emulator/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Emulator',
    target: 'es2022',
    logLevel: 'error',
  });
  const { text } = outputFiles[0]!;
  const built = resolve('node_modules/.cache/emulator', createHash('sha256').update(text).digest('hex').slice(0, 16));
  if (!existsSync(resolve(built, 'emulator.js'))) {
    mkdirSync(built, { recursive: true });
    const unfinished = resolve(built, `${randomUUID()}.tmp`);
    writeFileSync(unfinished, text);
    renameSync(unfinished, resolve(built, 'emulator.js'));
  }
  folder = built;
  return built;
}

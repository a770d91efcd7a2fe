import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PROGRAMS = [
  'chrome-linux/chrome',
  'chrome-linux64/chrome',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-win/chrome.exe',
  'chrome-win64/chrome.exe',
];

const NONE = 'The browser tests need Chromium or Chrome: install it, or set CHROMIUM_PATH to the program.';

/** The Chromium that the browser tests start. */
export function chromiumPath(): string {
  const found = findChromium();
  if (found === undefined) throw new Error(NONE);
  return found;
}

function findChromium(): string | undefined {
  const told = process.env['CHROMIUM_PATH'];
  const inPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  const apps = [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ];
  return [...(told ? [told] : []), ...inPath, ...apps, ...playwrights()].find(isProgram);
}

/** Where Playwright keeps the browsers it has downloaded. */
function playwrights(): string[] {
  const home = homedir();
  const folders = [
    process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? '',
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(home, 'AppData/Local/ms-playwright'),
  ];
  return folders
    .filter((folder) => folder !== '' && existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /^chromium-\d/.test(name))
        .map((name) => join(folder, name)),
    )
    .flatMap((folder) => PROGRAMS.map((program) => join(folder, program)));
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Root on Debian may install it; nobody else is asked for a password. */
function installOnDebian(): void {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return;
  console.log('No Chromium here: installing Debian’s for the browser tests.');
  const quietly = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-qq'], quietly);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
      quietly,
    );
  } catch {
    // The sentence below says what to do.
  }
}

// Bundled into another program, this file only answers.
if (process.argv[1]?.endsWith('run.mjs') && import.meta.url.includes('find-chromium')) {
  if (!findChromium()) installOnDebian();
  const found = findChromium();
  if (found) console.log(`Chromium: ${found}`);
  else {
    console.error(NONE);
    process.exitCode = 1;
  }
}

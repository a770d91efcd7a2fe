import { existsSync } from 'node:fs';
import type { BookOptions, WorkbookJson } from '../host';
import { openBook } from '../host';
import { bare } from './bare';
import { emptyGarden, noonOf, plantedGarden } from './books';
import { seededGarden } from './garden';
import type { Done, Job } from './jobs';
import { called, everyJob, JOBS } from './jobs';
import { median } from './measure';
import { startUp, weights } from './weight';

/*
 * npm run bench: what the shipped bundle costs in the emulator, which is part of every figure but the bare pass and the start-up. Ratios
 * come first; seconds are those of this machine. Another build may be named as the argument, to compare the two.
 */

const AS_OF = '2025-06-30';
/** Partners, log rows. */
const SMALL = [1_000, 10_000] as const;
const LARGE = [10_000, 100_000] as const;
const SIZES = [[200, 2_000], [5_000, 50_000], LARGE] as const;
/** Ten times the rows may take at most so many times as long. */
const MOST = 11;

const dist = process.argv[2] ?? 'dist';
if (!existsSync(dist)) throw new Error(`There is no ${dist}: node build.mjs makes it.`);
const options: BookOptions = { distDir: dist, now: noonOf(AS_OF) };
const empty = emptyGarden(options);
const growth = ratios();
const jobs = SIZES.map(([partners, rows]) => ({
  partners,
  rows,
  done: everyJob(empty, seededGarden(partners, rows, AS_OF), AS_OF, options),
}));

table('Reads + writes', ({ execution: { calls } }) => `${calls.reads} + ${calls.writes}`);
table(
  'Modelled seconds at Google (an edit may take 30, the others 360)',
  ({ execution: { pricedSeconds } }, job) => `${pricedSeconds.toFixed(1)}${pricedSeconds > JOBS[job] ? ' OVER' : ''}`,
);
table('Processor seconds here', ({ took }) => (took / 1000).toFixed(2));
section('Bytes');
for (const [file, bytes] of weights(dist)) line(file, count(bytes));

if (growth > MOST) {
  console.error(`\nTen times the rows take ${growth.toFixed(1)} times as long; at most ${MOST} is allowed.`);
  process.exitCode = 1;
}

/** Prints the ratios; the growth from the small size to the large one. */
function ratios(): number {
  const [small, large] = [planted(SMALL), planted(LARGE)];
  const [short, long] = [openBook(small, options), openBook(large, options)];
  const once = (book: typeof short, workbook: WorkbookJson) => {
    book.load(workbook);
    return called(book, 'recalculate').took;
  };
  once(short, small);
  // In turns, so that a busy moment of the machine meets both.
  const runs = [1, 2, 3].map(() => ({
    small: median([1, 2, 3].map(() => once(short, small))),
    large: once(long, large),
  }));
  const [computeSmall, compute] = [median(runs.map((run) => run.small)), median(runs.map((run) => run.large))];
  const { reading, pass } = bare(large);
  const load = startUp(dist);
  const grown = compute / computeSmall;
  const [partners, rows] = LARGE.map(count);
  section(`Computing ${partners} partners and ${rows} log rows, all computed columns blank, against`);
  line(`${SMALL.map(count).join(' and ')}, at most ${MOST}`, grown.toFixed(1));
  line('one bare pass: every cell of the same arrays once, in the same context', (compute / pass).toFixed(1));
  line('reading the same sheets in the emulator, and nothing else', (compute / reading).toFixed(1));
  line('loading the script, which every execution does', (compute / load).toFixed(0));
  section('Milliseconds here');
  line('computing', compute.toFixed(0));
  line('one bare pass', pass.toFixed(1));
  line('reading in the emulator', reading.toFixed(0));
  line('loading the script', load.toFixed(1));
  return grown;
}

function planted([partners, rows]: readonly [number, number]): WorkbookJson {
  return plantedGarden(empty, seededGarden(partners, rows, AS_OF));
}

function table(title: string, cell: (done: Done, job: Job) => string): void {
  const names = Object.keys(JOBS) as Job[];
  section(title);
  console.log(`  ${'partners + log rows'.padEnd(20)}${names.map((name) => name.padStart(11)).join('')}`);
  for (const { partners, rows, done } of jobs) {
    const cells = names.map((name) => cell(done[name], name).padStart(11));
    console.log(`  ${`${count(partners)} + ${count(rows)}`.padEnd(20)}${cells.join('')}`);
  }
}

function section(title: string): void {
  console.log(`\n${title}`);
}

function line(name: string, value: string): void {
  console.log(`  ${name.padEnd(72)}${value.padStart(10)}`);
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

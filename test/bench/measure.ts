/** How much processor time it took, in milliseconds, and what came of it: other programs on the machine matter less than to a clock. */
export function timed<T>(run: () => T): { took: number; value: T } {
  const from = process.cpuUsage();
  const value = run();
  const { user, system } = process.cpuUsage(from);
  return { took: (user + system) / 1000, value };
}

/** The middle of some numbers; the upper one of two. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}

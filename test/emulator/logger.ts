import { emulated } from './emulated';
import { state } from './state';

type Logger = GoogleAppsScript.Base.Logger;

/** Writes to the execution's log. */
export function newLogger(): Logger {
  const logger: Logger = emulated<Logger>('Logger', {
    log(...data: unknown[]) {
      note(data);
      return logger;
    },
    getLog: () => (state.running?.log ?? []).join('\n'),
  });
  return logger;
}

/** The console of a script. */
export function newConsole(): Console {
  const log = (...data: unknown[]) => note(data);
  return { log, info: log, warn: log, error: log, time: () => {}, timeEnd: () => {} } as unknown as Console;
}

function note(data: readonly unknown[]): void {
  state.running?.log.push(
    data.map((one) => (typeof one === 'string' ? one : (JSON.stringify(one) ?? String(one)))).join(' '),
  );
}

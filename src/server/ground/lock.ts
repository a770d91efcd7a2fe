import { stop } from './stop';

const LOCK_WAIT_MS = 5000;

/** Runs a job while no other execution of ours writes rows; stops with `busy` when another one takes too long. */
export function withLock<T>(job: () => T): T {
  // Null where there is no document (reference, LockService.getDocumentLock).
  const lock: GoogleAppsScript.Lock.Lock | null = LockService.getDocumentLock();
  if (lock && !lock.tryLock(LOCK_WAIT_MS)) stop('busy');
  try {
    return job();
  } finally {
    SpreadsheetApp.flush();
    lock?.releaseLock();
  }
}

import { emulated } from './emulated';
import { exception, state } from './state';

type Service = GoogleAppsScript.Lock.LockService;
type Lock = GoogleAppsScript.Lock.Lock;

/** One lock: that of the document. The host says when another execution holds it. */
export function newLockService(): Service {
  return emulated<Service>('LockService', { getDocumentLock: newLock });
}

function newLock(): Lock {
  const take = (milliseconds: number): boolean => {
    if (state.lock.heldElsewhere || milliseconds < 0) {
      if (state.running) state.running.milliseconds += Math.max(0, milliseconds);
      return false;
    }
    state.lock.held = true;
    return true;
  };
  return emulated<Lock>('Lock', {
    tryLock: take,
    waitLock(milliseconds) {
      if (!take(milliseconds)) {
        throw exception('Lock timeout: another process was holding the lock for too long.');
      }
    },
    hasLock: () => state.lock.held,
    releaseLock() {
      state.lock.held = false;
    },
  });
}

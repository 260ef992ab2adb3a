/** When a run has to stop by itself. */
export interface Deadline {
  isOver(): boolean;
  leftMs(): number;
}

/** Google stops a script after six minutes; we stop in time to write what was decided. */
const BUDGET_MS = 4.5 * 60_000;

export function startClock(budgetMs = BUDGET_MS): Deadline {
  const start = Date.now();
  const leftMs = (): number => start + budgetMs - Date.now();
  return { leftMs, isOver: () => leftMs() <= 0 };
}

/** A form's answer waits long for its turn: nobody delivers it again. */
const LOCK_WAIT_MS = 4 * 60_000;

/** Does something while no other run of this script may. What was written is sent before the lock is free, or the next run would not see it. */
export function underLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  lock.waitLock(LOCK_WAIT_MS);
  try {
    const result = work();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

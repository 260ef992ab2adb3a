import type { DatabaseSync } from 'node:sqlite';

/**
 * Every commit reaches the disk before it is answered. Checkpoints are rare and the cache is large, because pages that are written
 * back and read again, not commits, limit the speed.
 */
export function configure(database: DatabaseSync): void {
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES};
    PRAGMA cache_size = -${CACHE_KIB}; PRAGMA temp_store = MEMORY; PRAGMA foreign_keys = ON`);
}

/** For a connection that only reads. */
export function configureReader(database: DatabaseSync): void {
  database.exec(`PRAGMA cache_size = -${READER_CACHE_KIB}; PRAGMA temp_store = MEMORY`);
}

const CHECKPOINT_PAGES = 20_000;
const CACHE_KIB = 128 * 1024;
const READER_CACHE_KIB = 16 * 1024;

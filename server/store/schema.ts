import type { DatabaseSync } from 'node:sqlite';

/**
 * Brings a database file to the newest shape. Each migration runs once, in its own transaction, and is never edited after a
 * release: a kill in the middle leaves the version as it was, and the next start goes on from there.
 */
export function migrate(database: DatabaseSync): void {
  for (;;) {
    database.exec('BEGIN IMMEDIATE');
    try {
      const version = versionOf(database);
      if (version > migrations.length) throw new Error(newerThanUs(version));
      const next = migrations[version];
      if (next !== undefined) database.exec(`${next}; PRAGMA user_version = ${version + 1}`);
      database.exec('COMMIT');
      if (next === undefined) return;
    } catch (error) {
      database.exec('ROLLBACK');
      throw error;
    }
  }
}

/** How many migrations there are, which is the version of a file that has had them all. */
export function newestVersion(): number {
  return migrations.length;
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

function newerThanUs(version: number): string {
  return `The database is of version ${version}, this program knows ${migrations.length}. Start the newer program on it.`;
}

/**
 * What is written for every event decides the speed: pages that change, not rows, cost. So a column that changes stands in an
 * index only where it changes seldom (a stage, a state, a role) or for the few rows that wait for something (`due`, `due_at`), and is
 * written only when it did; ledger and records are clustered by their key, and everything with a number of its own grows at its end. Instants are milliseconds since 1970, but where a text is only handed on.
 */
const migrations: readonly string[] = [
  `
  CREATE TABLE programs (n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, live INTEGER) STRICT;
  CREATE TABLE versions (
    program INTEGER NOT NULL REFERENCES programs (n), version INTEGER NOT NULL, body TEXT NOT NULL, published_at TEXT NOT NULL,
    PRIMARY KEY (program, version)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE log (
    seq INTEGER PRIMARY KEY, program INTEGER NOT NULL, source TEXT NOT NULL, id TEXT NOT NULL, subject TEXT, version INTEGER NOT NULL,
    event TEXT NOT NULL, decision TEXT NOT NULL, facts TEXT NOT NULL, hash BLOB NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX log_event ON log (program, source, id);
  CREATE INDEX log_subject ON log (program, subject) WHERE subject IS NOT NULL;
  CREATE TRIGGER log_kept BEFORE DELETE ON log BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;
  CREATE TRIGGER log_unchanged BEFORE UPDATE ON log BEGIN SELECT RAISE (ABORT, 'the log is append-only'); END;

  CREATE TABLE ledger (
    program INTEGER NOT NULL, account TEXT NOT NULL, seq INTEGER NOT NULL, line INTEGER NOT NULL, unit TEXT NOT NULL,
    quantity INTEGER NOT NULL, PRIMARY KEY (program, account, seq, line)
  ) STRICT, WITHOUT ROWID;
  CREATE TRIGGER ledger_kept BEFORE DELETE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;
  CREATE TRIGGER ledger_unchanged BEFORE UPDATE ON ledger BEGIN SELECT RAISE (ABORT, 'the ledger is append-only'); END;

  CREATE TABLE records (
    program INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (program, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE persons (
    n INTEGER PRIMARY KEY, program INTEGER NOT NULL, id TEXT NOT NULL, joined_at INTEGER, role TEXT, record TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX persons_id ON persons (program, id);
  CREATE INDEX persons_joined ON persons (program, joined_at, id) WHERE joined_at IS NOT NULL;
  CREATE TABLE referrals (
    n INTEGER PRIMARY KEY, program INTEGER NOT NULL, id TEXT NOT NULL, advocate TEXT NOT NULL, created_at INTEGER NOT NULL,
    stage TEXT NOT NULL, verdict TEXT NOT NULL, qualified_at INTEGER, due INTEGER, record TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX referrals_id ON referrals (program, id);
  CREATE INDEX referrals_created ON referrals (program, created_at, id);
  CREATE INDEX referrals_advocate ON referrals (program, advocate, created_at, id);
  CREATE INDEX referrals_qualified ON referrals (program, qualified_at, id) WHERE qualified_at IS NOT NULL;
  CREATE INDEX referrals_due ON referrals (due) WHERE due IS NOT NULL;
  CREATE TABLE rewards (
    n INTEGER PRIMARY KEY, program INTEGER NOT NULL, id TEXT NOT NULL, person TEXT NOT NULL, state TEXT NOT NULL, record TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX rewards_id ON rewards (program, id);
  CREATE INDEX rewards_person ON rewards (program, person);

  CREATE TABLE outbox (
    id INTEGER PRIMARY KEY, program INTEGER NOT NULL, seq INTEGER NOT NULL, effect TEXT NOT NULL, state TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, due_at INTEGER, error TEXT, reference TEXT, created_at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX outbox_due ON outbox (due_at) WHERE due_at IS NOT NULL;
  CREATE INDEX outbox_parked ON outbox (id) WHERE state = 'parked';

  CREATE TABLE documents (kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (kind, id)) STRICT, WITHOUT ROWID;
  CREATE TABLE person_keys (
    program INTEGER NOT NULL, person TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (program, person)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE people (
    program INTEGER NOT NULL, person TEXT NOT NULL, facts BLOB NOT NULL, PRIMARY KEY (program, person)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE persons ADD COLUMN due INTEGER;
  CREATE INDEX persons_due ON persons (due) WHERE due IS NOT NULL;
  `,
  `
  ALTER TABLE referrals ADD COLUMN role TEXT;
  UPDATE referrals SET role = record ->> '$.role';
  ALTER TABLE referrals ADD COLUMN stuck INTEGER;
  UPDATE referrals SET stuck = record ->> '$.stuck';
  CREATE INDEX referrals_stuck ON referrals (program, created_at, id) WHERE stuck = 1;
  CREATE INDEX referrals_role ON referrals (program, role, created_at, id);
  CREATE INDEX referrals_stage ON referrals (program, stage, created_at, id);
  CREATE INDEX referrals_verdict ON referrals (program, verdict, created_at, id) WHERE verdict <> 'clear';

  ALTER TABLE rewards ADD COLUMN rule TEXT;
  ALTER TABLE rewards ADD COLUMN kind TEXT;
  ALTER TABLE rewards ADD COLUMN earned_at INTEGER;
  UPDATE rewards SET rule = record ->> '$.rule', kind = record ->> '$.kind',
    earned_at = CAST(round(unixepoch(record ->> '$.at', 'subsec') * 1000) AS INTEGER);
  CREATE INDEX rewards_state ON rewards (program, state);
  CREATE INDEX rewards_rule ON rewards (program, rule);
  CREATE INDEX rewards_kind ON rewards (program, kind);
  CREATE INDEX rewards_earned ON rewards (program, earned_at);

  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, at_ms INTEGER NOT NULL, who TEXT NOT NULL, did TEXT NOT NULL, subject TEXT, hash BLOB NOT NULL
  ) STRICT;
  CREATE INDEX audit_subject ON audit (subject) WHERE subject IS NOT NULL;
  CREATE INDEX audit_at ON audit (at_ms);
  CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;
  CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN SELECT RAISE (ABORT, 'the audit log is append-only'); END;

  ALTER TABLE persons ADD COLUMN tier TEXT;
  UPDATE persons SET tier = record ->> '$.tier';
  CREATE INDEX persons_role ON persons (program, role, joined_at, id) WHERE joined_at IS NOT NULL;
  CREATE INDEX persons_tier ON persons (program, tier, joined_at, id) WHERE tier IS NOT NULL;
  `,
];

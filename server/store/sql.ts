import type { SQLInputValue } from 'node:sqlite';

/** Runs a statement that was prepared before and gives all its rows. */
export type Rows = (sql: string, ...values: SQLInputValue[]) => Row[];

export type Row = Record<string, unknown>;

/** A record of the engine by its key, or null. */
export type ReadRecord = (program: string, key: string) => object | null;

/** The number under which a program's rows are kept, from its id. */
export const PROGRAM_NUMBER = '(SELECT n FROM programs WHERE id = ?)';

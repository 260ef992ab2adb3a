import { refused, retryLater, needsCredentials, type NextStep } from './shape.ts';

/** The step that an error of a connector stands for. Anything else is a fault of ours and is thrown on. */
export function stepOf(error: unknown): NextStep {
  if (error instanceof RetryLater) return retryLater(error.message, error);
  if (error instanceof NeedsCredentials) return needsCredentials(error.message);
  if (error instanceof Refused) return refused(error.message, error.pointer);
  throw error;
}

/** The other side cannot be reached or asks for patience. Code RK501. */
export class RetryLater extends Error {
  readonly code = 'RK501';
  readonly hint = 'The same attempt may succeed later.';
  readonly afterMs?: number;
  readonly mayHaveArrived: boolean;

  constructor(what: string, more: { afterMs?: number; mayHaveArrived?: boolean } = {}) {
    super(what);
    this.name = 'RetryLater';
    if (more.afterMs !== undefined) this.afterMs = more.afterMs;
    this.mayHaveArrived = more.mayHaveArrived ?? false;
  }
}

/** The connection's credentials are missing, expired or too weak for what was asked. Code RK502. */
export class NeedsCredentials extends Error {
  readonly code = 'RK502';
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(`${what}. ${hint}`);
    this.name = 'NeedsCredentials';
    this.hint = hint;
  }
}

/** Trying again will not help: the input, the address or the request itself has to change. Code RK503. */
export class Refused extends Error {
  readonly code = 'RK503';
  /** A JSON pointer into the input; the empty string when no single place is to blame. */
  readonly pointer: string;
  readonly hint: string;

  constructor(what: string, hint: string, pointer = '') {
    super(`${what}. ${hint}`);
    this.name = 'Refused';
    this.pointer = pointer;
    this.hint = hint;
  }
}

/** A payload that is not in its vendor's shape. Code RK504. */
export class BadEvent extends Error {
  readonly code = 'RK504';
  /** A JSON pointer (RFC 6901) into the payload; the empty string is the whole. */
  readonly pointer: string;
  readonly hint: string;

  constructor(pointer: string, what: string, hint: string) {
    super(
      `BadEvent RK504 ${pointer === '' ? 'at the top' : `at ${pointer}`}: ${what}. ${hint} See docs/connectors.md#rk504`,
    );
    this.name = 'BadEvent';
    this.pointer = pointer;
    this.hint = hint;
  }
}

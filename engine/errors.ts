/** What both kinds of bad input have in common: everything that is wrong, the first of it as the message. */
class BadInput extends Error {
  readonly code: string;
  readonly pointer: string;
  readonly hint: string;
  readonly findings: readonly Finding[];

  constructor(name: string, page: string, findings: Finding | readonly Finding[]) {
    const all = listed(findings);
    super(say(name, page, all));
    [{ code: this.code, pointer: this.pointer, hint: this.hint }] = all;
    this.findings = all;
  }
}

/** A program that cannot be run: what is wrong, where, how to mend it. Codes are RK1xx. */
export class BadProgram extends BadInput {
  override readonly name = 'BadProgram';

  constructor(findings: Finding | readonly Finding[]) {
    super('BadProgram', 'docs/findings.md', findings);
  }
}

/** An event that cannot be decided as it stands. Codes are RK2xx. */
export class BadEvent extends BadInput {
  override readonly name = 'BadEvent';

  constructor(findings: Finding | readonly Finding[]) {
    super('BadEvent', 'docs/events.md', findings);
  }
}

/** One thing that is wrong. */
export interface Finding {
  /** `RK104`: never given to another meaning, and an anchor in the docs. */
  readonly code: string;
  /** A JSON pointer (RFC 6901) to the place; the empty string is the whole document. */
  readonly pointer: string;
  /** What is wrong there, without a full stop: `250 is more than 100`. */
  readonly message: string;
  /** What to do about it, as a whole sentence. */
  readonly hint: string;
}

/** Appends one step to a JSON pointer. */
export function pointerTo(parent: string, step: string | number): string {
  return `${parent}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

type Findings = readonly [Finding, ...Finding[]];

function listed(findings: Finding | readonly Finding[]): Findings {
  const [first, ...rest] = 'code' in findings ? [findings] : findings;
  if (first === undefined) throw new TypeError('An error needs at least one finding');
  return [first, ...rest];
}

function say(name: string, page: string, findings: Findings): string {
  const [first] = findings;
  const where = first.pointer === '' ? 'at the top' : `at ${first.pointer}`;
  const more = findings.length === 1 ? '' : ` (and ${findings.length - 1} more)`;
  return `${name} ${first.code} ${where}: ${first.message}. ${first.hint} See ${page}#${first.code.toLowerCase()}${more}`;
}

import { parseArgs, type ParseArgsConfig } from 'node:util';

/** One command of the command line; each is a file in `commands/`. */
export interface Command {
  /** What it does, in half a sentence. */
  readonly summary: string;
  readonly usage: string;
  readonly help: string;
  /** The exit code: 0 fine, 1 findings, 2 bad use. */
  run(args: readonly string[]): Promise<number>;
}

/** The command line cannot be understood, or names what is not there. Exit code 2. */
export class BadUse extends Error {
  override readonly name = 'BadUse';
  readonly hint: string;

  constructor(what: string, hint: string) {
    super(what);
    this.hint = hint;
  }
}

/** Options and exactly the positional arguments named; throws `BadUse`. */
export function readArguments<const O extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: O,
  names: readonly string[],
) {
  const parsed = parse(args, options);
  const { positionals } = parsed;
  const missing = names[positionals.length];
  if (missing !== undefined)
    throw new BadUse(`The ${missing} is missing`, 'Add --help to see how the command is used.');
  if (positionals.length > names.length)
    throw new BadUse(
      `"${positionals[names.length]}" is one argument too many`,
      'Add --help to see how the command is used.',
    );
  return parsed;
}

function parse<const O extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: O) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const said = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error);
    throw new BadUse(said, 'Add --help to see how the command is used.');
  }
}

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createServer, exportProgram } from '@referral-kit/server';
import { BadUse, readArguments, type Command } from '../command.ts';

export const command: Command = {
  summary: 'Writes a whole program of a server as JSON lines',
  usage: 'referral-kit export [program] [--data folder] [--out file]',
  help: [
    'Versions, events, people with names and addresses, and what all of it came to; "referral-kit import" takes it in elsewhere.',
    'The server may be running meanwhile; what it decides after the export began may be missing.',
    'program  its id (default: the only one that is live)',
    '--data   the folder of the server (default: ./data)',
    '--out    the file to write (default: to the screen)',
  ].join('\n'),
  async run(args) {
    const options = { data: { type: 'string', default: 'data' }, out: { type: 'string' } } as const;
    const hasProgram = args[0] !== undefined && !args[0].startsWith('-');
    const { values, positionals } = readArguments(args, options, hasProgram ? ['program'] : []);
    const server = await createServer({ dataDir: values.data, programs: [] });
    try {
      const { store, programs } = server.context;
      const program = chosen(
        programs.live().map(({ id }) => id),
        positionals[0],
      );
      const lines = Readable.from(exportProgram(store, program, new Date().toISOString()));
      await (values.out === undefined
        ? pipeline(lines, process.stdout, { end: false })
        : pipeline(lines, createWriteStream(values.out, { mode: 0o600 })));
      return 0;
    } finally {
      await server.stop();
    }
  },
};

function chosen(live: readonly string[], named: string | undefined): string {
  const [only] = live;
  if (named !== undefined && live.includes(named)) return named;
  if (named === undefined && only !== undefined && live.length === 1) return only;
  const said = named === undefined ? `${live.length} programs are live` : `No program "${named}" is live`;
  throw new BadUse(said, live.length === 0 ? 'Check --data.' : `Write one of ${live.join(', ')}.`);
}

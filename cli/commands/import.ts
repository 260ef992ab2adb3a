import { readFileSync } from 'node:fs';
import { BadImport, createServer, importProgram, NotEmpty } from '@referral-kit/server';
import { BadUse, readArguments, type Command } from '../command.ts';
import { BadFile } from '../files.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Takes in a program that another host exported',
  usage: 'referral-kit import <file.jsonl> [--data folder]',
  help: [
    'Every event is decided again, and nothing is taken in unless all of it comes to what the file says.',
    'The program must not have decided anything in this folder yet.',
    '--data   the folder of the server, made when it is not there (default: ./data)',
  ].join('\n'),
  async run(args) {
    const { values, positionals } = readArguments(args, { data: { type: 'string', default: 'data' } }, ['file']);
    const path = positionals[0] ?? '';
    const text = read(path);
    const server = await createServer({ dataDir: values.data, programs: [], notice: say });
    try {
      const { store, secrets } = server.context;
      const { program, version, events, people } = await importProgram(store, secrets, text);
      say(
        `${program}, version ${version}: ${events} events decided again, ${people} people. Everything is as the file says.`,
      );
      return 0;
    } catch (error) {
      throw asBadFile(path, error);
    } finally {
      await server.stop();
    }
  },
};

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new BadUse(`The file ${path} cannot be read`, 'Check the path.');
  }
}

function asBadFile(path: string, error: unknown): unknown {
  if (error instanceof BadImport) return new BadFile(`${path}: ${error.message}. ${error.hint} Nothing was taken in.`);
  if (error instanceof NotEmpty)
    return new BadUse(
      `The program "${error.message}" has decided events in this folder`,
      'Name an empty one with --data.',
    );
  return error;
}

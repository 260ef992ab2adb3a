import { canonical, compile } from '@referral-kit/engine';
import { readArguments, type Command } from '../command.ts';
import { readEventsFile, readProgramFile } from '../files.ts';
import { say } from '../print.ts';
import { simulate } from '@referral-kit/server';

export const command: Command = {
  summary: 'Decides a file of events, one after the other, on an empty state',
  usage: 'referral-kit simulate <program> <events.jsonl> [--json]',
  help: [
    'One event a line goes in, what was decided and why comes out.',
    '--json  one canonical Decision a line, the same bytes on every host',
  ].join('\n'),
  async run(args) {
    const { values, positionals } = readArguments(args, { json: { type: 'boolean' } }, ['program file', 'events file']);
    const [program = '', events = ''] = positionals;
    const compiled = compile(readProgramFile(program));
    for (const one of simulate(compiled, readEventsFile(events))) {
      if (values.json === true) {
        say(canonical(one.decision));
        continue;
      }
      const { event } = one;
      say(
        `${event.at}  ${event.type}  (${event.source ?? 'api'} ${event.id})${one.repeated ? '  came before, nothing changed' : ''}`,
      );
      for (const sentence of one.why('operator').sentences) say(`    ${sentence}`);
    }
    return 0;
  },
};

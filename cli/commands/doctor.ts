import { createServer, examine } from '@referral-kit/server';
import { readArguments, type Command } from '../command.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Looks a server over and says how to mend what is wrong',
  usage: 'referral-kit doctor [--data folder]',
  help: [
    'Checks the store, both logs, the ledger, the clock, the connections, timers and deliveries. The server may be running meanwhile.',
    'Exit code 1 when something is wrong.',
    '--data   the folder of the server (default: ./data)',
  ].join('\n'),
  async run(args) {
    const { values } = readArguments(args, { data: { type: 'string', default: 'data' } }, []);
    const server = await createServer({ dataDir: values.data, programs: [] });
    try {
      const found = await examine(server.context);
      for (const { isFine, says } of found) say(`${isFine ? 'fine ' : 'wrong'}  ${says}`);
      return found.every(({ isFine }) => isFine) ? 0 : 1;
    } finally {
      await server.stop();
    }
  },
};

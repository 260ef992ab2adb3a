import { createServer, SCOPES } from '@referral-kit/server';
import { BadUse, readArguments, type Command } from '../command.ts';
import { say } from '../print.ts';

export const command: Command = {
  summary: 'Makes, lists and withdraws API keys',
  usage:
    'referral-kit key create --label <text> [--scope read|write|integration|admin]... [--data folder]\nreferral-kit key list [--data folder]\nreferral-kit key remove <id> [--data folder]',
  help: [
    'The text of a key is shown once, when it is made. The server may be running meanwhile.',
    '--scope  read sees, write sends events and orders, admin may do everything (default: read and write);',
    '         integration is for n8n, Zapier or a spreadsheet: it sees, reports, subscribes, and releases no reward',
    '--data   the folder of the server (default: ./data)',
  ].join('\n'),
  async run([verb, ...rest]) {
    if (verb !== 'create' && verb !== 'list' && verb !== 'remove')
      throw new BadUse(`"key ${verb ?? ''}" is no command`, 'Write key create, key list or key remove.');
    const options = {
      label: { type: 'string' },
      scope: { type: 'string', multiple: true },
      data: { type: 'string', default: 'data' },
    } as const;
    const { values, positionals } = readArguments(rest, options, verb === 'remove' ? ['id of the key'] : []);
    const label = values.label ?? '';
    if (verb === 'create' && label === '')
      throw new BadUse('The label is missing', 'Say what the key is for: --label "our shop".');
    const scopes = (values.scope ?? ['read', 'write']).map(scopeOf);
    const server = await createServer({ dataDir: values.data, programs: [] });
    try {
      const subject = await obey[verb](server.context.keys, { label, scopes, id: positionals[0] ?? '' });
      if (subject !== null) {
        const at = new Date(server.context.clock.now()).toISOString();
        await server.context.store.audit.append({ at, who: 'command line', did: `key ${verb}`, subject });
      }
      return 0;
    } finally {
      await server.stop();
    }
  },
};

type Keys = Awaited<ReturnType<typeof createServer>>['context']['keys'];
type Scope = Parameters<Keys['create']>[0]['scopes'][number];
interface Wish {
  readonly label: string;
  readonly scopes: readonly Scope[];
  readonly id: string;
}

/** Each gives the id of the key it changed; null when it changed none. */
const obey = {
  async create(keys: Keys, { label, scopes }: Wish) {
    const { id, key } = await keys.create({ label, scopes });
    say(key);
    return id;
  },
  async list(keys: Keys) {
    for (const { id, label, scopes, lastUsed } of await keys.list())
      say(`${id}  ${scopes.join(',').padEnd(12)}  last used ${lastUsed ?? 'never     '}  ${label}`);
    return null;
  },
  async remove(keys: Keys, { id }: Wish) {
    if (!(await keys.remove(id))) throw new BadUse(`No key has the id "${id}"`, '"referral-kit key list" shows them.');
    return id;
  },
};

function scopeOf(text: string): Scope {
  const scope = SCOPES.find((each) => each === text);
  if (scope !== undefined) return scope;
  throw new BadUse(`"${text}" is no scope`, 'Write read, write, integration or admin.');
}

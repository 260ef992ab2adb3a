import { fileURLToPath } from 'node:url';
import { createServer, type Server } from '@referral-kit/server';
import { BadUse, readArguments, type Command } from '../command.ts';
import { readProgramFile, readValue } from '../files.ts';
import { say, sayError } from '../print.ts';

export const command: Command = {
  summary: 'Runs the server: pages, API and webhooks',
  usage:
    'referral-kit serve [--program file]... [--data folder] [--port number] [--host address] [--url https://…] [--allow-private host:port]...',
  help: [
    '--program  a program file, JSON or YAML; may be given several times (default: the clinic of templates/programs)',
    '--data     where everything is kept (default: ./data)',
    '--port     default: the environment variable PORT, else 3000',
    '--host     where it listens (default: this machine only; 0.0.0.0 for every address; or the variable HOST)',
    '--url      the address under which people reach this server (default: http://localhost:<port>; or the variable BASE_URL)',
    '--allow-private',
    '           a host and port in your own network that may be called, over http too, such as n8n:5678; may be given several times',
    '           (or the variable ALLOW_PRIVATE, with commas; default: none, only public https addresses)',
  ].join('\n'),
  async run(args) {
    const options = {
      program: { type: 'string', multiple: true },
      data: { type: 'string', default: 'data' },
      port: { type: 'string' },
      host: { type: 'string' },
      url: { type: 'string' },
      'allow-private': { type: 'string', multiple: true },
    } as const;
    const { values } = readArguments(args, options, []);
    const port = portOf(values.port ?? process.env['PORT'] ?? '3000');
    const url = values.url ?? process.env['BASE_URL'];
    const host = values.host ?? process.env['HOST'];
    const allowPrivate = (values['allow-private'] ?? listed(process.env['ALLOW_PRIVATE'])).map(hostAndPort);
    const programs = (values.program ?? [CLINIC]).map(readChecked);
    const server = await createServer({
      dataDir: values.data,
      programs,
      port,
      allowPrivate,
      notice: say,
      ...(url !== undefined && { baseUrl: url }),
      ...(host !== undefined && { host }),
    });
    await listen(server, port);
    await introduce(server);
    await stopped(server);
    return 0;
  },
};

const CLINIC = fileURLToPath(new URL('../../templates/programs/iv-clinic.json', import.meta.url));

/** The file as it is written, once it is known to be a program: mistakes are told with their line. */
function readChecked(path: string): object {
  readProgramFile(path);
  return readValue(path) as object;
}

function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new BadUse(`"${text}" is no port`, 'Write a number from 0 to 65535; 0 takes any free port.');
}

function listed(text = ''): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function hostAndPort(text: string): string {
  if (/^[^\s/@?#]+:\d{1,5}$/.test(text)) return text.toLowerCase();
  throw new BadUse(`"${text}" is no host and port`, 'Write it as n8n:5678, without http:// and without a path.');
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await server.listen();
  } catch (error) {
    await server.stop();
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EADDRINUSE')
      throw new BadUse(
        `Port ${port} is taken by another program`,
        `Stop that one, or choose another port: --port ${port + 1}, or PORT=${port + 1}.`,
      );
    if (code === 'EACCES') throw new BadUse(`This user may not open port ${port}`, 'Choose a port above 1023.');
    throw error;
  }
}

/** Says where everything is. */
async function introduce({ context }: Server): Promise<void> {
  const { baseUrl, programs, keys } = context;
  const pages = programs.live().map(({ id }) => `  Landing page   ${baseUrl}/join/${encodeURIComponent(id)}`);
  say(
    [
      'Referral Kit is running.',
      '',
      ...pages,
      `  Admin          ${await keys.loginLink({ role: 'admin' })}`,
      '                 (signs in once, within 15 minutes)',
      `  API            ${baseUrl}/v1   (described at ${baseUrl}/openapi.json; "referral-kit key create" makes a key)`,
      '',
      'Stop with Ctrl+C.',
    ].join('\n'),
  );
}

/** Ends when the system or a person asks; what was taken in is finished first. */
function stopped(server: Server): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const stop = () => {
    process.off('SIGTERM', stop);
    process.off('SIGINT', stop);
    say('Stopping.');
    setTimeout(
      () => process.exit(sayError(new Error('Some work did not end in time; it goes on at the next start.'))),
      LONGEST_STOP_MS,
    ).unref();
    server.stop().then(resolve, reject);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
  return promise;
}

const LONGEST_STOP_MS = 9_500;

#!/usr/bin/env node
import { BadUse, type Command } from './command.ts';
import { sayError, say } from './print.ts';

/** The commands, each loaded only when asked for. */
const commands: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  init: () => import('./commands/init.ts'),
  check: () => import('./commands/check.ts'),
  test: () => import('./commands/test.ts'),
  simulate: () => import('./commands/simulate.ts'),
  explain: () => import('./commands/explain.ts'),
  graph: () => import('./commands/graph.ts'),
  replay: () => import('./commands/replay.ts'),
  forecast: () => import('./commands/forecast.ts'),
  serve: () => import('./commands/serve.ts'),
  export: () => import('./commands/export.ts'),
  import: () => import('./commands/import.ts'),
  doctor: () => import('./commands/doctor.ts'),
  key: () => import('./commands/key.ts'),
};

process.exitCode = await main(process.argv.slice(2));

/** Runs one command line; the number is the exit code: 0 fine, 1 findings, 2 bad use. */
async function main([name, ...rest]: readonly string[]): Promise<number> {
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      say(await overview());
      return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (load === undefined)
      throw new BadUse(`There is no command "${name}"`, `Choose one of ${Object.keys(commands).join(', ')}.`);
    const { command } = await load();
    if (rest.includes('--help') || rest.includes('-h')) {
      say(`${command.usage}\n\n${command.help}`);
      return 0;
    }
    return await command.run(rest);
  } catch (error) {
    return sayError(error);
  }
}

async function overview(): Promise<string> {
  const loaded = await Promise.all(
    Object.entries(commands).map(async ([name, load]) => [name, (await load()).command] as const),
  );
  const lines = loaded.map(([name, { summary }]) => `  ${name.padEnd(10)}${summary}`);
  return [
    'referral-kit <command> [options]',
    '',
    ...lines,
    '',
    '"referral-kit <command> --help" says more. Exit codes: 0 fine, 1 findings, 2 bad use.',
  ].join('\n');
}

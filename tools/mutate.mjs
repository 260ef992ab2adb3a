/**
 * Puts faults into the engine one by one and sees whether the tests notice: with `vectors` the conformance vectors alone, on all files
 * that decide; with `stryker` the unit tests too, on a few. What it needs lives in test/mutation. Takes minutes.
 */
import { spawnSync } from 'node:child_process';
import { prepare } from './own-folder.mjs';

const COMMANDS = {
  vectors: ['test/mutation/vectors.mjs'],
  stryker: [
    'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js',
    'run',
    'test/mutation/stryker.config.js',
  ],
};

const [name, ...rest] = process.argv.slice(2);
prepare('test/mutation');
process.exitCode = spawnSync(process.execPath, [...COMMANDS[name], ...rest], { stdio: 'inherit' }).status ?? 1;

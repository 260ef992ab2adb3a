/** Puts faults into the engine one by one and sees whether the tests notice; Stryker lives in test/mutation. Takes minutes. */
import { spawnSync } from 'node:child_process';
import { prepare } from './own-folder.mjs';

prepare('test/mutation');
const stryker = 'test/mutation/node_modules/@stryker-mutator/core/bin/stryker.js';
const args = [stryker, 'run', 'test/mutation/stryker.config.js', ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;

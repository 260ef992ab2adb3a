/** Writes what follows from the Zapier app and the Zaps; needs the packages of its folder. */
import { execFileSync } from 'node:child_process';
import { prepare } from './own-folder.mjs';

prepare('zapier-app');
execFileSync(process.execPath, ['zapier-app/generate.ts'], { stdio: 'inherit' });

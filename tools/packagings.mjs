/** Tests the packagings, each with the platform's own packages, which live in its folder. */
import { packagings, prepare, runJest } from './own-folder.mjs';

for (const folder of packagings) prepare(folder);
runJest('jest.packagings.config.js');

/** Tests the packagings, each with the platform's own packages, which live in its folder. */
import { install, packagings, runJest } from './own-folder.mjs';

for (const folder of packagings) install(folder);
runJest('jest.packagings.config.js');

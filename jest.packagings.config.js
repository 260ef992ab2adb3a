import everyday from './jest.config.js';
import { packagings } from './tools/own-folder.mjs';

/** The packagings, each against the packages of its own folder. */
export default { ...everyday, roots: packagings, testTimeout: 30_000 };

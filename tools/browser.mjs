/** Tests the pages in a real browser; the browser comes from npm, into test/browser. */
import { execFileSync } from 'node:child_process';
import { install, runJest } from './own-folder.mjs';

install('test/browser');
execFileSync('tsc', ['-b', 'test/browser'], { stdio: 'inherit' });
runJest('jest.browser.config.js');

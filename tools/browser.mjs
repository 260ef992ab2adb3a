/** Tests the pages in a real browser; the browser comes from npm, into test/browser. */
import { prepare, runJest } from './own-folder.mjs';

prepare('test/browser');
runJest('jest.browser.config.js');

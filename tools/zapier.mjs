/** Builds the Zapier app with Zapier's own command line, which comes from npm into test/zapier, and tries out what was built. */
import { prepare, runJest } from './own-folder.mjs';

prepare('zapier-app');
prepare('test/zapier');
runJest('jest.zapier.config.js');

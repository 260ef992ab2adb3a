import everyday from './jest.config.js';
import { packagings } from './tools/own-folder.mjs';

/** The packagings, each against the packages of its own folder, and what needs a Node of its own. */
export default {
  ...everyday,
  roots: [...packagings, 'test/portability'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/zapier-app/test/build.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  testTimeout: 60_000,
};

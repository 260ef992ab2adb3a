import everyday from './jest.config.js';

/** What is uploaded to Zapier, by Zapier's own command line, whose packages live in a folder of their own. */
export default {
  ...everyday,
  roots: ['zapier-app/test'],
  testMatch: ['**/build.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  extensionsToTreatAsEsm: ['.ts'],
  testTimeout: 120_000,
};

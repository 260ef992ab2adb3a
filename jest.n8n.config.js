import everyday from './jest.config.js';

/** A real n8n, whose surroundings live in a folder of their own. */
export default {
  ...everyday,
  roots: ['test/n8n'],
  testPathIgnorePatterns: ['/node_modules/'],
  extensionsToTreatAsEsm: ['.ts'],
  maxWorkers: 1,
  testTimeout: 120_000,
  // What did not start whole is not waited for.
  forceExit: true,
};

import everyday from './jest.config.js';

/** The pages in a real browser, whose packages live in a folder of their own. */
export default {
  ...everyday,
  roots: ['test/browser'],
  testPathIgnorePatterns: ['/node_modules/'],
  testTimeout: 60_000,
};

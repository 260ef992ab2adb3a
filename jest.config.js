export default {
  roots: ['engine', 'connectors', 'server', 'cli', 'test'].map((folder) => `<rootDir>/${folder}`),
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/browser/', '<rootDir>/test/faults/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {},
  testEnvironment: 'node',
  maxWorkers: 2,
  reporters: ['default', './tools/tally.mjs'],
  coverageProvider: 'babel',
};

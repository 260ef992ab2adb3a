import { existsSync } from 'node:fs';

const folders = [
  'engine',
  'connectors',
  'server',
  'cli',
  'interop',
  'apps-script',
  'templates',
  'docs',
  'test',
  'tools',
];

/** The everyday suite. What needs more installed than the root has its own configuration. */
export default {
  roots: folders.filter((folder) => existsSync(new URL(folder, import.meta.url))),
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: [
    '/node_modules/',
    '<rootDir>/test/browser/',
    '<rootDir>/test/n8n/',
    '<rootDir>/test/portability/',
    '<rootDir>/test/mutation/',
    '<rootDir>/test/zapier/',
  ],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {},
  testEnvironment: 'node',
  maxWorkers: 2,
  reporters: ['default', './tools/tally.mjs'],
  coverageProvider: 'babel',
};

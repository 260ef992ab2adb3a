import { fileURLToPath } from 'node:url';

/** The suites that a fault is put to, one by one: those that run in a second or two. */
export default {
  rootDir: fileURLToPath(new URL('../..', import.meta.url)),
  roots: ['<rootDir>/engine', '<rootDir>/test/mutation'],
  testMatch: [
    '<rootDir>/engine/{money,time,canonical,hash,readEvent,units}.test.ts',
    '<rootDir>/engine/explain/*.test.ts',
    '<rootDir>/test/mutation/*.test.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/'],
  modulePathIgnorePatterns: ['/dist/'],
  transform: {},
  testEnvironment: 'node',
};

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const runner = new URL('node_modules/@stryker-mutator/jest-runner/dist/src/index.js', import.meta.url);

/** Where money is decided; `npm run test:mutation:stryker -- --mutate engine/move.ts` looks elsewhere. */
const FILES = ['money', 'grant', 'takeBack', 'earn', 'rewards', 'timers', 'judge'];

export default {
  plugins: [fileURLToPath(runner)],
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning'],
  jest: { projectType: 'custom', configFile: 'test/mutation/jest.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  mutate: FILES.map((name) => `engine/${name}.ts`),
  ignorePatterns: [
    '**/*',
    '!package.json',
    '!engine/**',
    '!test/conformance/**',
    '!test/mutation/*.*',
    '!templates/programs/**',
    '!tools/**',
  ],
  // Beside the tree: a second copy of the packages in it would confuse every other run of jest.
  tempDirName: join(tmpdir(), 'referral-kit-mutation'),
  concurrency: 2,
  timeoutMS: 20_000,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, allowEmojis: false },
  jsonReporter: { fileName: 'test/mutation/report.json' },
  allowEmpty: false,
};

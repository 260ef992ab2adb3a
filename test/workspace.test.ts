import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'rolldown/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Which rooms of the house each room may import; its tests may also use `test` and `tools`, a packaging's tests any host. */
const mayImport: Record<string, readonly string[]> = {
  engine: [],
  connectors: ['engine'],
  server: ['engine', 'connectors'],
  cli: ['engine', 'connectors', 'server'],
  interop: ['engine'],
  'nodes-n8n': ['engine', 'connectors'],
  'zapier-app': ['engine', 'connectors'],
  'apps-script': ['engine', 'connectors'],
};
const packagings = ['nodes-n8n', 'zapier-app', 'apps-script'];

interface Import {
  file: string;
  from: string;
  typeOnly: boolean;
}

const imports = Object.keys(mayImport)
  .flatMap((room) => globSync(`${room}/**/*.ts`, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }))
  .flatMap(importsOf);

/** Also the suites all units of a kind share (testConnector.ts, testStore.ts and their like), and a packaging's folder of tests. */
const isTest = ({ file }: Import): boolean => /(\.test|\/test[A-Z]\w*)\.ts$|^[\w-]+\/test\//.test(file);
const isBuildTime = ({ file }: Import): boolean => /^engine\/(schema|generated)\//.test(file);
const inProduct = imports.filter((one) => !isTest(one));

describe('the rooms of the house', () => {
  test('imports go one way: engine ← connectors ← server ← cli, packagings beside, never each other', () => {
    const wrong = imports.filter((one) => {
      const from = roomOf(one.file);
      const to = targetRoom(one);
      const forTests = isTest(one) ? ['test', 'tools', ...(packagings.includes(from) ? ['server', 'cli'] : [])] : [];
      return to !== undefined && to !== from && ![...(mayImport[from] ?? []), ...forTests].includes(to);
    });
    expect(wrong).toEqual([]);
  });

  test('the engine imports nothing outside itself, and of its schemas the types alone', () => {
    const wrong = inProduct
      .filter(({ file }) => roomOf(file) === 'engine')
      .filter((one) => {
        if (!one.from.startsWith('.')) return !(isBuildTime(one) && one.from.startsWith('typebox'));
        return !isBuildTime(one) && !one.typeOnly && target(one).startsWith('engine/schema/');
      });
    expect(wrong).toEqual([]);
  });

  test.each(['connectors', 'server', 'cli', 'interop'])('%s declares every package it imports', (room) => {
    const { dependencies, peerDependencies } = JSON.parse(read(`${room}/package.json`)) as Record<string, object>;
    const declared = { ...dependencies, ...peerDependencies };
    const undeclared = inProduct
      .filter(({ file, from }) => roomOf(file) === room && !/^(\.|node:)/.test(from))
      .filter(({ from }) => !(packageName(from) in declared));
    expect(undeclared).toEqual([]);
  });
});

describe('the lockfiles', () => {
  interface Locked {
    dev?: boolean;
    link?: boolean;
    optional?: boolean;
    resolved?: string;
    optionalDependencies?: Record<string, string>;
  }
  const folders = ['.', 'nodes-n8n', 'zapier-app', 'test/browser', 'test/mutation'];
  const lockfiles = folders
    .map((folder) => `${folder}/package-lock.json`)
    .filter((file) => existsSync(join(root, file)));
  const packagesIn = (file: string): Record<string, Locked> =>
    (JSON.parse(read(file)) as { packages: Record<string, Locked> }).packages;

  test.each(lockfiles)('%s lists every platform package it names, so that `npm ci` accepts it everywhere', (file) => {
    const packages = packagesIn(file);
    const listed = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
    const named = Object.values(packages).flatMap((one) => Object.keys(one.optionalDependencies ?? {}));
    expect(named.filter((name) => !listed.has(name))).toEqual([]);
  });

  test.each(lockfiles)('%s names no registry', (file) => {
    const addresses = Object.values(packagesIn(file)).flatMap(({ resolved = '' }) =>
      /^\w+:/.test(resolved) ? [resolved] : [],
    );
    expect(addresses).toEqual([]);
  });

  test('what runs in production is at most 120 packages', () => {
    const inProduction = Object.values(packagesIn('package-lock.json')).filter(
      ({ dev, link, optional }) => !dev && !link && !optional,
    );
    expect(inProduction.length).toBeLessThanOrEqual(120);
  });
});

describe('the checks can fail', () => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  const probe = join(folder, 'engine/probe.ts');

  beforeAll(() => {
    for (const file of ['.oxlintrc.json', 'tools/lint', 'tsconfig.base.json', 'engine/tsconfig.json', 'package.json']) {
      cpSync(join(root, file), join(folder, file), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each([
    ['pure code', 'export const day = new Date(5).getUTCDay() + Math.max(1, Date.UTC(2026, 1));', ''],
    ['Date.now()', 'export const now = Date.now();', 'no-restricted-properties'],
    ['new Date()', 'export const now = new Date();', 'no-clock'],
    ['Date()', 'export const now = Date();', 'no-clock'],
    ['a clock under another name', 'const D = Date;\nexport const now = new D();', 'no-clock'],
    ['a clock by computed name', "export const now = Date['now']();", 'no-clock'],
    ['the time zone of the host', 'export const start = new Date(2026, 0, 1);', 'no-clock'],
    ['Math.random()', 'export const dice = Math.random();', 'no-restricted-properties'],
    ['Math under another name', 'const M = Math;\nexport const dice = M.random();', 'no-chance'],
    ['Intl', "export const money = new Intl.NumberFormat('en');", 'no-restricted-globals'],
    ['an async function', 'export async function later(): Promise<void> {}', 'synchronous'],
    [
      'an import from the host',
      "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;",
      'no-restricted-imports',
    ],
  ])('lint in the engine: %s', (_name, source, rule) => {
    writeFileSync(probe, `${source}\n`);
    const { stdout, status } = run('oxlint', ['--format=unix', 'engine/probe.ts'], folder);
    expect(stdout).toContain(rule);
    expect(status).toBe(rule === '' ? 0 : 1);
  });

  test.each([
    'setTimeout',
    'console',
    'URL',
    'crypto',
    'Buffer',
    'process',
    'fetch',
    'structuredClone',
    'TextEncoder',
    'performance',
  ])('the compiler knows no `%s` in the engine', (name) => {
    writeFileSync(probe, `export const host: unknown = ${name};\n`);
    const { stdout, status } = run('tsc', ['-p', 'engine'], folder);
    expect(stdout).toContain(`'${name}'`);
    expect(status).not.toBe(0);
  });
});

describe('a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'referral-kit-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const published = globSync(['{nodes-n8n,zapier-app}/package.json', 'nodes-n8n/{nodes,credentials}/**/*.{json,ts}'], {
    cwd: root,
  });
  const check = (project: Record<string, string>, ...args: string[]): { status: number | null; stderr: string } => {
    writeFileSync(join(folder, 'project.json'), JSON.stringify(project));
    return spawnSync(process.execPath, [join(root, 'tools/release-check.mjs'), ...args], {
      cwd: folder,
      encoding: 'utf8',
    });
  };
  const filledIn = {
    owner: 'Ada Lovelace',
    email: 'ada@lovelace.example',
    homepage: 'https://referral.example',
    repository: 'https://github.com/ada/referral-kit',
    bugs: 'https://github.com/ada/referral-kit/issues',
  };

  test('goes ahead when project.json says who publishes, and what is published says it too', () => {
    for (const file of published) cpSync(join(root, file), join(folder, file), { recursive: true });
    expect(check(filledIn)).toMatchObject({ status: 1, stderr: expect.stringContaining('nodes-n8n/package.json') });
    expect(check(filledIn, '--fill')).toMatchObject({ status: 0, stderr: '' });
    expect(check(filledIn)).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(readFileSync(join(folder, 'nodes-n8n/package.json'), 'utf8'))).toMatchObject({
      homepage: 'https://referral.example',
      author: { name: 'Ada Lovelace', email: 'ada@lovelace.example' },
      repository: { url: 'https://github.com/ada/referral-kit.git' },
    });
  });

  test('is refused while placeholders are left, and names them', () => {
    const { status, stderr } = check({
      ...filledIn,
      owner: 'OWNER',
      bugs: 'https://github.com/OWNER/referral-kit/issues',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('"owner", "bugs"');
  });

  test('is refused when a line is missing', () => {
    expect(check({ ...filledIn, email: '' }).status).toBe(1);
  });
});

describe('Node', () => {
  test('scripts run on Node 24 or newer, whatever is installed on the machine', () => {
    expect(Number(process.versions.node.split('.')[0])).toBeGreaterThanOrEqual(24);
    expect(execFileSync('node', ['--version'], { encoding: 'utf8' }).trim()).toBe(process.version);
  });

  test('an older Node says what to do instead of failing at the first type', () => {
    const pretend =
      "Object.defineProperty(process.versions, 'node', { value: '20.20.2' }); import('./tools/need-node.mjs')";
    const { status, stderr } = spawnSync(process.execPath, ['-e', pretend], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toContain('npm rebuild node');
  });
});

function run(tool: string, args: string[], cwd: string): { status: number | null; stdout: string } {
  return spawnSync(join(root, 'node_modules/.bin', tool), args, { cwd, encoding: 'utf8' });
}

function importsOf(file: string): Import[] {
  const source = read(file);
  const { staticImports, staticExports, dynamicImports } = parseSync(file, source).module;
  const exportsFrom = staticExports
    .flatMap(({ entries }) => entries)
    .filter(({ moduleRequest }) => moduleRequest !== null);
  return [
    ...staticImports.map(({ moduleRequest, entries }) => ({
      file,
      from: moduleRequest.value,
      typeOnly: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...exportsFrom.map(({ moduleRequest, isType }) => ({ file, from: moduleRequest?.value ?? '', typeOnly: isType })),
    ...dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      file,
      from: source.slice(start + 1, end - 1),
      typeOnly: false,
    })),
  ];
}

/** The file, relative to the root, that a relative import means. */
function target({ file, from }: Import): string {
  return relative(root, resolve(root, dirname(file), from));
}

function targetRoom(one: Import): string | undefined {
  if (one.from.startsWith('.')) return roomOf(target(one));
  if (one.from.startsWith('@referral-kit/')) return one.from.split('/')[1];
  return packageName(one.from) === 'referral-kit' ? 'cli' : undefined;
}

function roomOf(file: string): string {
  return file.split(sep)[0] ?? '';
}

function packageName(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

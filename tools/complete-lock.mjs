/**
 * Adds the optional platform packages that the lockfile names but does not list, so that `npm ci` accepts it everywhere.
 * npm leaves them out when the registry lacks one of them. Run it after each `npm install`, in the folder of the lockfile.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const OS = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'win32'];
const CPU = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'wasm32'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const listed = new Set(Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)));

for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    if (!listed.has(name)) lock.packages[`node_modules/${name}`] = platformPackage(name, version, dev);
  }
}
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);

/** What npm would have written, as far as the name tells. */
function platformPackage(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = OS.find((word) => words.includes(word));
  const cpu = CPU.find((word) => words.includes(word));
  return {
    version: version.replace(/^[\^~]/, ''),
    ...(cpu && { cpu: [cpu] }),
    ...(dev && { dev }),
    optional: true,
    ...(os && { os: [os] }),
  };
}

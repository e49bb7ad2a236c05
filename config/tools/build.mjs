// Builds dist/: the compiler, then what the browser needs (one stylesheet, htmx, fonts), all served by ourselves.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const inRoot = (...parts) => join(root, ...parts);

function run(bin, ...args) {
  const result = spawnSync(inRoot('node_modules/.bin', bin), args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.status === 0) return;
  process.stderr.write(`${result.stdout}${result.stderr}\n${bin} failed\n`);
  process.exit(1);
}

run('tsc', '-p', 'config/tools/tsconfig.build.json');

const out = inRoot('dist/static');
mkdirSync(join(out, 'fonts'), { recursive: true });
cpSync(inRoot('src/web/static'), out, { recursive: true });
cpSync(inRoot('src/sandbox/sandbox.css'), join(out, 'sandbox.css'));
cpSync(inRoot('node_modules/htmx.org/dist/htmx.min.js'), join(out, 'htmx.js'));

// Only the scripts and weights the pages use: Latin and Bengali, regular and semi-bold.
const wanted = /^noto-sans(-bengali)?-(latin|latin-ext|bengali)-(400|600)-normal\.woff2$/;
for (const family of ['noto-sans', 'noto-sans-bengali']) {
  const files = inRoot('node_modules/@fontsource', family, 'files');
  for (const file of readdirSync(files)) if (wanted.test(file)) cpSync(join(files, file), join(out, 'fonts', file));
}

run('tailwindcss', '-i', 'src/web/static/app.css', '-o', 'dist/static/app.css', '--minify');

#!/usr/bin/env node
// The committed entry of `npx munshi`: `npm ci` has built dist/ (the prepare script).
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = new URL('../dist/main.js', import.meta.url);
if (!existsSync(fileURLToPath(built))) {
  process.stderr.write('Munshi is not built yet. Run: npm run build\n');
  process.exit(1);
}
const { main } = await import(built.href);
process.exitCode = await main(process.argv.slice(2));
// A command has closed what it opened; a stray timer of a library must not keep the process.
process.exit();

// Generates both dialects' migrations from the one schema: npm run migrations -- NAME
import { spawnSync } from 'node:child_process';

const name = process.argv[2];
if (!name) {
  process.stderr.write('Name the change: npm run migrations -- add-returns\n');
  process.exit(2);
}
for (const dialect of ['sqlite', 'postgres']) {
  const { status } = spawnSync(
    process.execPath,
    [
      '--import',
      'tsx',
      'node_modules/drizzle-kit/bin.cjs',
      'generate',
      '--config',
      `config/tools/drizzle-${dialect}.config.ts`,
      '--name',
      name,
    ],
    { stdio: 'inherit' },
  );
  if (status !== 0) process.exit(1);
}

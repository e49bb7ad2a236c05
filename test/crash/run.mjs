// npm run test:crash -- --kills 50 [--seed 7] [--database sqlite|postgres]: the crash test of the suite, for longer.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const text = { type: 'string' };

function given() {
  try {
    const { values } = parseArgs({ options: { kills: text, seed: text, database: text } });
    const { kills = '50', seed = String(Date.now() % 1_000_000), database = 'sqlite,postgres' } = values;
    if (!/^[1-9]\d*$/.test(kills)) throw new Error('--kills is a whole number from 1.');
    if (!/^\d+$/.test(seed)) throw new Error('--seed is a whole number.');
    if (!/^(sqlite|postgres)(,(sqlite|postgres))?$/.test(database))
      throw new Error('--database is sqlite or postgres.');
    return { CRASH_KILLS: kills, CRASH_SEED: seed, CRASH_DATABASE: database };
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(2);
  }
}

const env = { ...process.env, ...given() };
process.stdout.write(`seed ${env.CRASH_SEED}\n`);
const { status } = spawnSync('npm', ['test', '--silent', '--', 'test/crash/crash.test.ts'], { stdio: 'inherit', env });
process.exit(status ?? 1);

import { busyRows } from './rows-busy.js';
import { catchUpRows } from './rows-catch-up.js';
import { endToEndRows } from './rows-end-to-end.js';
import { idleRows } from './rows-idle.js';
import { languageRows } from './rows-language.js';
import { latencyRows } from './rows-latency.js';
import { startRows } from './rows-start.js';
import { isReached, printTable, type Row } from './table.js';

const GROUPS = {
  start: startRows,
  idle: idleRows,
  language: languageRows,
  busy: busyRows,
  latency: latencyRows,
  'end-to-end': endToEndRows,
  'catch-up': catchUpRows,
};

// One group after the other: what is measured must have the machine for itself. Names given run only those groups.
const words = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const rows: Row[] = [];
for (const [name, measure] of Object.entries(GROUPS)) {
  if (words.length > 0 && !words.includes(name)) continue;
  process.stderr.write(`${name} …\n`);
  rows.push(...(await measure()));
}
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ node: process.version, rows: rows.map((row) => ({ ...row, reached: isReached(row) })) }, null, 2),
  );
} else {
  console.log(printTable(rows));
}
process.exit();

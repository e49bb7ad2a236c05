import { acknowledgementRows } from './acknowledgements.js';
import { isReached, printTable } from './table.js';

const rows = [...(await acknowledgementRows())];
if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ node: process.version, rows: rows.map((row) => ({ ...row, reached: isReached(row) })) }, null, 2),
  );
} else {
  console.log(printTable(rows));
}
process.exit();

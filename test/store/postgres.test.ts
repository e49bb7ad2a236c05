import { expect, test } from '@jest/globals';
import pg from 'pg';

test('a real PostgreSQL answers', async () => {
  const client = new pg.Client({ connectionString: process.env.TEST_POSTGRES_URL });
  await client.connect();
  const { rows } = await client.query("select current_setting('server_encoding') as encoding");
  await client.end();
  expect(rows).toEqual([{ encoding: 'UTF8' }]);
});

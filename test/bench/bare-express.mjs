// What Munshi's webhook is measured against: Express with the signature check and nothing else, or with one durable
// insert per request. Plain JavaScript, so that its start is not a compiler's.
import { createHmac, timingSafeEqual } from 'node:crypto';
import Database from 'better-sqlite3';
import express from 'express';

const [store, file, secret] = process.argv.slice(2);

function insertInto(path) {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec('create table inbox (id integer primary key, dedupe_key text not null unique, payload text not null)');
  const statement = db.prepare('insert into inbox (dedupe_key, payload) values (?, ?) on conflict do nothing');
  return (raw) => {
    const text = raw.toString('utf8');
    statement.run(JSON.parse(text).entry[0].messaging[0].message.mid, text);
  };
}

const keep = store === 'insert' ? insertInto(file) : () => {};

function isSigned(raw, header = '') {
  const expected = Buffer.from(`sha256=${createHmac('sha256', secret).update(raw).digest('hex')}`);
  const given = Buffer.from(header);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const app = express();
app.disable('x-powered-by');
app.set('etag', false);
app.get('/readyz', (_req, res) => void res.json({ status: 'ready' }));
app.post('/webhook', express.raw({ type: () => true, limit: '5mb' }), (req, res) => {
  if (!isSigned(req.body, req.get('x-hub-signature-256'))) return void res.status(401).end();
  keep(req.body);
  res.status(200).type('text/plain').send('EVENT_RECEIVED');
});
const server = app.listen(0, '127.0.0.1', () =>
  console.log(`Bare Express is at http://127.0.0.1:${server.address().port}`),
);

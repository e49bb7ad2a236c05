import { expect, test } from '@jest/globals';
import { speak } from '../../../src/flows/conversation/speak.js';
import { fetchPosts } from '../../../src/flows/post/fetch.js';
import { runDueJobs } from '../../../src/jobs/schedule.js';
import { findOne } from '../../../src/store/rows.js';
import { MITU, PAGE, POST, testApp } from '../../support/app.js';
import { visitor } from '../../support/session.js';
import { DIALECTS } from '../../support/stores.js';

const PATHS = [
  '/outbox',
  '/outbox?filter=sent',
  '/live/outbox?after=0',
  '/health',
  '/campaigns',
  '/settings',
  '/settings/people',
];

test.each(DIALECTS)('the pages that count and sum read the same on %s', async (dialect) => {
  const app = await testApp({ dialect });
  try {
    const admin = await visitor(app);
    await fetchPosts(app.deps, PAGE);
    await admin.post('/campaigns', { name: 'Eid 2026', startsAt: '', endsAt: '', owner: '', posts: POST });
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' });
    await app.drain();
    const thread = await findOne(app.store, 'conversations', {});
    const scope = { ...app.scope, actor: { kind: 'person', id: admin.userId, role: 'admin' } as const };
    await speak(app.deps, scope, thread?.id ?? '', { requestId: 'r', text: 'See your inbox.', kind: 'public_reply' });
    await app.drain();
    await runDueJobs(app.deps);
    app.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'stock ache?' });
    await app.sandbox.drain();
    app.pass(7000);
    const pages = new Map<string, string>();
    for (const path of PATHS) {
      const { status, html } = await admin.get(path);
      expect([path, status]).toEqual([path, 200]);
      pages.set(path, html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' '));
    }
    expect(pages.get('/outbox')).toContain('See your inbox.');
    expect(pages.get('/health')).toMatch(/Events waiting 1 · oldest 7 s/);
    expect(pages.get('/health')).toContain(dialect === 'sqlite' ? 'SQLite · Munshi' : 'PostgreSQL · Munshi');
    expect(pages.get('/campaigns')).toMatch(/1 Comments 1 Conversations|Comments 1 .*Conversations 1 /);
    expect(pages.get('/settings/people')).toMatch(/@example\.com · (\d+ s ago|just now)/);
  } finally {
    await app.close();
  }
});

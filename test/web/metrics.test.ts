import { afterEach, expect, test } from '@jest/globals';
import { type TestApp, testApp } from '../support/app.js';

let app: TestApp;
afterEach(() => app.close());

test('metrics are Prometheus text with the queues', async () => {
  app = await testApp();
  const answer = await fetch(`${app.url}/metrics`);
  expect(answer.status).toBe(200);
  const text = await answer.text();
  expect(text).toContain('# TYPE munshi_lanes_due gauge');
  expect(text).toContain('munshi_timers_due 0');
});

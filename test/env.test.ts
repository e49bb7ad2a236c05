import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { envSchema, loadEnv } from '../src/env.js';

test('.env.example lists exactly the variables that are read', () => {
  const lines = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').split('\n');
  const listed = lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split('=')[0]);
  expect(listed).toEqual(Object.keys(envSchema.shape));
});

test('with nothing set it runs against the sandbox Page', () => {
  expect(loadEnv({})).toMatchObject({ sandbox: true, PORT: 3000, DATABASE_URL: 'file:./data/munshi.db' });
});

test.each([
  [{ PORT: 'abc' }, /^PORT: must be a port number/],
  [{ DATABASE_URL: 'mysql://x' }, /^DATABASE_URL: must be file:.* or postgres:/],
  [{ TIME_ZONE: 'Mars/Base' }, /^TIME_ZONE: must be a time zone like/],
  [
    { SECRET_KEY: 'short' },
    /^SECRET_KEY: must be at least 32 characters \(each, if there are several\); make one with/,
  ],
  [{ GRAPH_API_URL: 'ftp://x' }, /^GRAPH_API_URL: must be an http/],
  [{ ADMIN_EMAIL: 'a@b.co' }, /^ADMIN_PASSWORD: is missing/],
  [
    { FACEBOOK_PAGE_ID: '1', FACEBOOK_PAGE_ACCESS_TOKEN: 't' },
    /SECRET_KEY: is missing[\s\S]*FACEBOOK_APP_SECRET: is missing/,
  ],
  [{ FACEBOOK_PAGE_ACCESS_TOKEN: 't' }, /FACEBOOK_PAGE_ID: is missing/],
])('%j is refused by its name and how to mend it', (source, message) => {
  expect(() => loadEnv(source)).toThrow(message);
});

test('an empty value means not set', () => {
  expect(loadEnv({ PORT: '', API_TOKEN: '' }).PORT).toBe(3000);
});

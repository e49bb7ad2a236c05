import { statfs } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import axios from 'axios';
import type { Deps } from '../../deps.js';
import { idsFrom } from '../../ids.js';
import { lastHeartbeat, newestEvent } from '../../store/health.js';
import { knownMigrations } from '../../store/migrations.js';
import { find } from '../../store/rows.js';
import { type Check, fail, ok, warn } from './check.js';

const MINUTE = 60_000;
const MEGABYTE = 1_000_000;

export async function checkDatabase({ store }: Deps): Promise<Check> {
  const kind = store.dialect === 'sqlite' ? 'SQLite' : 'PostgreSQL';
  if (await store.ready())
    return ok('database', `${kind} answers; its ${knownMigrations(store.dialect)} migrations are in.`);
  return fail(
    'database',
    `${kind} does not answer, or its migrations are others.`,
    'Look at DATABASE_URL, then: munshi migrate',
  );
}

/** The clock against the newest things on record: what was received in the future shows a clock set back. */
export async function checkClock({ store, env, clock }: Deps, shopId: string): Promise<Check> {
  const now = clock();
  const newest = await newestEvent(store, shopId, idsFrom(0));
  const ahead = Math.round(((newest?.receivedAt ?? 0) - now) / MINUTE);
  if (ahead > 1)
    return fail('clock', `The newest event came ${ahead} min in the future.`, 'Set the machine’s clock (NTP).');
  const shown = new Date(now).toLocaleString('en-GB', { timeZone: env.TIME_ZONE });
  return ok('clock', `${shown} in ${env.TIME_ZONE}.`);
}

export async function checkWorker({ store, clock }: Deps): Promise<Check> {
  const beat = await lastHeartbeat(store);
  if (beat !== null && clock() - beat < MINUTE) return ok('worker', 'It gave a sign within the last minute.');
  return warn('worker', 'None has given a sign lately: nothing is worked on or sent.', 'Start Munshi: npm start');
}

/** Facebook's own handshake, asked of our own public address. */
export async function checkWebhook({ env }: Deps, verifyToken: string): Promise<Check> {
  if (!env.PUBLIC_URL)
    return env.sandbox
      ? ok('webhook', 'The sandbox Page delivers on this machine.')
      : warn('webhook', 'Whether Facebook reaches it is not known.', 'Set PUBLIC_URL to the address Facebook calls.');
  const url = `${env.PUBLIC_URL.replace(/\/+$/, '')}/webhook`;
  const challenge = String(Math.trunc(performance.now() * 1000));
  const params = { 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': challenge };
  const options = { params, timeout: 10_000, maxRedirects: 0, proxy: false as const, validateStatus: () => true };
  try {
    const answer = await axios.get<string>(url, { ...options, responseType: 'text' });
    if (answer.status === 200 && String(answer.data) === challenge)
      return ok('webhook', `${url} answers the handshake.`);
    const mend = 'Point PUBLIC_URL at this Munshi, and let the proxy hand /webhook on unchanged.';
    return fail('webhook', `${url} answered ${answer.status} and not the challenge.`, mend);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('webhook', `${url} cannot be reached: ${why}.`, 'Is Munshi running, and does the address lead here?');
  }
}

export async function checkDisk({ env }: Deps): Promise<Check> {
  const folder = env.DATABASE_URL.startsWith('file:') ? dirname(resolve(env.DATABASE_URL.slice('file:'.length))) : '.';
  const { bavail, bsize } = await statfs(folder);
  const free = Math.round((bavail * bsize) / MEGABYTE);
  const says = `${free} MB are free.`;
  if (free < 200) return fail('disk', says, 'Make room: without it nothing new can be kept.');
  return free < 1000 ? warn('disk', says, 'Make room soon.') : ok('disk', says);
}

export async function checkTemplates({ templates, store }: Deps, shopId: string): Promise<Check[]> {
  const texts = ok('templates', `${templates.list().length} texts, each in both languages.`);
  const refused = await find(store, 'utilityTemplates', { shopId, state: ['rejected', 'paused'] });
  const bad = refused.map(({ name, language, state }) => `${name} (${language}): ${state}`).join(', ');
  const mend = 'Settings → Templates: change the text and send it in again.';
  return refused.length === 0 ? [texts] : [texts, warn('utility templates', `${bad}.`, mend)];
}

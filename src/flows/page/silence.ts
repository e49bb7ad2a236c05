import type { Deps } from '../../deps.js';
import { isOpen } from '../../domain/calendar.js';
import { isSilent } from '../../domain/silence.js';
import { idsFrom } from '../../ids.js';
import { eventsBetween, forgetHours, keepHour, newestOnTime, pageHours } from '../../store/page-hours.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { alertOver, raiseOnce } from '../shop/alert.js';
import { eachPage } from './each.js';

const HOUR = 3_600_000;
const WEEK = 7 * 24 * HOUR;
const WEEKS = 8;
/** A longer silence is compared by its last two days. */
const LOOK_BACK = 48 * HOUR;

const startOfHour = (at: number): number => at - (at % HOUR);

/** Counts this hour and the one before, then asks of each Page whether it has been quiet beyond what is normal. Answers how many have. */
export async function watchSilence(deps: Deps): Promise<number> {
  const now = deps.clock();
  await count(deps, now);
  const pages = await find(deps.store, 'pages', { state: 'connected' });
  return eachPage(deps, pages, async (page) => ((await watch(deps, page, now)) ? 1 : 0));
}

/** An hour in which Munshi ran and nothing came is as much a part of what is normal as a lively one. */
async function count(deps: Deps, now: number): Promise<void> {
  const { store } = deps;
  const writes = [forgetHours(store, now - (WEEKS + 1) * WEEK)];
  const pages = await find(store, 'pages', { state: 'connected' });
  const current = startOfHour(now);
  for (const hourAt of [current - HOUR, current]) {
    const counted = await eventsBetween(store, idsFrom(hourAt), idsFrom(hourAt + HOUR));
    for (const { id: pageId, shopId } of pages) {
      const events = counted.find((row) => row.pageId === pageId)?.events ?? 0;
      const ran = hourAt === current || (await pageHours(store, pageId, [hourAt])).length > 0;
      if (ran) writes.push(keepHour(store, { pageId, shopId, hourAt, events }));
    }
  }
  await store.commit(writes);
}

async function watch(deps: Deps, page: Row<'pages'>, now: number): Promise<boolean> {
  const { store } = deps;
  const { id, shopId } = page;
  const settings = await deps.settingsOf(shopId);
  const open = isOpen(now, { ...settings.shop.workingHours, timeZone: settings.timeZone });
  const newest = await newestOnTime(store, id, idsFrom(now - LOOK_BACK));
  const lastEventAt = newest ?? Math.max(page.stateAt, now - LOOK_BACK);
  const past = await pastHours(deps, id, lastEventAt, now);
  if (!isSilent({ now, lastEventAt, open, past })) {
    // Only events end it: a shop that closes has not been mended.
    if (now - lastEventAt < HOUR) await store.commit([alertOver(deps, shopId, 'page_silent', id)]);
    return false;
  }
  const since = new Date(lastEventAt).toISOString().slice(0, 16);
  await store.commit(
    await raiseOnce(deps, shopId, 'page_silent', id, { since: `${since.replace('T', ' ')} UTC` }, '/health'),
  );
  return true;
}

/** For each hour of the silence, what the same hour of the weeks before had. */
async function pastHours(deps: Deps, pageId: string, from: number, now: number): Promise<Map<number, number[]>> {
  const hours: number[] = [];
  for (let hour = startOfHour(from); hour < now; hour += HOUR) hours.push(hour);
  const before = hours.flatMap((hour) => Array.from({ length: WEEKS }, (_, week) => hour - (week + 1) * WEEK));
  const rows = await pageHours(deps.store, pageId, [...hours, ...before]);
  // While Munshi itself was down nothing could come: those hours say nothing.
  const ran = hours.filter((hour) => rows.some(({ hourAt }) => hourAt === hour));
  return new Map(
    ran.map((hour) => [
      hour,
      rows.filter(({ hourAt }) => hourAt < hour && (hour - hourAt) % WEEK === 0).map(({ events }) => events),
    ]),
  );
}

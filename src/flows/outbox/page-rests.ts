import type { Deps } from '../../deps.js';
import { pauseOfRestricted } from '../../domain/page-rest.js';
import type { OwnerAlert } from '../../facebook/error-table.js';
import { findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { raiseAlert } from '../shop/alert.js';

type Page = Pick<Row<'outbox'>, 'shopId' | 'pageId'>;

const set = (deps: Deps, { pageId }: Page, change: Partial<Row<'pages'>>): Write =>
  update(deps.store, 'pages', { id: pageId }, change);

/** Nothing leaves for the Page before `until`. */
export const pageWaits = (deps: Deps, page: Page, until: number): Write => set(deps, page, { holdUntil: until });

/** Facebook restricts the Page: it rests, and one message is tried at the end of each pause. Answers also until when. */
export async function pageRestricted(
  deps: Deps,
  page: Page,
  code: string,
): Promise<{ until: number; writes: Write[] }> {
  const now = deps.clock();
  const known = await findOne(deps.store, 'pages', { id: page.pageId });
  const since = known?.state === 'restricted' ? known.stateAt : now;
  const until = now + pauseOfRestricted(since, now);
  // A Page whose token died stays disconnected: that is what a person has to mend.
  const state =
    known?.state === 'disconnected' ? {} : { state: 'restricted' as const, stateReason: code, stateAt: since };
  const alert =
    known?.state === 'connected'
      ? [raiseAlert(deps, page.shopId, 'page_restricted', page.pageId, 'broken', { code })]
      : [];
  return { until, writes: [set(deps, page, { ...state, holdUntil: until }), ...alert] };
}

/** The token is dead: one alert, however many messages find out. */
export async function pageDisconnected(deps: Deps, page: Page, code: string): Promise<Write[]> {
  const known = await findOne(deps.store, 'pages', { id: page.pageId });
  if (known?.state === 'disconnected') return [];
  return [
    set(deps, page, { state: 'disconnected', stateReason: code, stateAt: deps.clock() }),
    raiseAlert(deps, page.shopId, 'page_disconnected', page.pageId, 'broken', { code }),
  ];
}

/** Something only the owner can mend in Facebook. */
export const tellOwner = (deps: Deps, page: Page, alert: OwnerAlert, code: string): Write =>
  raiseAlert(deps, page.shopId, alert, page.pageId, 'broken', { code });

/** A message went out: a restriction is over, its alert with it. */
export const pageWorks = (deps: Deps, page: Page): Write[] => [
  update(
    deps.store,
    'pages',
    { id: page.pageId, state: 'restricted' },
    { state: 'connected', stateReason: null, stateAt: deps.clock(), holdUntil: null },
  ),
  update(
    deps.store,
    'alerts',
    { shopId: page.shopId, kind: 'page_restricted', subject: page.pageId, closedAt: null },
    { closedAt: deps.clock() },
  ),
];

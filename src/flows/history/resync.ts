import type { Deps } from '../../deps.js';
import { StaleWriteError } from '../../domain/errors.js';
import { errorText } from '../../domain/safe-text.js';
import { GraphError, GraphHeldError, GraphUnreachableError } from '../../facebook/errors.js';
import { findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { exactly, isDuplicate, type Write } from '../../store/store.js';
import { accessTo } from '../page/access.js';
import { pageRefused } from '../page/watch.js';
import { fetchComments } from './comments.js';
import { fetchMessages } from './messages.js';
import { type Fetched, type Fetching, keepMissed } from './missed.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Facebook lists a thing a moment after it happened, and clocks differ. */
const OVERLAP = 10 * MINUTE;
/** How far a Page's first fetch looks back. */
const FIRST_LOOK = 3 * DAY;
const AFTER_ERROR = 10 * MINUTE;

export const RESYNC_KINDS = ['comments', 'messages'] as const;
export type ResyncKind = (typeof RESYNC_KINDS)[number];
export type Resync = Row<'resyncs'>;

export interface ResyncOptions {
  /** Epoch ms: begin anew and look from here. Left out: go on where the last run stopped or ended. */
  since?: number;
  /** At most so many steps (a post, a slice of threads); the next call goes on from there. */
  steps?: number;
  pause?: () => Promise<void>;
  /** Told after each step. */
  onStep?: (run: Resync) => void;
}

/**
 * Fetches from Facebook what the webhooks did not bring for one Page, one kind: into the same inbox, under the same
 * keys, so that what is there already is not repeated. Each step is kept with what is left, so that a run that dies goes
 * on where it stood. Answers the run as it is now; null when another process is at it.
 * @throws DomainError page_token_sealed
 */
export async function resync(
  deps: Deps,
  page: Row<'pages'>,
  kind: ResyncKind,
  options: ResyncOptions = {},
): Promise<Resync | null> {
  const { pause = async () => {}, steps = Number.POSITIVE_INFINITY, onStep } = options;
  const access = { ...accessTo(deps, page), shopId: page.shopId };
  try {
    let run = await beginOrGoOn(deps, page, kind, options.since);
    const fetching = { deps, page: access, since: run.since, pause };
    for (let step = 0; step < steps && run.position !== null && run.error === null; step += 1) {
      run = await oneStep(deps, fetching, run);
      onStep?.(run);
    }
    return run;
  } catch (error) {
    if (error instanceof StaleWriteError || isDuplicate(error)) return null;
    throw error;
  }
}

async function beginOrGoOn(deps: Deps, page: Row<'pages'>, kind: ResyncKind, since?: number): Promise<Resync> {
  const now = deps.clock();
  const known = await findOne(deps.store, 'resyncs', { pageId: page.id, kind });
  const ready = { error: null, retryAt: null };
  if (known && known.position !== null && since === undefined) return written(deps, known, ready);
  const from = since ?? (known?.upTo == null ? now - FIRST_LOOK : known.upTo - OVERLAP);
  const position = kind === 'comments' ? { posts: null } : { after: null };
  const fresh = { since: from, startedAt: now, position, found: 0, brought: 0, finishedAt: null, ...ready };
  if (known) return written(deps, known, fresh);
  const row: Resync = { pageId: page.id, kind, shopId: page.shopId, version: 1, upTo: null, ...fresh };
  await deps.store.commit([insert(deps.store, 'resyncs', row)]);
  return row;
}

/** A change of a run, guarded by what was seen of it: of two processes at one run the second finds it moved. */
function change(deps: Deps, run: Resync, set: Partial<Resync>): Write {
  const { pageId, kind, version } = run;
  return exactly(1, update(deps.store, 'resyncs', { pageId, kind, version }, { version: version + 1, ...set }));
}

async function written(deps: Deps, run: Resync, set: Partial<Resync>): Promise<Resync> {
  await deps.store.commit([change(deps, run, set)]);
  return { ...run, version: run.version + 1, ...set };
}

async function oneStep(deps: Deps, fetching: Fetching, run: Resync): Promise<Resync> {
  try {
    const { missed, found, next } = await fetched(fetching, run.position);
    const after = (brought: number): Partial<Resync> => ({
      position: next,
      found: run.found + found,
      brought: run.brought + brought,
      ...(next === null ? { finishedAt: deps.clock(), upTo: Math.max(run.upTo ?? 0, run.startedAt) } : {}),
    });
    const brought = await keepMissed(deps, missed, (count) => change(deps, run, after(count)));
    return { ...run, version: run.version + 1, ...after(brought) };
  } catch (error) {
    if (!(error instanceof GraphError || error instanceof GraphUnreachableError)) throw error;
    if (error instanceof GraphError) await pageRefused(deps, fetching.page, error);
    const now = deps.clock();
    const held = error instanceof GraphHeldError ? error.until : null;
    const wait = error instanceof GraphError ? (error.retryAfterMs ?? AFTER_ERROR) : AFTER_ERROR;
    return written(deps, run, { error: errorText(error), retryAt: held ?? now + wait });
  }
}

async function fetched(fetching: Fetching, position: Resync['position']): Promise<Fetched> {
  if (position === null) return { missed: [], found: 0, next: null };
  return 'posts' in position ? fetchComments(fetching, position.posts) : fetchMessages(fetching, position.after);
}

import type { Deps } from '../../deps.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import type { GraphTemplate } from '../../facebook/graph.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { templatesToAsk } from '../../store/utility-templates.js';
import { accessTo } from '../page/access.js';
import { asked } from '../page/asked.js';
import { eachPage } from '../page/each.js';
import { learned } from './learn.js';
import { templateAlert } from './trouble.js';

const DAY_MS = 86_400_000;

/** Asks Facebook about every template that waits for its review, and about all of them once a day. Answers how many changed. */
export async function watchTemplates(deps: Deps): Promise<number> {
  const rows = await templatesToAsk(deps.store, deps.clock() - DAY_MS);
  const pages = await find(deps.store, 'pages', {
    id: [...new Set(rows.map(({ pageId }) => pageId))],
    state: 'connected',
  });
  return eachPage(deps, pages, async (page) => {
    try {
      return await askAbout(deps, page, rows);
    } catch (error) {
      if (!(error instanceof GraphError || error instanceof GraphUnreachableError)) throw error;
      deps.log.warn({ err: error, page: page.id }, 'Facebook did not tell how the templates stand');
      return 0;
    }
  });
}

/**
 * The same for all templates of one Page, when a person asks.
 * @throws DomainError refused: graph_refused, facebook_unreachable, budget_spent, page_token_sealed
 */
export async function checkTemplates(deps: Deps, shopId: string, pageId: string): Promise<number> {
  const page = await findOne(deps.store, 'pages', { shopId, id: pageId, state: 'connected' });
  if (!page) return 0;
  const rows = await find(deps.store, 'utilityTemplates', { shopId, pageId });
  return asked(deps, 'graph_refused', askAbout(deps, page, rows));
}

async function askAbout(deps: Deps, page: Row<'pages'>, rows: readonly Row<'utilityTemplates'>[]): Promise<number> {
  const own = rows.filter(({ pageId }) => pageId === page.id);
  const access = accessTo(deps, page);
  const listed = await deps.graph.listTemplates(access);
  const writes: Write[] = [];
  let changed = 0;
  for (const row of own) {
    const known = named(listed, row) ?? named(await deps.graph.listTemplates(access, row.name), row);
    if (known?.status !== row.status) changed += 1;
    writes.push(...(known ? toldOf(deps, row, known) : gone(deps, row)));
  }
  await deps.store.commit(writes);
  return changed;
}

const named = (listed: readonly GraphTemplate[], row: Row<'utilityTemplates'>): GraphTemplate | undefined =>
  listed.find(({ name, language }) => name === row.name && language.slice(0, 2) === row.language);

const toldOf = (deps: Deps, row: Row<'utilityTemplates'>, { id, status, reason }: GraphTemplate): Write[] =>
  learned(deps, row, { status, reason, facebookId: id });

/** Not at Facebook: it never arrived, or somebody deleted it there. */
function gone(deps: Deps, row: Row<'utilityTemplates'>): Write[] {
  const { shopId, id } = row;
  const where = { shopId, id };
  const checkedAt = deps.clock();
  if (row.status === 'DELETED' || row.state === 'rejected')
    return [update(deps.store, 'utilityTemplates', where, { checkedAt })];
  const after = { state: 'disabled' as const, status: 'DELETED', checkedAt };
  return [update(deps.store, 'utilityTemplates', where, after), templateAlert(deps, { ...row, ...after })];
}

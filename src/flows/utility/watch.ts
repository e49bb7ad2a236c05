import type { Deps } from '../../deps.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import type { GraphTemplate } from '../../facebook/graph.js';
import { find, findOne, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Write } from '../../store/store.js';
import { templatesToAsk } from '../../store/utility-templates.js';
import { learned } from './learn.js';
import { templateAlert } from './trouble.js';

const DAY_MS = 86_400_000;

/** Asks Facebook about every template that waits for its review, and about all of them once a day. Answers how many changed. */
export async function watchTemplates(deps: Deps): Promise<number> {
  const rows = await templatesToAsk(deps.store, deps.clock() - DAY_MS);
  const pages = [...new Set(rows.map(({ pageId }) => pageId))];
  let changed = 0;
  for (const pageId of pages) changed += await askAbout(deps, pageId, rows);
  return changed;
}

/** The same for all templates of one Page, when a person asks. */
export async function checkTemplates(deps: Deps, shopId: string, pageId: string): Promise<number> {
  return askAbout(deps, pageId, await find(deps.store, 'utilityTemplates', { shopId, pageId }));
}

async function askAbout(deps: Deps, pageId: string, rows: readonly Row<'utilityTemplates'>[]): Promise<number> {
  const page = await findOne(deps.store, 'pages', { id: pageId, state: 'connected' });
  if (!page) return 0;
  const own = rows.filter((row) => row.pageId === pageId);
  const access = { id: page.id, token: deps.vault.open(page.token) };
  try {
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
  } catch (error) {
    if (!(error instanceof GraphError || error instanceof GraphUnreachableError)) throw error;
    deps.log.warn({ err: error, page: pageId }, 'Facebook did not tell how the templates stand');
    return 0;
  }
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

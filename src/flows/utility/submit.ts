import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { NOTICE_BUTTONS } from '../../domain/notice.js';
import { NOTICE_KEYS, type NoticeKey } from '../../domain/order/status.js';
import { reason } from '../../domain/reason.js';
import { isInTrouble, utilityName } from '../../domain/utility.js';
import {
  placesOf,
  positional,
  UTILITY_EXAMPLES,
  type UtilityPlace,
  utilityProblems,
} from '../../domain/utility-text.js';
import { GraphError, GraphUnreachableError } from '../../facebook/errors.js';
import type { PageAccess } from '../../facebook/graph-call.js';
import { find, findOne, insert, update } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { isDuplicate } from '../../store/store.js';
import { WORDS } from '../../words/words.js';
import { accessTo } from '../page/access.js';
import { audited } from '../shop/audit.js';
import { learned } from './learn.js';

export interface Submission {
  pageId: string;
  notice: NoticeKey;
  language: 'bn' | 'en';
  /** With named places: {order_number}. */
  text: string;
}

/**
 * Submits a notice's text to Facebook as a new version; the approved one goes on until this one is. The same text
 * again, as long as Facebook has nothing against it, is no new version. Answers the row as it then stands.
 * @throws DomainError not_found, page_token_sealed, invalid (what Facebook would refuse), conflict
 */
export async function submitTemplate(deps: Deps, scope: Scope, given: Submission): Promise<Row<'utilityTemplates'>> {
  const { store } = deps;
  const { shopId } = scope;
  const { pageId, notice, language, text } = given;
  const page = await findOne(store, 'pages', { shopId, id: pageId });
  if (!page) throw new DomainError('not_found', [reason('not_found')]);
  const access = accessTo(deps, page);
  const problems = utilityProblems(notice, text);
  if (problems.length > 0) throw new DomainError('invalid', problems);
  const versions = await find(store, 'utilityTemplates', { shopId, pageId, notice, language });
  const newest = versions.sort((a, b) => b.version - a.version)[0];
  if (newest?.text === text && !isInTrouble(newest.state)) return newest;

  const version = (newest?.version ?? 0) + 1;
  const now = deps.clock();
  const row: Row<'utilityTemplates'> = {
    id: deps.newId(),
    shopId,
    pageId,
    notice,
    language,
    version,
    name: utilityName(notice, version),
    text,
    state: 'pending',
    status: null,
    reason: null,
    facebookId: null,
    author: actorKey(scope.actor),
    createdAt: now,
    checkedAt: now,
  };
  try {
    const line = audited(deps, scope, 'template.submit', row.name, { pageId, language, text });
    await store.commit([insert(store, 'utilityTemplates', row), line]);
  } catch (error) {
    if (isDuplicate(error)) throw new DomainError('conflict', [reason('changed_meanwhile', { version })]);
    throw error;
  }
  await handOver(deps, access, row);
  return (await findOne(store, 'utilityTemplates', { shopId, id: row.id })) ?? row;
}

/** The call itself. Without an answer it stays pending: the timed look finds it at Facebook, or not. */
async function handOver(deps: Deps, access: PageAccess, row: Row<'utilityTemplates'>): Promise<void> {
  const { store, graph } = deps;
  const { shopId, id, notice, language } = row;
  const titles = WORDS[language].buyer.buttons;
  try {
    const made = await graph.createTemplate(access, {
      name: row.name,
      language,
      body: positional(row.text),
      examples: placesOf(row.text).map((place) => UTILITY_EXAMPLES[place as UtilityPlace]),
      buttons: NOTICE_BUTTONS[notice].map((kind) => ({ kind, title: titles[kind] })),
    });
    const writes = learned(deps, row, { status: made.status, reason: null, facebookId: made.id });
    await store.commit([...writes, update(store, 'pages', { id: access.id }, { utilityRefused: null })]);
  } catch (error) {
    if (error instanceof GraphUnreachableError) return deps.log.warn({ template: row.name }, error.message);
    if (!(error instanceof GraphError)) throw error;
    const code = error.subcode === null ? `${error.code}` : `${error.code}/${error.subcode}`;
    const why = `(#${code}) ${error.message}`;
    const notGranted = (error.code === 10 || error.code === 200) && error.subcode === null;
    await store.commit([
      update(store, 'utilityTemplates', { shopId, id }, { state: 'rejected', reason: why }),
      ...(notGranted ? [update(store, 'pages', { id: access.id }, { utilityRefused: code })] : []),
    ]);
  }
}

/** Submits the shipped text of every notice and language the Page has no template for. Answers how many. */
export async function submitMissing(deps: Deps, scope: Scope, pageId: string): Promise<number> {
  const known = await find(deps.store, 'utilityTemplates', { shopId: scope.shopId, pageId });
  const missing = NOTICE_KEYS.flatMap((notice) =>
    (['bn', 'en'] as const)
      .filter((language) => !known.some((row) => row.notice === notice && row.language === language))
      .map((language) => ({ pageId, notice, language, text: deps.utilityTexts[notice][language] })),
  );
  for (const each of missing) await submitTemplate(deps, scope, each);
  return missing.length;
}

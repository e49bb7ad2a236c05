import type { Deps, Scope } from '../../deps.js';
import { actorKey } from '../../domain/actor.js';
import { DomainError } from '../../domain/errors.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { TextProblem } from '../../messages/check.js';
import type { TemplateKey } from '../../messages/facts.js';
import { insert } from '../../store/rows.js';
import { isDuplicate } from '../../store/store.js';
import { textVersions } from '../../store/text-versions.js';
import { audited } from '../shop/audit.js';
import { isUnread, untracedWords } from './own-words.js';

export interface TextInput {
  key: TemplateKey;
  language: 'bn' | 'en';
  /** The whole text with its variants; null goes back to the shipped one. */
  source: string | null;
  /** The version that was seen, 0 where the shop had none of its own; undefined: whatever stands there. */
  version?: number | undefined;
}

const stale = (version: number): DomainError => new DomainError('conflict', [reason('changed_meanwhile', { version })]);

/** Why a text is not kept, in words a person can be shown: an unknown fact is named, with those there are. */
export function textReason(problem: TextProblem): Reason {
  switch (problem.kind) {
    case 'empty':
    case 'prints_nothing':
      return reason('text_empty');
    case 'unknown_facts':
      return reason('text_fact_unknown', { fact: problem.names.join(', ') });
    case 'prints_too_much':
      return reason('text_prints_too_much', { count: problem.count, max: problem.max });
    case 'broken':
      return brokenReason(problem.message);
  }
}

/** The engine's messages (liquidjs) a writer can act on, and what each means; its line counts within one way of saying it. */
const BROKEN: readonly [RegExp, (part: string) => Reason][] = [
  [/undefined variable: ([\w.]+)/, (fact) => reason('text_fact_unknown', { fact })],
  [/undefined filter: (\w+)/, (part) => reason('text_filter_unknown', { part })],
  [/tag "(.+?)" not found/, (part) => reason('text_tag_unknown', { part })],
  [/(?:tag|output) (.+?) not closed/, (part) => reason('text_not_closed', { part: part.replace(/^"|"$/g, '').trim() })],
];

function brokenReason(message: string): Reason {
  for (const [pattern, meaning] of BROKEN) {
    const part = pattern.exec(message)?.[1];
    if (part !== undefined) return meaning(part);
  }
  return reason('text_broken', { line: Number(/line:(\d+)/.exec(message)?.[1] ?? 1) });
}

/**
 * A new version of a text in one language; what was before stays on record and can be taken up again. An order's notice
 * that states what stands in no row is refused, its words named, and nobody can vouch for it: it goes to every buyer and
 * nobody reads it first, so the policy is written down instead. Replies may be saved with anything: each is checked when
 * it is composed, and waits for a person.
 * @throws DomainError invalid (it does not fit its facts), untraced, conflict (somebody wrote one meanwhile)
 */
export async function putText(deps: Deps, scope: Scope, input: TextInput): Promise<void> {
  const { store } = deps;
  const { shopId } = scope;
  const { key, language } = input;
  // The shipped text typed again is the shipped text: it goes on following later releases.
  const source = input.source === deps.templates.source(key, language) ? null : input.source;
  const last = (await textVersions(store, shopId, { key, language })).at(-1);
  const seen = last?.version ?? 0;
  if (input.version !== undefined && input.version !== seen) throw stale(seen);
  if (source !== null) {
    const tried = deps.templates.preview(key, source);
    if ('problem' in tried) throw new DomainError('invalid', [textReason(tried.problem)]);
    if (isUnread(key)) {
      const untraced = await untracedWords(deps, shopId, { key, source });
      if (untraced.length > 0)
        throw new DomainError(
          'untraced',
          untraced.flatMap(({ why }) => why ?? []),
        );
    }
  }
  if (source === (last?.source ?? null)) return;
  const row = { shopId, key, language, version: seen + 1, source, author: actorKey(scope.actor), at: deps.clock() };
  try {
    await store.commit([
      insert(store, 'textVersions', row),
      audited(deps, scope, 'text.put', `${language}/${key}`, { version: row.version, source }),
    ]);
  } catch (error) {
    if (isDuplicate(error)) throw stale(seen);
    throw error;
  }
}

/** Takes an earlier version up again, as a new one; 0 is the shipped text. @throws DomainError not_found, conflict */
export async function takeUpText(
  deps: Deps,
  scope: Scope,
  { to, ...text }: Omit<TextInput, 'source'> & { to: number },
): Promise<void> {
  const versions = await textVersions(deps.store, scope.shopId, { key: text.key, language: text.language });
  const chosen = versions.find(({ version }) => version === to);
  if (to !== 0 && !chosen) throw new DomainError('not_found', [reason('not_found')]);
  await putText(deps, scope, { ...text, source: chosen?.source ?? null });
}

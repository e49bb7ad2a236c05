import type { Deps, Scope } from '../../deps.js';
import { answerIn, type RulePlace } from '../../domain/keyword-rule.js';
import type { ReasonCode } from '../../domain/reason.js';
import { tryKeywords } from '../../flows/keyword-rule/try.js';
import { keywordRulesOf } from '../../store/keyword-rules.js';
import { listPosts } from '../../store/posts.js';
import { find, findOne } from '../../store/rows.js';
import { printReason } from '../../words/print-reason.js';
import type { KeywordsData, TriedData } from '../pages/settings-keywords-data.js';
import type { Visit } from './routes.js';

const POSTS = 30;
const BEGINNING = 60;

/** The rules in their order, and the posts they may be bound to: the newest, and those they are bound to. */
export async function loadKeywords({ deps, scope, ctx }: Visit): Promise<KeywordsData> {
  const { shopId } = scope;
  const [rules, { data: newest }] = await Promise.all([
    keywordRulesOf(deps.store, shopId),
    listPosts(deps.store, shopId, { limit: POSTS }),
  ]);
  const bound = rules.flatMap(({ postId }) => postId ?? []);
  const known = new Set(newest.map(({ id }) => id));
  const others = bound.filter((id) => !known.has(id));
  const older = others.length === 0 ? [] : await find(deps.store, 'posts', { shopId, id: [...new Set(others)] });
  return {
    rules,
    posts: [...newest, ...older].map(({ id, text }) => ({
      id,
      text: text.replaceAll(/\s+/g, ' ').trim().slice(0, BEGINNING) || ctx.words.keywords.post,
    })),
  };
}

/** Where a sample is written: a chat, any comment, or under a post. */
async function placeOf({ deps, scope }: { deps: Deps; scope: Scope }, at: string): Promise<RulePlace> {
  const { shopId } = scope;
  const [post, page] = await Promise.all([
    findOne(deps.store, 'posts', { shopId, id: at }),
    findOne(deps.store, 'pages', { shopId }),
  ]);
  if (post) return { channel: 'comment', pageId: post.pageId, postId: post.id };
  return { channel: at === 'messenger' ? 'messenger' : 'comment', pageId: page?.id ?? '', postId: null };
}

/** What the person who tries wants to know beside the result. */
const TOLD: readonly ReasonCode[] = ['rule_never_automatic', 'rule_answers', 'confidence_low', 'automation_paused'];

/** A sample text tried on the rules. */
export async function triedOn(visit: Visit, text: string, at: string): Promise<TriedData> {
  const { deps, scope, ctx } = visit;
  const { verdicts, holds, intent, risk, decision } = await tryKeywords(deps, scope, text, await placeOf(visit, at));
  const read = holds && holds.read.intent !== intent ? holds.read.intent : null;
  const answer = holds && answerIn(holds.rule, deps.understand(text, {}).language === 'en' ? 'en' : 'bn');
  return {
    verdicts: verdicts.map(({ rule: { id, name }, verdict }) => ({ id, name, verdict })),
    intent,
    risk,
    action: decision.action,
    because: decision.because
      .filter(({ code }) => TOLD.includes(code))
      .map((each) => printReason(each, ctx.words, ctx.locale)),
    ...(read ? { read } : {}),
    ...(answer ? { answer } : {}),
  };
}

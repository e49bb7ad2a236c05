import type { KeywordRuleData, KeywordsData } from '../../../src/web/pages/settings-keywords-data.js';

const rule = (over: Partial<KeywordRuleData> & { id: string; name: string }): KeywordRuleData => ({
  ...{ version: 1, enabled: true, match: 'whole_word', include: [], exclude: [] },
  ...{ channel: null, pageId: null, postId: null, intent: null, answerBn: null, answerEn: null },
  ...over,
});

export const keywords: KeywordsData = {
  rules: [
    rule({
      ...{ id: 'rule-1', name: 'Restock', include: ['restock', 'abar asbe', 'আবার আসবে'], exclude: ['order', 'অর্ডার'] },
      ...{ intent: 'product_query', channel: 'comment', pageId: 'page-1', postId: 'post-1' },
      answerBn: 'শুক্রবার আবার আসবে, ইনশাআল্লাহ। এলে এই পোস্টেই জানাব।',
      answerEn: 'Back on Friday. We will say so under this post.',
    }),
    rule({
      ...{ id: 'rule-2', name: 'পাইকারি', include: ['wholesale', 'paikari', 'পাইকারি'], match: 'contains' },
      ...{ intent: 'other', answerBn: 'পাইকারির জন্য ইনবক্সে কতগুলো লাগবে জানান।' },
    }),
    rule({ id: 'rule-3', name: 'Old sale', include: ['11.11'], match: 'exact', intent: 'bargain', enabled: false }),
  ],
  posts: [
    { id: 'post-1', text: 'Eid collection: cotton three-piece, six colours, all sizes' },
    { id: 'post-2', text: 'জামদানি শাড়ি, নতুন ডিজাইন' },
  ],
  sample: { text: 'Apnader RESTOCK kobe? 11.11 te?', at: 'post-1' },
  tried: {
    verdicts: [
      { id: 'rule-3', name: 'Sale', verdict: { holds: false, why: 'off' } },
      { id: 'rule-2', name: 'পাইকারি', verdict: { holds: false, why: 'excluded', word: 'kobe' } },
      { id: 'rule-1', name: 'Restock', verdict: { holds: true, words: ['RESTOCK'] } },
    ],
    ...{ intent: 'product_query', risk: 'low', action: 'draft', read: 'complaint' },
    answer: 'শুক্রবার আবার আসবে, ইনশাআল্লাহ। এলে এই পোস্টেই জানাব।',
    because: ['Munshi had read “Complaint”: such an answer never leaves by itself.'],
  },
};

export const refusedKeywords: KeywordsData = {
  rules: keywords.rules.slice(0, 1),
  posts: keywords.posts,
  refused: '',
  errors: { include: '“??” has no letter, digit or emoji to look for.', intent: 'Say what the message means.' },
  typed: { name: 'Questions', include: '??', match: 'exact' },
};

import type { ApprovalCardData, ApprovalLine, ApprovalsData } from '../../../src/web/pages/approvals-data.js';
import { DAY, HOUR, MINUTE, NOW } from './context.js';
import { hideLines } from './hides.js';

export const commentCard: ApprovalCardData = {
  id: 'draft-1',
  version: 1,
  status: 'pending',
  channel: 'comment',
  conversationId: 'conversation-1',
  buyer: { id: 'buyer-1', name: 'শারমিন আক্তার মিতু', orders: 0 },
  page: { id: 'page-1', name: 'Nilpoddo Fashion' },
  post: {
    id: 'post-1',
    text: 'ঈদ কালেকশন ২০২৬ — হাতের কাজের সুতি থ্রি-পিস। তিন কালারে। ইনবক্স করুন।',
    product: 'সুতি থ্রি-পিস, হাতের কাজ',
    url: 'https://www.facebook.com/1/posts/2',
  },
  turns: [
    { text: 'Apu eita ki sutir?', at: NOW - 9 * MINUTE },
    { text: 'dam koto? XL ache?', at: NOW - 3 * MINUTE },
  ],
  intent: 'price_query',
  tier: 'medium',
  risk: 'low',
  language: 'banglish',
  confidence: 0.94,
  understood: {
    interactionId: 'interaction-1',
    intent: 'price_query',
    evidence: ['dam koto', 'XL'],
    product: { from: 'post', names: ['সুতি থ্রি-পিস, হাতের কাজ'] },
    alternatives: ['product_query', 'bargain'],
  },
  texts: {
    public: 'ধন্যবাদ আপু! বিস্তারিত ইনবক্সে দিয়েছি।',
    private:
      'আসসালামু আলাইকুম আপু। সুতি থ্রি-পিসের দাম ৳১,৪৫০, XL সাইজ আছে। ঢাকার ভেতরে ডেলিভারি চার্জ ৳৭০, ২-৩ দিনে পৌঁছে যাবে।\nঅর্ডার করতে নাম, ফোন নাম্বার আর ঠিকানা দিন।',
  },
  facts: [
    { kind: 'price', text: '৳১,৪৫০', source: 'সুতি থ্রি-পিস', href: '/catalogue/product-1', ok: true },
    { kind: 'stock', text: 'XL: ৬', source: 'সুতি থ্রি-পিস', href: '/catalogue/product-1', ok: true },
    { kind: 'fee', text: '৳৭০', source: 'ঢাকা সিটি', href: '/catalogue/zones', ok: true },
    { kind: 'days', text: '২-৩ দিন', source: 'ঢাকা সিটি', href: '/catalogue/zones', ok: true },
  ],
  variables: [
    { kind: 'buyer', text: 'শারমিন আক্তার মিতু' },
    { kind: 'price', text: '৳১,৪৫০' },
    { kind: 'fee', text: '৳৭০' },
    { kind: 'days', text: '২-৩ দিন' },
  ],
  model: { state: 'used', read: { intent: 'product_query', slots: { area: 'Mirpur' } } },
  clocks: { answerBy: NOW + 2 * MINUTE + 20_000, windowUntil: null, privateReplyUntil: NOW + 7 * DAY - 3 * MINUTE },
  reasons: [],
  overridable: false,
};

export const orderCard: ApprovalCardData = {
  ...commentCard,
  id: 'draft-2',
  channel: 'messenger',
  conversationId: 'conversation-2',
  buyer: { id: 'buyer-2', name: 'Tanvir Hasan', orders: 3 },
  turns: [{ text: 'Bhai 2ta black L niboo. Mirpur 10, road 5. 01799887766', at: NOW - MINUTE }],
  intent: 'place_order',
  tier: 'high',
  understood: {
    interactionId: 'interaction-2',
    intent: 'place_order',
    evidence: ['niboo', '2ta', '01799887766'],
    product: { from: 'conversation', names: ['Panjabi, black'] },
    alternatives: ['give_contact'],
    put: { from: 'price_query', by: 'Rumana' },
  },
  texts: { message: 'ধন্যবাদ ভাইয়া! ২টা কালো L রাখলাম। বাসার নম্বরটা দিন, তাহলেই অর্ডার কনফার্ম করতে পারি।' },
  clocks: { answerBy: NOW + 9 * MINUTE, windowUntil: NOW + 23 * HOUR, privateReplyUntil: null },
  order: { id: 'order-1', number: 'NP-1042', status: 'new', missing: ['name', 'address'], total: 297_000 },
  paused: { by: 'Rumana', until: NOW + 3 * HOUR },
};
delete orderCard.post;

export const voidCard: ApprovalCardData = {
  ...commentCard,
  id: 'draft-3',
  status: 'void',
  reasons: [{ code: 'buyer_wrote_again' }],
  model: { state: 'kept', reason: { code: 'model_own_claim', params: { words: '50%' } } },
};

export const stoppedCard: ApprovalCardData = {
  ...commentCard,
  id: 'draft-4',
  risk: 'high',
  intent: 'payment_dispute',
  privateReply: { code: 'private_reply_spent', params: { by: 'Sabbir' } },
  reasons: [{ code: 'claim_flipped', params: { claim: 'price', text: '৳১,২০০' } }],
  why: [{ code: 'intent_person_only', params: { intent: 'payment_dispute' } }],
  overridable: true,
  facts: [{ kind: 'price', text: '৳১,২০০', source: 'সুতি থ্রি-পিস', ok: false }],
};

const line = (card: ApprovalCardData, more: Partial<ApprovalLine> = {}): ApprovalLine => ({
  id: card.id,
  buyer: card.buyer.name,
  channel: card.channel,
  text: card.turns.at(-1)?.text ?? '',
  intent: card.intent,
  at: card.turns.at(-1)?.at ?? NOW,
  answerBy: card.clocks.answerBy,
  status: card.status,
  ...more,
});

export const approvals: ApprovalsData = {
  hides: hideLines,
  hide: null,
  lines: [
    line(commentCard),
    line(orderCard),
    line(commentCard, {
      id: 'l3',
      buyer: 'Farzana Yasmin',
      text: 'ডেলিভারি চার্জ কত? সিলেটে নিব',
      intent: 'delivery_query',
      answerBy: NOW - 4 * MINUTE,
    }),
    line(commentCard, {
      id: 'l4',
      buyer: 'Md. Rakibul Islam Chowdhury',
      text: 'last price bolen vai, 2ta nile koto',
      intent: 'bargain',
      answerBy: NOW + 26 * MINUTE,
    }),
    line(voidCard, { id: 'draft-3', buyer: 'Nusrat', answerBy: null }),
  ],
  waiting: 7,
  place: 1,
  card: commentCard,
  next: '/approvals/draft-2',
  alike: {
    label: 'দাম, সুতি থ্রি-পিস',
    drafts: [
      { id: 'a1', version: 1, buyer: 'Farhana', asked: 'price?', answer: 'ধন্যবাদ আপু! ইনবক্সে দাম পাঠিয়েছি।' },
      { id: 'a2', version: 2, buyer: 'Sadia Islam', asked: 'pp', answer: 'আপু, বিস্তারিত ইনবক্সে দিয়েছি, দেখে নিন।' },
      { id: 'a3', version: 1, buyer: 'Jannat', asked: 'দাম কত', answer: 'ধন্যবাদ! ইনবক্স চেক করুন আপু।' },
    ],
  },
};

export const noApprovals: ApprovalsData = { lines: [], waiting: 0, place: 0, card: null, hides: [], hide: null };

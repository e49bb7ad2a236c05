import type { Received } from '../../sandbox/world.js';
import { type Actors, type Story, until } from './stage.js';

const SIX_SECONDS = 6000;

/** What earlier steps found out. */
interface Told {
  postId: string;
  orderId: string;
  orderNumber: string;
}

export interface Step {
  name: string;
  /** Carries the step out and answers what was really observed. Throws StepFailedError. */
  play(stage: Story, told: Told): Promise<string>;
}

const shorten = (text: string): string => (text.length > 160 ? `${text.slice(0, 157)}…` : text).replaceAll('\n', ' ⏎ ');
const quote = ({ kind, text }: Received): string => `${kind.replace('_', ' ')}: “${shorten(text)}”`;

async function pendingDraft(stage: Story, intent: string): Promise<{ id: string; version: number }> {
  return until(`a draft for ${intent}`, stage, async () => {
    const { data } = await stage.api('GET', '/drafts?status=pending&limit=200');
    return data.find((draft: { intent: string }) => draft.intent === intent);
  });
}

/** Approves a draft; the clock is moved past the undo, so that it leaves. */
async function approve(stage: Story, draft: { id: string; version: number }): Promise<void> {
  await stage.api('POST', `/drafts/${draft.id}/approve`, { version: draft.version });
  stage.sandbox.control.moveClock({ ms: SIX_SECONDS });
}

/** Waits until the sandbox Page has received a call; what it received is the evidence. */
const received = (stage: Story, what: string, fits: (call: Received) => boolean): Promise<Received> =>
  until(what, stage, async () => stage.sandbox.world.received.slice(stage.seen).find(fits));

async function move(stage: Story, told: Told, to: string, more: object = {}): Promise<Received> {
  const order = await stage.api('GET', `/orders/${told.orderId}`);
  await stage.api('POST', `/orders/${told.orderId}/transitions`, { to, version: order.version, ...more });
  return noticeOf(stage, told, to);
}

/** The notice of a status as the sandbox got it: the outbox row of this order that was sent, and the call with its id. */
async function noticeOf(stage: Story, told: Told, status: string): Promise<Received> {
  const row = await until(`the notice of ${status} to be sent`, stage, async () => {
    const { data } = await stage.api('GET', `/outbox?orderId=${told.orderId}&limit=200`);
    const notices = data.filter((item: { kind: string; outcome: string }) => item.kind === 'notice');
    return notices.find((item: { facebookId?: string }) => item.facebookId && !stage.notices.has(item.facebookId));
  });
  stage.notices.add(row.facebookId);
  return received(stage, `the notice of ${status} at the Page`, ({ id }) => id === row.facebookId);
}

/** One buyer's story, from a comment to the feedback. */
export const storySteps = ({ buyerId, product }: Actors): Step[] => [
  {
    name: 'The Page’s posts are known',
    async play(stage, told) {
      const post = await until('the post', stage, async () => {
        const { data } = await stage.api('GET', '/posts?limit=50');
        return data.find(({ text }: { text: string }) => text.toLowerCase().includes('kurti'));
      });
      told.postId = post.id;
      return shorten(post.text);
    },
  },
  {
    name: 'A product of this post is in the catalogue',
    async play(stage, told) {
      const made = await stage.api('POST', '/products', { ...product, postIds: [told.postId] });
      const bound = made.postIds[0] === told.postId && stage.sandbox.world.posts.has(told.postId);
      stage.check(bound, 'the product is not bound to a post of the Page');
      return `${made.name}, ${made.variants.length} sizes, ৳${made.variants[0].price.amount / 100}`;
    },
  },
  {
    name: 'A buyer asks under the post; a reply is drafted from the catalogue',
    async play(stage, told) {
      stage.sandbox.control.comment({ buyerId, postId: told.postId, text: 'dam koto? XL ache?' });
      const draft = await pendingDraft(stage, 'price_query');
      const { texts } = await stage.api('GET', `/drafts/${draft.id}`);
      stage.check(texts.private?.includes('৯৫০'), 'the draft does not state the price');
      return `“dam koto? XL ache?” → “${shorten(texts.private)}”`;
    },
  },
  {
    name: 'The seller approves; one public and one private reply leave',
    async play(stage) {
      await approve(stage, await pendingDraft(stage, 'price_query'));
      const open = await received(stage, 'the public reply', ({ kind }) => kind === 'public_reply');
      const inbox = await received(stage, 'the private reply', ({ kind }) => kind === 'private_reply');
      return `${quote(open)} · ${quote(inbox)}`;
    },
  },
  {
    name: 'The buyer orders in Messenger; the order appears as New',
    async play(stage, told) {
      stage.sandbox.control.message({ buyerId, text: 'XL 2ta nibo' });
      const order = await until('the order', stage, async () => (await stage.api('GET', '/orders?limit=1')).data[0]);
      told.orderId = order.id;
      told.orderNumber = order.number;
      stage.check(order.status === 'new' && order.lines[0]?.quantity === 2, 'the order is not 2 pieces, New');
      return `${order.number}: ${order.lines[0].quantity} × ${order.lines[0].text}; missing ${order.missing.join(', ')}`;
    },
  },
  {
    name: 'The seller approves the first reply; the buyer is asked for the details',
    async play(stage) {
      await approve(stage, await pendingDraft(stage, 'place_order'));
      return quote(await received(stage, 'the question', ({ kind }) => kind === 'message'));
    },
  },
  {
    name: 'The buyer gives name, phone and address; the summary goes out with its buttons',
    async play(stage, told) {
      const details = 'Mitu Akter, 01799887766, House 5, Road 3, Mirpur 10, Dhaka';
      stage.sandbox.control.message({ buyerId, text: details });
      const summary = await noticeOf(stage, told, 'New');
      const order = await stage.api('GET', `/orders/${told.orderId}`);
      stage.check(order.missing.length === 0, `the order still lacks ${order.missing.join(', ')}`);
      return `${quote(summary)} · COD ৳${order.codAmount.amount / 100}`;
    },
  },
  {
    name: 'The buyer taps Confirm: a yes to this very content',
    async play(stage, told) {
      stage.sandbox.control.tapButton({ buyerId, payload: stage.yesPayload() });
      const order = await until('the yes', stage, async () => {
        const now = await stage.api('GET', `/orders/${told.orderId}`);
        return now.history.some(({ kind }: { kind: string }) => kind === 'yes') ? now : undefined;
      });
      const to = order.allowedTransitions.find((one: { to: string }) => one.to === 'confirmed');
      stage.check(to?.allowed, `Confirmed is still refused: ${JSON.stringify(to?.reasons)}`);
      return 'recorded in the order’s history; Confirmed is open now';
    },
  },
  {
    name: 'Confirmed: stock is reserved, the buyer is told',
    play: async (stage, told) => quote(await move(stage, told, 'confirmed')),
  },
  {
    name: 'Packed: every unit is counted into the parcel',
    async play(stage, told) {
      await stage.api('POST', `/orders/${told.orderId}/scans`, { all: true });
      const order = await stage.api('GET', `/orders/${told.orderId}`);
      await stage.api('POST', `/orders/${told.orderId}/transitions`, { to: 'packed', version: order.version });
      // Facebook has to be well for what comes next; the witness is asked, nothing is sent at this step.
      const after = await stage.api('GET', `/orders/${told.orderId}`);
      stage.check(after.status === 'packed', 'the order is not packed');
      await stage.pageAnswers();
      return 'units verified; this status is not announced';
    },
  },
  {
    name: 'In Delivery: stock is deducted, the buyer gets the tracking id',
    async play(stage, told) {
      const call = await move(stage, told, 'in_delivery', { courier: 'Steadfast', trackingId: 'SFR-240117' });
      stage.check(call.text.includes('SFR-240117'), 'the notice lacks the tracking id');
      return quote(call);
    },
  },
  {
    name: 'Delivered: the buyer is asked for feedback',
    play: async (stage, told) =>
      quote(await move(stage, told, 'delivered', { reason: 'the courier’s app says delivered' })),
  },
  {
    name: 'The buyer’s feedback arrives as a work item',
    async play(stage) {
      stage.sandbox.control.message({ buyerId, text: 'onek sundor hoyeche, dhonnobad' });
      const item = await until('the feedback', stage, async () => {
        const { data } = await stage.api('GET', '/interactions?limit=20');
        return data.find((one: { text: string }) => one.text.includes('dhonnobad'));
      });
      return `understood as ${item.intent}`;
    },
  },
];

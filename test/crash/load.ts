import { randomUUID } from 'node:crypto';
import type { Random } from './random.js';
import { type Rig, sleep } from './rig.js';

const COMMENTS = ['dam koto? XL ache?', 'price please', 'দাম কত আপু?', 'L size ache?', 'inbox please', 'khub sundor'];
const MESSAGES = [
  'XL 2ta nibo',
  'dam koto?',
  'M size 1ta lagbe',
  'Nadia Islam, 01799887766, House 12, Road 5, Dhanmondi, Dhaka',
  'delivery charge koto?',
  'dhonnobad',
];
const ROAD: Record<string, string> = {
  new: 'confirmed',
  confirmed: 'packed',
  packed: 'in_delivery',
  in_delivery: 'delivered',
};

/** What was done, and what the API said to it in the end. */
export interface Deeds {
  commentIds: string[];
  mids: string[];
  /** Requests of the seller that were answered. */
  answered: number;
  approved: number;
  /** Orders the seller was told are taken. */
  orderIds: string[];
  moves: number;
  repeats: number;
  /** Answers that no request may get. */
  wrong: string[];
}

interface Scene {
  rig: Rig;
  random: Random;
  postIds: string[];
  buyerIds: string[];
  variantIds: string[];
}

export interface Load {
  deeds: Deeds;
  /** Nothing new is begun; what was begun is repeated until it is answered. */
  stop(): Promise<void>;
}

/** Buyers and a seller who do not know that Munshi dies: they ask again, with the same key, until they are answered. */
export function startLoad({ rig, random, postIds, buyerIds, variantIds }: Scene): Load {
  const deeds: Deeds = {
    commentIds: [],
    mids: [],
    answered: 0,
    approved: 0,
    orderIds: [],
    moves: 0,
    repeats: 0,
    wrong: [],
  };
  let on = true;
  let phones = 0;

  /** A GET is asked once; a POST until somebody answers it, and an answer of “still at it” is none. */
  async function insist(path: string, body: object): Promise<{ status: number; body: any }> {
    const key = randomUUID();
    const end = performance.now() + 120_000;
    while (performance.now() < end && !rig.isClosed()) {
      const answer = await rig.api('POST', path, body, key);
      if (answer && answer.body.reasons?.[0]?.code !== 'idempotency_in_progress') {
        deeds.answered += 1;
        if (answer.status >= 500) deeds.wrong.push(`POST ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
        return answer;
      }
      deeds.repeats += 1;
      do await sleep(60);
      while (!rig.isUp() && !rig.isClosed() && performance.now() < end);
    }
    deeds.wrong.push(`POST ${path} was never answered`);
    return { status: 0, body: {} };
  }
  const list = async (path: string): Promise<any[]> => (await rig.api('GET', path))?.body.data ?? [];

  async function buyerActs(): Promise<void> {
    // In step with the seller, or a slow machine would only ever see a flood.
    if (deeds.commentIds.length + deeds.mids.length > 15 + deeds.answered) return;
    const buyerId = random.one(buyerIds) as string;
    if (random.chance(0.4)) {
      const postId = random.one(postIds);
      deeds.commentIds.push((await rig.control('comment', { buyerId, postId, text: random.one(COMMENTS) })).id);
    } else deeds.mids.push((await rig.control('message', { buyerId, text: random.one(MESSAGES) })).mid);
  }

  async function buyerTaps(): Promise<void> {
    const { threads } = await rig.state();
    const tappable = threads.flatMap(({ buyerId, messages }) =>
      messages.flatMap(({ sent }) => {
        const attachment = sent?.attachment;
        const payload = attachment?.type === 'template' ? attachment.payload : undefined;
        const buttons = payload?.template_type === 'button' ? payload.buttons : [];
        return buttons.flatMap((button) =>
          button.type === 'postback' && button.payload.startsWith('yes:') ? [{ buyerId, payload: button.payload }] : [],
        );
      }),
    );
    const tap = random.one(tappable);
    if (tap) await rig.control('tapButton', tap);
  }

  async function approveOne(): Promise<void> {
    const draft = random.one(await list('/drafts?status=pending&limit=30'));
    if (!draft) return;
    const { status } = await insist(`/drafts/${draft.id}/approve`, { version: draft.version });
    if (status === 200) deeds.approved += 1;
  }

  async function takeOrder(): Promise<void> {
    const buyer = random.one(await list('/buyers?limit=50'));
    phones += 1;
    const phone = `0179${String(1_000_000 + phones)}`;
    const { status, body } = await insist('/orders', {
      lines: [{ variantId: random.one(variantIds), quantity: 1 + random.below(2) }],
      buyer: { ...(buyer ? { id: buyer.id } : {}), name: 'Nadia Islam', phone },
      address: { text: `House ${phones}, Road 5, Dhanmondi`, district: 'Dhaka' },
    });
    if (status === 201) deeds.orderIds.push(body.id);
    else deeds.wrong.push(`POST /orders: ${status} ${JSON.stringify(body)}`);
  }

  async function moveOne(): Promise<void> {
    const order = random.one((await list('/orders?limit=12')).filter(({ status }) => status in ROAD));
    if (!order) return;
    const { id } = order;
    const end = random.chance(0.1) && order.status !== 'in_delivery' ? 'cancelled' : undefined;
    if (!end && order.status === 'new') await insist(`/orders/${id}/yes`, { by: 'by phone' });
    if (!end && order.status === 'confirmed') await insist(`/orders/${id}/scans`, { all: true });
    const { version } = (await rig.api('GET', `/orders/${id}`))?.body ?? order;
    const { status } = await insist(`/orders/${id}/transitions`, {
      to: end ?? ROAD[order.status],
      version: version ?? order.version,
      reason: 'as told',
      courier: 'Steadfast',
      trackingId: `SFR-${id.slice(-6)}`,
    });
    if (status === 200) deeds.moves += 1;
  }

  // Buyers write on, if slower, while Munshi is down; a seller waits for it.
  const repeat = async (act: () => Promise<void>, pauseMs: number, downMs: number | null = null): Promise<void> => {
    while (on) {
      if (rig.isUp() || downMs !== null) await act();
      await sleep(rig.isUp() ? pauseMs : (downMs ?? 20));
    }
  };
  const running = [
    repeat(buyerActs, 40, 400),
    repeat(buyerTaps, 120),
    repeat(approveOne, 10),
    repeat(approveOne, 10),
    repeat(takeOrder, 60),
    repeat(moveOne, 10),
    repeat(moveOne, 10),
  ];
  for (const each of running) each.catch(() => {});
  return {
    deeds,
    async stop() {
      on = false;
      await Promise.all(running);
    },
  };
}

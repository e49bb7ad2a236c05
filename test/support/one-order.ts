import { approveDraft } from '../../src/flows/draft/decide.js';
import { moveOrder } from '../../src/flows/order/move.js';
import { countUnits } from '../../src/flows/order/record.js';
import type { Row } from '../../src/store/schema.js';
import { MITU, POST, type TestApp } from './app.js';
import { received, the } from './shop-floor.js';

/** What the buyer of the road says of herself: none of it may stay where it does not belong. */
export const NADIA = {
  name: 'Nadia Islam',
  phone: '01799887766',
  address: 'House 12, Road 5, Dhanmondi',
  asks: 'What is the price? My aunt wants one for her birthday',
  psid: MITU,
};

/** A buyer on her road to a parcel, on a shelf that is already filled. */
export interface Road {
  settle(ms?: number): Promise<void>;
  approve(): Promise<Row<'drafts'>>;
  write(text: string): Promise<void>;
  order(): Promise<Row<'orders'>>;
  move(to: Row<'orders'>['status'], more?: object): Promise<void>;
  /** From her comment to an order with all its details. */
  asks(): Promise<void>;
  /** From there to the given status. */
  goes(to: 'confirmed' | 'delivered'): Promise<void>;
}

export function roadOf(app: TestApp): Road {
  const { control } = app.sandbox;
  const order = () => the(app, 'orders');
  const settle = async (ms = 10_000): Promise<void> => {
    await app.drain();
    app.pass(ms);
    await app.drain();
  };
  const approve = async () => {
    const draft = await the(app, 'drafts', { status: 'pending' });
    await approveDraft(app.deps, app.scope, draft.id, { version: draft.version });
    await settle();
    return draft;
  };
  const write = async (text: string) => {
    control.message({ buyerId: MITU, text });
    await settle();
  };
  const move = async (to: Row<'orders'>['status'], more: object = {}) => {
    const { id, version } = await order();
    await moveOrder(app.deps, app.scope, { id, version, to, ...more });
    await settle();
  };
  const sayYes = async () => {
    const bodies = received(app, 'message').map(({ payload }) => JSON.stringify(payload));
    const [payload] = bodies.reverse().flatMap((body) => body.match(/yes:[0-9a-f-]+:[0-9a-f-]+/) ?? []);
    control.tapButton({ buyerId: MITU, payload: payload ?? 'no button was sent' });
    await settle();
  };
  return {
    settle,
    approve,
    write,
    order,
    move,
    async asks() {
      control.comment({ buyerId: MITU, postId: POST, text: NADIA.asks });
      await settle();
      await approve();
      await write('I want to buy XL 2 pieces');
      await approve();
      await write(`My name is ${NADIA.name}, phone ${NADIA.phone}, address: ${NADIA.address}, Dhaka`);
    },
    async goes(to) {
      await sayYes();
      await move('confirmed');
      if (to === 'confirmed') return;
      await countUnits(app.deps, app.scope, { id: (await order()).id });
      await move('packed');
      await move('in_delivery', { courier: 'steadfast', trackingId: 'SFX-1001' });
      await move('delivered', { reason: 'the courier called' });
    },
  };
}

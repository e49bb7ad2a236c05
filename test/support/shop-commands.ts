import fc from 'fast-check';
import { moveBetween, ORDER_STATUSES, type OrderStatus } from '../../src/domain/order/status.js';
import { createOrder } from '../../src/flows/order/create.js';
import { editOrder, type OrderEdit } from '../../src/flows/order/edit.js';
import { loadOrder } from '../../src/flows/order/load.js';
import { moveOrder } from '../../src/flows/order/move.js';
import {
  countUnits,
  dismissDuplicate,
  holdOrder,
  recordCheck,
  recordPayment,
  recordYes,
} from '../../src/flows/order/record.js';
import { countStock } from '../../src/flows/product/count-stock.js';
import { findOne } from '../../src/store/rows.js';
import { PAGE, type TestApp } from './app.js';

/** What a run of commands works on: variants, and the orders it has made so far. */
export interface Shop {
  app: TestApp;
  variantIds: string[];
  orderIds: string[];
  /** Makes phone numbers that no other order has. */
  next(): number;
}

/** Which of the run's orders or variants: any number, taken modulo what there is. */
type Pick = number;
interface Line {
  variant: Pick | null;
  quantity: number;
}

export type ShopCommand =
  | { do: 'order'; lines: Line[]; complete: boolean; buyerId: string | null }
  | { do: 'edit'; order: Pick; lines?: Line[]; address?: string; discount?: number; method?: 'cod' | 'prepaid' }
  | { do: 'move'; order: Pick; to: OrderStatus; why: boolean; parcel: boolean; override: boolean; stale: boolean }
  | { do: 'yes' | 'count' | 'check' | 'hold' | 'release'; order: Pick }
  | { do: 'pay'; order: Pick; amount: number }
  | { do: 'walk'; order: Pick; far: number }
  | { do: 'shelf'; variant: Pick; onHand: number }
  | { do: 'pass'; hours: number };

/** Commands as people send them, and two of them at once. */
export type Step = ShopCommand | { do: 'both'; first: ShopCommand; second: ShopCommand };

const pick = fc.nat(4);
const line: fc.Arbitrary<Line> = fc.record({
  variant: fc.option(fc.nat(2), { freq: 20 }),
  quantity: fc.integer({ min: 1, max: 3 }),
});
const lines = fc.array(line, { minLength: 1, maxLength: 2 });

/** The way a careful seller goes, so that runs get past New often enough. */
const ROAD: OrderStatus[] = ['confirmed', 'packed', 'in_delivery', 'delivered', 'return'];

const command = (buyers: string[]): fc.Arbitrary<ShopCommand> => {
  const doing = <D extends ShopCommand['do']>(name: D) => fc.constant(name);
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        do: doing('order'),
        lines,
        complete: fc.nat(4).map((n) => n > 0),
        buyerId: fc.option(fc.constantFrom(...buyers)),
      }),
    },
    {
      weight: 8,
      arbitrary: fc.record({
        do: doing('move'),
        order: pick,
        to: fc.constantFrom(...ROAD, ...ORDER_STATUSES, 'cancelled', 'cancelled'),
        why: fc.nat(3).map((n) => n > 0),
        parcel: fc.boolean(),
        override: fc.boolean(),
        stale: fc.nat(9).map((n) => n === 0),
      }),
    },
    {
      weight: 3,
      arbitrary: fc.record(
        {
          do: doing('edit'),
          order: pick,
          lines,
          address: fc.constantFrom('House 1, Road 2', 'House 3, Road 4'),
          discount: fc.integer({ min: 0, max: 50_000 }),
          method: fc.constantFrom('cod', 'prepaid'),
        },
        { requiredKeys: ['do', 'order'] },
      ),
    },
    {
      weight: 5,
      arbitrary: fc.record({ do: fc.constantFrom('yes', 'count', 'check', 'hold', 'release'), order: pick }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ do: doing('walk'), order: pick, far: fc.integer({ min: 1, max: ROAD.length }) }),
    },
    {
      weight: 1,
      arbitrary: fc.record({ do: doing('pay'), order: pick, amount: fc.integer({ min: 1, max: 900_000 }) }),
    },
    { weight: 2, arbitrary: fc.record({ do: doing('shelf'), variant: fc.nat(2), onHand: fc.nat(9) }) },
    { weight: 1, arbitrary: fc.record({ do: doing('pass'), hours: fc.integer({ min: 1, max: 30 }) }) },
  ) as fc.Arbitrary<ShopCommand>;
};

/** Two at once about one order, where it hurts most: further along the road against an end, an edit or its hold's expiry. */
const race: fc.Arbitrary<Step> = fc
  .record({
    order: pick,
    far: fc.integer({ min: 1, max: ROAD.length }),
    against: fc.constantFrom('cancelled', 'confirmed', 'edit', 'pass', 'walk'),
    lines,
  })
  .map(({ order, far, against, lines: wanted }): Step => {
    const move = { do: 'move', order, why: true, parcel: true, override: true, stale: false } as const;
    const second: Record<typeof against, ShopCommand> = {
      cancelled: { ...move, to: 'cancelled' },
      confirmed: { ...move, to: 'confirmed' },
      edit: { do: 'edit', order, lines: wanted },
      pass: { do: 'pass', hours: 25 },
      walk: { do: 'walk', order, far },
    };
    return { do: 'both', first: { do: 'walk', order, far }, second: second[against] };
  });

/** Steps in any order; some of them two commands at once. */
export const steps = (buyers: string[]): fc.Arbitrary<Step[]> => {
  const one = command(buyers);
  const two = fc.record({ do: fc.constant('both' as const), first: one, second: one });
  const any: fc.Arbitrary<Step> = fc.oneof(
    { weight: 5, arbitrary: one },
    { weight: 1, arbitrary: two },
    { weight: 2, arbitrary: race },
  );
  return fc.array(any, { minLength: 10, maxLength: 30, size: 'max' });
};

/** Carries a step out; the errors of refused commands come back, an order unknown so far is nothing to do. */
export async function perform(shop: Shop, step: Step): Promise<unknown[]> {
  const commands = step.do === 'both' ? [step.first, step.second] : [step];
  const ended = await Promise.allSettled(commands.map((each) => run(shop, each)));
  return ended.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
}

const inputs = (shop: Shop, wanted: Line[]) =>
  wanted.map(({ variant, quantity }) =>
    variant === null
      ? { text: 'the green one', quantity }
      : { variantId: shop.variantIds[variant % shop.variantIds.length] as string, quantity },
  );

async function run(shop: Shop, command: ShopCommand): Promise<void> {
  const { app, orderIds, variantIds } = shop;
  const { deps, scope } = app;
  switch (command.do) {
    case 'order':
      return takeOrder(shop, command);
    case 'shelf': {
      const variantId = variantIds[command.variant % variantIds.length] as string;
      return countStock(deps, scope, { variantId, onHand: command.onHand });
    }
    case 'pass':
      app.pass(command.hours * 3_600_000);
      return app.drain();
  }
  const id = orderIds[command.order % Math.max(1, orderIds.length)];
  if (id === undefined) return;
  const target = { id };
  switch (command.do) {
    case 'edit': {
      const { lines: wanted, address, discount, method } = command;
      const edit: OrderEdit = { address, discount, paymentMethod: method };
      return editOrder(deps, scope, target, wanted ? { ...edit, lines: inputs(shop, wanted) } : edit);
    }
    case 'move':
      return move(app, id, command);
    case 'walk':
      return walk(app, id, command.far);
    case 'yes':
      return recordYes(deps, scope, target, 'on the phone');
    case 'count':
      return countUnits(deps, scope, target);
    case 'check':
      return recordCheck(deps, scope, target, { check: 'phone_call', outcome: 'passed', note: '' });
    case 'hold':
      return holdOrder(deps, scope, target, 'look again');
    case 'release':
      return holdOrder(deps, scope, target, null);
    case 'pay':
      return recordPayment(deps, scope, target, { kind: 'received', amount: command.amount }, '');
  }
}

type Move = Omit<Extract<ShopCommand, { do: 'move' }>, 'do' | 'order'>;

async function move({ deps, scope, store }: TestApp, id: string, wish: Move): Promise<void> {
  const order = await findOne(store, 'orders', { id });
  const version = (order?.version ?? 0) - (wish.stale ? 1 : 0);
  const parcel = wish.parcel ? { courier: 'steadfast', trackingId: `T-${id.slice(-6)}` } : {};
  const why = wish.why ? { reason: 'as told' } : {};
  await moveOrder(deps, scope, { id, version, to: wish.to, override: wish.override, ...why, ...parcel });
}

/** From where the order stands, some moves along the road; the first refusal ends it. */
async function walk(app: TestApp, id: string, far: number): Promise<void> {
  const { deps, scope, store } = app;
  for (const to of ROAD.slice(0, far)) {
    const { status } = (await findOne(store, 'orders', { id })) ?? { status: 'cancelled' as const };
    if (status === 'new') {
      const { facts } = await loadOrder(deps, scope.shopId, id);
      for (const number of facts.openDuplicates) await dismissDuplicate(deps, scope, { id }, number);
      await recordYes(deps, scope, { id }, 'on the phone');
    }
    if (status === 'confirmed') await countUnits(deps, scope, { id });
    if (moveBetween(status, to)) await move(app, id, { to, why: true, parcel: true, override: false, stale: false });
  }
}

async function takeOrder(shop: Shop, command: Extract<ShopCommand, { do: 'order' }>): Promise<void> {
  const { app } = shop;
  const phone = `017${String(10_000_000 + shop.next()).slice(-8)}`;
  const contact = { name: 'Nadia', phone, address: 'House 12, Road 5, Dhanmondi', district: 'Dhaka' };
  const { buyerId, complete, lines: wanted } = command;
  const id = await createOrder(app.deps, app.scope, {
    source: { channel: 'api' },
    ...(buyerId === null ? {} : { buyerId, pageId: PAGE }),
    ...(complete ? contact : { name: contact.name }),
    lines: inputs(shop, wanted),
  });
  shop.orderIds.push(id);
}

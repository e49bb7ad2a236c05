import { maskPhone, normalisePhone } from '../../domain/phone.js';
import { can } from '../../domain/rights.js';
import { standingBuyer } from '../../flows/buyer/known.js';
import { buyerById, listBuyers } from '../../store/buyers.js';
import { findOne } from '../../store/rows.js';
import { SameBuyer, type SameBuyerData } from '../pages/buyer-same.js';
import { lastTalks } from './buyer-identity.js';
import { clean } from './fields.js';
import type { Area, Visit } from './routes.js';

const MOST = 10;

/** By a part of the name, a phone in any shape, or the number of an order. */
async function found(visit: Visit, who: string, ownId: string): Promise<SameBuyerData['found']> {
  const { deps, scope, ctx } = visit;
  const { shopId } = scope;
  const [order, page] = await Promise.all([
    findOne(deps.store, 'orders', { shopId, number: who.toUpperCase() }),
    listBuyers(deps.store, shopId, normalisePhone(who) ?? who, { limit: MOST + 1 }),
  ]);
  const orderer = order?.buyerId ? await standingBuyer(deps, scope, order.buyerId) : null;
  const byOrder = orderer ? await buyerById(deps.store, shopId, orderer.id) : undefined;
  const all = [...(byOrder ? [byOrder] : []), ...page.data];
  const others = [...new Map(all.filter(({ id }) => id !== ownId).map((each) => [each.id, each])).values()].slice(
    0,
    MOST,
  );
  const talks = await lastTalks(
    visit,
    others.map(({ id }) => id),
  );
  const shown = (phone: string | null) =>
    phone === null || can(ctx.user.role, 'see_personal_data') ? phone : maskPhone(phone);
  return others.map(({ id, name, phone, orders, createdAt }) => {
    const chat = talks.get(id);
    return { id, name, phone: shown(phone), orders, since: createdAt, ...(chat ? { chat } : {}) };
  });
}

async function load(visit: Visit): Promise<SameBuyerData> {
  const { deps, scope, params, query } = visit;
  const { id, name } = await standingBuyer(deps, scope, params.id ?? '');
  const who = clean(query.who ?? '').slice(0, 100);
  const chat = (await lastTalks(visit, [id])).get(id);
  return { buyer: { id, name, ...(chat ? { chat } : {}) }, who, found: who === '' ? [] : await found(visit, who, id) };
}

/** Two buyers whom nothing joins but what a person knows. */
export function buyerSameArea(area: Area): void {
  area.page('/buyers/:id/same', 'edit_orders', async (visit) => <SameBuyer ctx={visit.ctx} data={await load(visit)} />);
}

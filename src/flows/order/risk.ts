import type { Deps } from '../../deps.js';
import { addressParts } from '../../domain/address.js';
import { assessCodRisk, type CodRiskFacts } from '../../domain/cod-risk.js';
import { isBeforeHandOver } from '../../domain/order/status.js';
import { totals } from '../../domain/order/totals.js';
import { ordersOfPerson } from '../../store/person-orders.js';
import type { Row } from '../../store/schema.js';
import { zonesOf } from '../../store/zones.js';
import type { LoadedOrder } from './load.js';

const DAY_MS = 86_400_000;

type Risk = Pick<Row<'orders'>, 'codRisk' | 'codSignals'>;

/** The tier of an order as it stands, with its signals, from this shop's own history with the phone and the buyer. */
export async function riskOf(deps: Deps, { order, facts }: Pick<LoadedOrder, 'order' | 'facts'>): Promise<Risk> {
  const [settings, others, zones] = await Promise.all([
    deps.settingsOf(order.shopId),
    ordersOfPerson(deps.store, order),
    zonesOf(deps.store, order.shopId),
  ]);
  const since = deps.clock() - DAY_MS;
  const open = others.filter(({ status }) => isBeforeHandOver(status) || status === 'in_delivery');
  // A parcel that came back after it was taken was taken: how that ended is no matter of the door.
  const taken = others.filter(({ status, refused }) => status === 'delivered' || (status === 'return' && !refused));
  const { zoneId } = order;
  const zone = zones.find(({ id }) => id === zoneId);
  const known: CodRiskFacts = {
    delivered: taken.length,
    refused: others.filter(({ refused }) => refused).length,
    courierScore: null,
    addressParts: addressParts(facts.address),
    total: totals(facts).total,
    openOrders: open.length,
    ordersLastDay: 1 + others.filter(({ createdAt }) => createdAt > since).length,
    // Home is where delivery costs least.
    outsideHomeZone: zone !== undefined && zones.some(({ fee }) => fee < zone.fee),
  };
  const { tier, signals } = assessCodRisk(known, settings['cod-risk']);
  return { codRisk: tier, codSignals: signals };
}

/** The same after a change; a parcel that has left the house keeps the tier it left with. */
export const riskAfter = async (deps: Deps, loaded: Pick<LoadedOrder, 'order' | 'facts'>): Promise<Partial<Risk>> =>
  isBeforeHandOver(loaded.order.status) ? riskOf(deps, loaded) : {};

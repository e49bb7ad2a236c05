import { DomainError } from '../../domain/errors.js';
import type { StockEffect } from '../../domain/order/status.js';
import {
  decideDeduct,
  decideHold,
  decideRelease,
  decideReserve,
  type ReservationInput,
} from '../../domain/reservation.js';
import { NO_WRITES, type StockWrites } from '../../domain/stock.js';
import type { LoadedOrder } from './load.js';

function reservationInput({ order, lines, levels, held }: LoadedOrder): ReservationInput {
  const resolved = lines.flatMap(({ id, variantId, quantity }) =>
    variantId === null ? [] : [{ lineId: id, variantId, quantity }],
  );
  return { orderId: order.id, lines: resolved, levels, held };
}

/** What entering a status does to the stock of this order. @throws DomainError when the goods are not there */
export function stockEffect(loaded: LoadedOrder, effect: StockEffect, holdUntil: number): StockWrites {
  switch (effect) {
    case 'none':
      return NO_WRITES;
    case 'hold':
      return decideHold(reservationInput(loaded), holdUntil).writes;
    case 'reserve': {
      const decision = decideReserve(reservationInput(loaded));
      if ('refused' in decision) throw new DomainError('refused', decision.refused);
      return decision.writes;
    }
    case 'deduct':
      return decideDeduct(loaded.held);
    case 'release':
      return decideRelease(loaded.held);
  }
}

import { z } from 'zod';
import { ORDER_STATUSES } from '../../domain/order/status.js';
import { PAYMENT_METHODS } from '../../domain/payment.js';
import { createOrder } from '../../flows/order/create.js';
import { editOrder } from '../../flows/order/edit.js';
import { loadOrder } from '../../flows/order/load.js';
import { orderProfile } from '../../flows/order/profile.js';
import { listOrders } from '../../store/orders.js';
import { id, idParams, listOf, listQuery, money, phone, words } from './common.js';
import { given } from './given.js';
import { lines, place } from './order-input.js';
import { orderShape } from './order-shape.js';
import { show, shownOrder } from './order-shown.js';
import { route } from './route.js';

const query = listQuery.extend({
  status: z.enum(ORDER_STATUSES).optional(),
  search: words(100).optional().describe('part of the number, the phone or the name'),
  late: z.enum(['true', 'false']).optional().describe('true: only those past their due time'),
});

const name = words(200).pipe(z.string().min(1, 'is needed'));

const create = z.object({
  lines: lines.min(1, 'an order needs at least one line'),
  buyer: z
    .object({ id: id.optional(), name: words(200).nullish(), phone: phone.nullish() })
    .refine((buyer) => Boolean(buyer.id || buyer.name || buyer.phone), 'give a name, a phone, or the id of a buyer'),
  address: place.optional(),
  payment: z.object({ method: z.enum(PAYMENT_METHODS) }).optional(),
  discount: money.optional(),
  note: words(2000).nullish(),
  source: z
    .object({ channel: z.enum(['manual', 'api']), pageId: id.optional(), postId: id.optional() })
    .default({ channel: 'api' }),
});

const patch = z.object({
  version: z.int().describe('the version that was seen; another one is refused with 409'),
  lines: lines.min(1).optional(),
  buyer: z.object({ name: name.nullish(), phone: phone.nullish() }).optional(),
  address: place.optional(),
  payment: z.object({ method: z.enum(PAYMENT_METHODS) }).optional(),
  discount: money.optional(),
  deliveryFee: money.optional(),
  note: words(2000).nullish(),
  tags: z.array(words(60)).max(30).optional(),
  shipment: z.object({ courier: words(60).optional(), trackingId: words(120).optional() }).optional(),
});

export const orderRoutes = [
  route({
    method: 'get',
    path: '/orders',
    summary: 'Orders, newest first',
    right: 'see_orders',
    query,
    answer: listOf(orderShape),
    async handle({ deps, scope, query: { status, search, late, ...request } }) {
      const overdueAt = late === 'true' ? deps.clock() : undefined;
      const page = await listOrders(deps.store, scope.shopId, { status, search, overdueAt }, request);
      const profile = await orderProfile(deps, scope.shopId);
      const data = await Promise.all(
        page.data.map(async (order) =>
          show(await loadOrder(deps, scope.shopId, order.id), scope, profile, deps.clock()),
        ),
      );
      return { ...page, data };
    },
  }),
  route({
    method: 'get',
    path: '/orders/{id}',
    summary: 'One order with its history and what may follow',
    right: 'see_orders',
    params: idParams,
    answer: orderShape,
    handle: ({ deps, scope, params }) => shownOrder(deps, scope, params.id),
  }),
  route({
    method: 'post',
    path: '/orders',
    summary: 'Take down an order made by phone, at the counter or by another program',
    right: 'edit_orders',
    body: create,
    answer: orderShape,
    status: 201,
    async handle({ deps, scope, body }) {
      const { buyer, address = {}, payment, discount, note, source } = body;
      const orderId = await createOrder(deps, scope, {
        source: { channel: source.channel, ...given({ pageId: source.pageId, postId: source.postId }) },
        pageId: source.pageId,
        buyerId: buyer.id,
        name: buyer.name,
        phone: buyer.phone,
        address: address.text,
        area: address.area,
        district: address.district,
        lines: body.lines,
        paymentMethod: payment?.method,
        discount: discount?.amount,
        note: note ?? undefined,
      });
      return shownOrder(deps, scope, orderId);
    },
  }),
  route({
    method: 'patch',
    path: '/orders/{id}',
    summary: 'Change an order’s content; a yes given to the old content no longer counts',
    right: 'edit_orders',
    params: idParams,
    body: patch,
    answer: orderShape,
    async handle({ deps, scope, params, body }) {
      const { version, buyer = {}, address = {}, payment, discount, deliveryFee, shipment } = body;
      const edit = {
        name: buyer.name,
        phone: buyer.phone,
        address: address.text,
        area: address.area,
        district: address.district,
        lines: body.lines,
        paymentMethod: payment?.method,
        discount: discount?.amount,
        deliveryFee: deliveryFee?.amount,
        note: body.note,
        tags: body.tags,
        courier: shipment?.courier,
        trackingId: shipment?.trackingId,
      };
      await editOrder(deps, scope, { id: params.id, version }, edit);
      return shownOrder(deps, scope, params.id);
    },
  }),
];

import type { ClaimKind } from '../../domain/claims.js';
import type { CodRisk } from '../../domain/cod-risk.js';
import type { DraftStatus, RejectReason } from '../../domain/draft.js';
import type { StatedKind } from '../../domain/fact-check/stated.js';
import type { Intent, Risk, Tier } from '../../domain/intent.js';
import type { ResponseAction } from '../../domain/matrix.js';
import type { OrderStatus } from '../../domain/order/status.js';
import type { OutboxKind } from '../../domain/outbox.js';
import type { OutboxOutcome } from '../../domain/outbox-state.js';
import type { Role } from '../../domain/rights.js';
import type { OutboxRoute } from '../../domain/route.js';
import type { MissingCode, TaskKindCode } from '../codes.js';

const intents = {
  price_query: 'Price question',
  product_query: 'Product question',
  delivery_query: 'Delivery question',
  payment_query: 'Payment question',
  bargain: 'Bargaining',
  place_order: 'Wants to order',
  give_contact: 'Gives name, phone or address',
  change_order: 'Wants a change',
  order_status: 'Asks about an order',
  cancel_order: 'Wants to cancel',
  return_refund: 'Return or refund',
  complaint: 'Complaint',
  payment_dispute: 'Payment dispute',
  greeting: 'Greeting',
  thanks_praise: 'Thanks or praise',
  abusive: 'Abusive',
  spam: 'Spam',
  other: 'Something else',
} satisfies Record<Intent, string>;

const tiers = { high: 'Ready to buy', medium: 'Asking first', low: 'After-sale talk' } satisfies Record<Tier, string>;
const risks = { low: 'Low risk', medium: 'Medium risk', high: 'High risk' } satisfies Record<Risk, string>;

const orderStatuses = {
  new: 'New',
  confirmed: 'Confirmed',
  packed: 'Packed',
  in_delivery: 'In Delivery',
  delivered: 'Delivered',
  return: 'Return',
  cancelled: 'Cancelled',
} satisfies Record<OrderStatus, string>;

const draftStatuses = {
  pending: 'Waiting for you',
  approved: 'Approved',
  rejected: 'Rejected',
  void: 'No longer valid',
  sent: 'Sent',
  failed: 'Not sent',
} satisfies Record<DraftStatus, string>;

const routes = {
  response: 'Messenger',
  utility: 'Messenger, utility template',
  sms: 'SMS',
  email: 'E-mail',
  human: 'By hand, as Human Agent',
  call: 'Phone call',
  none: 'Not told',
} satisfies Record<OutboxRoute, string>;

const outcomes = {
  pending: 'Waiting to leave',
  sent: 'Sent',
  delivered: 'Arrived',
  read: 'Read',
  failed: 'Failed',
  skipped: 'Not sent',
} satisfies Record<OutboxOutcome, string>;

const sendKinds = {
  public_reply: 'Public reply',
  private_reply: 'Private reply',
  message: 'Message',
  notice: 'Order notice',
  action: 'Page action',
} satisfies Record<OutboxKind, string>;

const roles = { admin: 'Admin', agent: 'Agent', packer: 'Packer', viewer: 'Viewer' } satisfies Record<Role, string>;

const codRisks = {
  unknown: 'COD risk unknown',
  low: 'COD risk low',
  medium: 'COD risk medium',
  high: 'COD risk high',
} satisfies Record<CodRisk, string>;

const matrixActions = {
  automatic: 'Automatic',
  draft: 'Draft',
  person: 'Person',
  none: 'No reply',
} satisfies Record<ResponseAction, string>;

const rejectReasons = {
  wrong_fact: 'A fact is wrong',
  wrong_tone: 'Wrong tone',
  misunderstood: 'The buyer means something else',
  already_handled: 'Already dealt with',
  no_reply_needed: 'Needs no reply',
} satisfies Record<RejectReason, string>;

const missing = {
  name: 'Name',
  phone: 'Phone',
  address: 'Address',
  district: 'District',
  items: 'Items',
  variant: 'Size or colour',
  payment_verification: 'Payment check',
} satisfies Record<MissingCode, string>;

const factKinds = {
  model: 'Model',
  order: 'Order',
  price: 'Price',
  stock: 'In stock',
  fee: 'Delivery fee',
  days: 'Delivery time',
  policy: 'Policy',
  total: 'Total',
  advance: 'Advance',
  discount: 'Discount',
  refund: 'Refund',
  threshold: 'Smallest order',
  amount: 'Amount',
  count: 'Pieces left',
  size: 'Size',
  colour: 'Colour',
  measure: 'Measure',
  material: 'Material',
  origin: 'Made in',
  part: 'Comes with',
  status: 'Order status',
  courier: 'Courier',
  quantity: 'Pieces',
  percent: 'Percent',
  date: 'Day',
  time: 'Time',
  phone: 'Phone',
  code: 'Number',
  free_delivery: 'Free delivery',
  return: 'Return',
  exchange: 'Exchange',
  replacement: 'Replacement',
  warranty: 'Warranty',
  original: 'Original',
  cod: 'Cash on delivery',
  check: 'Check first',
  deadline: 'Deadline',
  gift: 'Gift',
  delivery_promise: 'Day of arrival',
} satisfies Record<ClaimKind | StatedKind, string>;

// What the shop keeps in no row of its own, by the label of its source.
const factSources = {
  cash_on_delivery: 'Cash on delivery',
  opening_hours: 'Opening hours',
  today: 'Today',
};

const taskKinds = {
  tell_buyer: 'Tell the buyer',
  answer: 'Answer',
  check: 'Check',
  send_unknown: 'Did it arrive?',
} satisfies Record<TaskKindCode, string>;

const taskStatuses = {
  open: 'open',
  done: 'done',
  expired: 'run out of time',
};

export const codes = {
  intents,
  tiers,
  risks,
  orderStatuses,
  draftStatuses,
  routes,
  outcomes,
  sendKinds,
  roles,
  codRisks,
  matrixActions,
  rejectReasons,
  missing,
  factKinds,
  factSources,
  taskKinds,
  taskStatuses,
};

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
  price_query: 'দাম জানতে চান',
  product_query: 'প্রোডাক্ট নিয়ে প্রশ্ন',
  delivery_query: 'ডেলিভারি নিয়ে প্রশ্ন',
  payment_query: 'পেমেন্ট নিয়ে প্রশ্ন',
  bargain: 'দরদাম করছেন',
  place_order: 'অর্ডার করতে চান',
  give_contact: 'নাম, ফোন বা ঠিকানা দিলেন',
  change_order: 'অর্ডারে বদল চান',
  order_status: 'অর্ডারের খবর চান',
  cancel_order: 'বাতিল করতে চান',
  return_refund: 'ফেরত বা টাকা ফেরত',
  complaint: 'অভিযোগ',
  payment_dispute: 'পেমেন্ট নিয়ে ঝামেলা',
  greeting: 'সালাম বা শুভেচ্ছা',
  thanks_praise: 'ধন্যবাদ বা প্রশংসা',
  abusive: 'গালাগালি',
  spam: 'স্প্যাম',
  other: 'অন্য কিছু',
} satisfies Record<Intent, string>;

const tiers = { high: 'কিনতে তৈরি', medium: 'আগে জানতে চান', low: 'বিক্রির পরের কথা' } satisfies Record<Tier, string>;
const risks = { low: 'ঝুঁকি কম', medium: 'ঝুঁকি মাঝারি', high: 'ঝুঁকি বেশি' } satisfies Record<Risk, string>;

const orderStatuses = {
  new: 'নতুন',
  confirmed: 'কনফার্মড',
  packed: 'প্যাক করা',
  in_delivery: 'ডেলিভারিতে',
  delivered: 'ডেলিভারড',
  return: 'রিটার্ন',
  cancelled: 'বাতিল',
} satisfies Record<OrderStatus, string>;

const draftStatuses = {
  pending: 'আপনার অপেক্ষায়',
  approved: 'অনুমোদিত',
  rejected: 'বাদ দেওয়া',
  void: 'আর চলবে না',
  sent: 'পাঠানো হয়েছে',
  failed: 'যায়নি',
} satisfies Record<DraftStatus, string>;

const routes = {
  response: 'মেসেঞ্জার',
  utility: 'মেসেঞ্জার, ইউটিলিটি টেমপ্লেট',
  sms: 'এসএমএস',
  email: 'ইমেইল',
  human: 'নিজ হাতে, Human Agent হিসেবে',
  call: 'ফোন কল',
  none: 'জানানো হয়নি',
} satisfies Record<OutboxRoute, string>;

const outcomes = {
  pending: 'যাওয়ার অপেক্ষায়',
  sent: 'গেছে',
  delivered: 'পৌঁছেছে',
  read: 'দেখেছেন',
  failed: 'যায়নি',
  skipped: 'পাঠানো হয়নি',
} satisfies Record<OutboxOutcome, string>;

const sendKinds = {
  public_reply: 'কমেন্টে উত্তর',
  private_reply: 'ইনবক্সে উত্তর',
  message: 'মেসেজ',
  notice: 'অর্ডারের খবর',
  action: 'পেজের কাজ',
} satisfies Record<OutboxKind, string>;

const roles = { admin: 'অ্যাডমিন', agent: 'এজেন্ট', packer: 'প্যাকার', viewer: 'দর্শক' } satisfies Record<Role, string>;

const codRisks = {
  unknown: 'COD ঝুঁকি অজানা',
  low: 'COD ঝুঁকি কম',
  medium: 'COD ঝুঁকি মাঝারি',
  high: 'COD ঝুঁকি বেশি',
} satisfies Record<CodRisk, string>;

const matrixActions = {
  automatic: 'অটো',
  draft: 'ড্রাফট',
  person: 'মানুষ',
  none: 'উত্তর নয়',
} satisfies Record<ResponseAction, string>;

const rejectReasons = {
  wrong_fact: 'কোনো তথ্য ভুল',
  wrong_tone: 'কথার ধরন ঠিক নয়',
  misunderstood: 'ক্রেতা অন্য কিছু বলেছেন',
  already_handled: 'আগেই দেখা হয়েছে',
  no_reply_needed: 'উত্তর লাগবে না',
} satisfies Record<RejectReason, string>;

const missing = {
  name: 'নাম',
  phone: 'ফোন',
  address: 'ঠিকানা',
  district: 'জেলা',
  items: 'প্রোডাক্ট',
  variant: 'সাইজ বা কালার',
  payment_verification: 'পেমেন্ট যাচাই',
} satisfies Record<MissingCode, string>;

const factKinds = {
  model: 'মডেল',
  order: 'অর্ডার',
  price: 'দাম',
  stock: 'স্টক',
  fee: 'ডেলিভারি চার্জ',
  days: 'ডেলিভারির সময়',
  policy: 'নিয়ম',
  total: 'মোট',
  advance: 'অগ্রিম',
  discount: 'ছাড়',
  refund: 'টাকা ফেরত',
  threshold: 'সর্বনিম্ন অর্ডার',
  amount: 'টাকা',
  count: 'কয়টি আছে',
  size: 'সাইজ',
  colour: 'রং',
  measure: 'মাপ',
  material: 'কীসের তৈরি',
  origin: 'কোন দেশের',
  part: 'সাথে যা থাকে',
  status: 'অর্ডারের অবস্থা',
  courier: 'কুরিয়ার',
  quantity: 'কয়টি',
  percent: 'শতাংশ',
  date: 'তারিখ',
  time: 'সময়',
  phone: 'ফোন',
  code: 'নম্বর',
  free_delivery: 'ফ্রি ডেলিভারি',
  return: 'রিটার্ন',
  exchange: 'এক্সচেঞ্জ',
  replacement: 'রিপ্লেসমেন্ট',
  warranty: 'ওয়ারেন্টি',
  original: 'অরিজিনাল',
  cod: 'ক্যাশ অন ডেলিভারি',
  check: 'দেখে নেওয়া',
  deadline: 'শেষ সময়',
  gift: 'উপহার',
  delivery_promise: 'পৌঁছানোর দিন',
} satisfies Record<ClaimKind | StatedKind, string>;

// What the shop keeps in no row of its own, by the label of its source.
const factSources = {
  cash_on_delivery: 'ক্যাশ অন ডেলিভারি',
  opening_hours: 'খোলার সময়',
  today: 'আজ',
};

const taskKinds = {
  tell_buyer: 'ক্রেতাকে জানান',
  answer: 'উত্তর দিন',
  check: 'মিলিয়ে দেখুন',
  send_unknown: 'পৌঁছেছে কি?',
} satisfies Record<TaskKindCode, string>;

const taskStatuses = {
  open: 'খোলা',
  done: 'শেষ',
  expired: 'সময় পেরিয়ে যাওয়া',
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

import { approvals } from './bn/approvals.js';
import { autopilot } from './bn/autopilot.js';
import { buyer } from './bn/buyer.js';
import { campaigns } from './bn/campaigns.js';
import { catalogue } from './bn/catalogue.js';
import { chats } from './bn/chats.js';
import { codes } from './bn/codes.js';
import { shared } from './bn/common.js';
import { deletion } from './bn/deletion.js';
import { errors } from './bn/errors.js';
import { health } from './bn/health.js';
import { hides } from './bn/hides.js';
import { keywords } from './bn/keywords.js';
import { messenger } from './bn/messenger.js';
import { model } from './bn/model.js';
import { orderCodes } from './bn/order-codes.js';
import { orders } from './bn/orders.js';
import { outbox } from './bn/outbox.js';
import { policies } from './bn/policies.js';
import { reasons } from './bn/reasons.js';
import { settings } from './bn/settings.js';
import { signIn } from './bn/sign-in.js';
import { today } from './bn/today.js';
import { understood } from './bn/understood.js';
import { utility } from './bn/utility.js';
import type { en } from './en.js';

/** Bangla as sellers speak it. */
export const bn = {
  ...codes,
  ...orderCodes,
  ...shared,
  reasons,
  approvals,
  autopilot,
  buyer,
  campaigns,
  catalogue,
  chats,
  deletion,
  errors,
  health,
  hides,
  keywords,
  messenger,
  model,
  orders,
  outbox,
  policies,
  settings,
  signIn,
  today,
  understood,
  utility,
} satisfies typeof en;

import { approvals } from './en/approvals.js';
import { autopilot } from './en/autopilot.js';
import { buyer } from './en/buyer.js';
import { campaigns } from './en/campaigns.js';
import { catalogue } from './en/catalogue.js';
import { chats } from './en/chats.js';
import { codes } from './en/codes.js';
import { shared } from './en/common.js';
import { deletion } from './en/deletion.js';
import { errors } from './en/errors.js';
import { health } from './en/health.js';
import { hides } from './en/hides.js';
import { keywords } from './en/keywords.js';
import { messenger } from './en/messenger.js';
import { model } from './en/model.js';
import { orderCodes } from './en/order-codes.js';
import { orders } from './en/orders.js';
import { outbox } from './en/outbox.js';
import { policies } from './en/policies.js';
import { reasons } from './en/reasons.js';
import { settings } from './en/settings.js';
import { signIn } from './en/sign-in.js';
import { today } from './en/today.js';
import { understood } from './en/understood.js';
import { utility } from './en/utility.js';

/** English, the language that sets the shape of all others. */
export const en = {
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
};

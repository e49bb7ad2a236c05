import type { Core } from '../core.js';
import type { Thread, ThreadMessage } from '../world.js';
import { fail } from './control-error.js';
import { openThread } from './find.js';
import type { Input } from './inputs.js';
import { postback } from './message-actions.js';

/** A thread in which nothing was said: only there does Messenger show the welcome screen. */
function emptyThread(core: Core, buyerId: string): Thread {
  const thread = openThread(core, buyerId);
  return thread.messages.length === 0 ? thread : fail('the thread has begun: there is no welcome screen any more');
}

/** A buyer starts the chat by its first button, perhaps through an m.me link. */
export function getStarted(core: Core, { buyerId, ref }: Input<'getStarted'>): ThreadMessage {
  const thread = emptyThread(core, buyerId);
  const { get_started } = core.world.profile;
  if (!get_started) return fail('this Page has set no Get Started button');
  const referral = ref === undefined ? {} : { referral: { ref, source: 'SHORTLINK', type: 'OPEN_THREAD' } };
  return postback(core, thread, 'Get Started', { payload: get_started.payload, ...referral });
}

/** A buyer taps one of the questions of the welcome screen. */
export function tapQuestion(core: Core, { buyerId, payload }: Input<'tapQuestion'>): ThreadMessage {
  const thread = emptyThread(core, buyerId);
  const asked = (core.world.profile.ice_breakers ?? [])
    .flatMap(({ call_to_actions }) => call_to_actions)
    .find((one) => one.payload === payload);
  return asked ? postback(core, thread, asked.question, { payload }) : fail('this Page shows no such question');
}

/** A buyer taps an item of the menu, which is always there. */
export function tapMenu(core: Core, { buyerId, payload }: Input<'tapMenu'>): ThreadMessage {
  const thread = openThread(core, buyerId);
  const item = (core.world.profile.persistent_menu ?? [])
    .flatMap(({ call_to_actions }) => call_to_actions)
    .find((one) => one.type === 'postback' && one.payload === payload);
  return item ? postback(core, thread, item.title, { payload }) : fail('there is no such item in the menu');
}

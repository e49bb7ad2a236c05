import type { Core } from '../core.js';
import { postEvent } from '../events.js';
import { type Faults, noFaults } from '../faults.js';
import { decideTemplate as decide } from '../graph/templates.js';
import { isPicture } from '../pictures.js';
import type { Buyer, Post, UtilityTemplate } from '../world.js';
import { fail } from './control-error.js';
import type { Input } from './inputs.js';

/** The Page puts up a new post. */
export function post(core: Core, { text, picture }: Input<'post'>): Post {
  if (picture !== undefined && !isPicture(picture)) return fail(`no picture ${picture}`);
  const id = `${core.settings.pageId}_${core.newId()}`;
  const made: Post = { id, message: text, picture: picture ?? 'saree', createdAt: core.clock.stamp() };
  core.world.posts.set(id, made);
  core.emit(postEvent(core, made));
  return made;
}

export function addBuyer(core: Core, { name, id }: Input<'addBuyer'>): Buyer {
  const buyerId = id ?? core.newId();
  if (core.world.buyers.has(buyerId)) return fail(`there is a buyer ${buyerId} already`);
  const buyer = { id: buyerId, commenterId: buyerId, name };
  core.world.buyers.set(buyerId, buyer);
  return buyer;
}

/** Facebook's review decides about a template, or takes it out of use. */
export function decideTemplate(
  core: Core,
  { name, language, status, reason }: Input<'decideTemplate'>,
): UtilityTemplate {
  const template = [...core.world.templates.values()].find((one) => one.name === name && one.language === language);
  if (!template) return fail(`no template ${name} in ${language}`);
  decide(core, template, status, reason ?? null);
  return template;
}

/** Time passes at once. */
export function moveClock(core: Core, { ms }: Input<'moveClock'>): { now: number } {
  core.clock.move(ms);
  core.wake();
  return { now: core.clock.now() };
}

/** Switches what is named; the rest stays as it is. */
export function setFaults(core: Core, { rateLimit, ...switches }: Input<'setFaults'>): Faults {
  const named = Object.fromEntries(Object.entries(switches).filter(([, value]) => value !== undefined));
  Object.assign(core.faults, named);
  if (rateLimit !== undefined) {
    core.faults.rateLimit = rateLimit && {
      code: rateLimit.code,
      until: core.clock.now() + rateLimit.minutes * 60_000,
    };
  }
  core.wake();
  return core.faults;
}

/** The next calls go wrong, those already waiting first. */
export function failNext(core: Core, given: Input<'failNext'>): Faults {
  const { effect, times, kind, code, subcode, status, transient } = given;
  if (effect === 'refuse') {
    if (code === undefined) return fail('a refusal needs a code');
    core.faults.next.push({ effect, times, kind, code, subcode, status, transient });
  } else {
    core.faults.next.push({ effect, times, kind, status });
  }
  return core.faults;
}

/** All is well again. */
export function clearFaults(core: Core): Faults {
  Object.assign(core.faults, noFaults());
  core.wake();
  return core.faults;
}

/** What the Page's token may do and until when, as its owner changes it at Facebook; `subscribed`: what is sent. */
export function setAccess(core: Core, { subscribed, ...access }: Input<'setAccess'>): object {
  const named = Object.fromEntries(Object.entries(access).filter(([, value]) => value !== undefined));
  Object.assign(core.world.access, named);
  if (subscribed !== undefined) core.world.subscribedFields = subscribed;
  return { ...access, subscribed };
}

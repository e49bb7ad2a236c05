import { can, type Right, type Role } from './rights.js';

/** Who did it; every history entry has one. A token acts with its role but is never a signed-in person. */
export type Actor =
  | { kind: 'person'; id: string; role: Role }
  | { kind: 'token'; id: string; role: Role }
  | { kind: 'buyer'; id: string }
  /** A courier's event that was read again from the courier's own API. */
  | { kind: 'courier'; id: string }
  /** Munshi itself: a timer or a rule, by name. */
  | { kind: 'system'; id: string };

/** People and tokens by their role; buyers, couriers and timers hold no rights. */
export const actorCan = (actor: Actor, right: Right): boolean =>
  (actor.kind === 'person' || actor.kind === 'token') && can(actor.role, right);

/** The short form that is stored: "person:0192…". */
export const actorKey = (actor: Actor): string => `${actor.kind}:${actor.id}`;

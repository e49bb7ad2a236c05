import type { Slots, UnderstandingContext } from '../../domain/understanding.js';
import { mergeContact, mergeItems, NO_SLOTS } from './merge.js';
import { type Missing, missingOf } from './missing.js';
import { readTurn, type Turn } from './turn.js';

/** Where a conversation with a buyer has come to. */
export type Outcome = 'draft_complete' | 'needs_info' | 'no_order' | 'handoff' | 'order_withdrawn';

/** What `munshi converse` answers. `handoff`: a person has to act, whatever the outcome. */
export interface Conversation {
  outcome: Outcome;
  missing: Missing[];
  handoff: boolean;
  slots: Slots;
}

interface State {
  slots: Slots;
  /** Named while only asking; taken up if they then order. */
  considered: Slots['items'];
  ordering: boolean;
  withdrawn: boolean;
  person: boolean;
  paymentClaimed: boolean;
}

const START: State = {
  slots: NO_SLOTS,
  considered: [],
  ordering: false,
  withdrawn: false,
  person: false,
  paymentClaimed: false,
};

/** Below it a reading is a guess: the talk goes on, and the seller sees every draft anyway. */
const SURE_ENOUGH = 0.35;
/** What these risk is seen to otherwise: a payment is checked, a cancelled order is shown. */
const NOBODY_NEEDED: ReadonlySet<Turn['intent']> = new Set(['spam', 'payment_query', 'cancel_order']);

// A grievance or a plea for a person ends the machine's part; a mere question about the return policy does not.
const needsPerson = ({ intent, risk, asksPerson, confidence }: Turn): boolean =>
  asksPerson ||
  (confidence >= SURE_ENOUGH &&
    (intent === 'complaint' ||
      intent === 'payment_dispute' ||
      (intent === 'abusive' && risk !== 'low') ||
      (intent === 'return_refund' && risk !== 'low') ||
      (risk === 'high' && !NOBODY_NEEDED.has(intent))));

function step(state: State, turn: Turn): State {
  const { intent, slots } = turn;
  const person = state.person || needsPerson(turn);
  const contact = mergeContact(state.slots, slots);
  if (intent === 'cancel_order') {
    return {
      ...state,
      slots: contact,
      person,
      withdrawn: state.withdrawn || state.ordering || turn.callsOff,
      ordering: false,
    };
  }
  const gives = intent === 'give_contact' && (slots.phone !== null || slots.address !== null || slots.name !== null);
  const orders =
    intent === 'place_order' ||
    turn.wishesToOrder ||
    gives ||
    (intent === 'bargain' && turn.tier === 'high' && state.ordering);
  const ordering = state.ordering || orders || turn.claimsPayment;
  const base = orders && state.slots.items.length === 0 ? state.considered : state.slots.items;
  const items = ordering ? mergeItems(base, slots.items, turn.adds && state.slots.items.length > 0) : state.slots.items;
  return {
    slots: { ...contact, items },
    considered: slots.items.length === 1 ? mergeItems(state.considered, slots.items, false) : state.considered,
    ordering,
    withdrawn: state.withdrawn && !orders,
    person,
    paymentClaimed: state.paymentClaimed || turn.claimsPayment,
  };
}

function outcomeOf(state: State, missing: readonly Missing[]): Outcome {
  if (state.person) return 'handoff';
  if (state.withdrawn) return 'order_withdrawn';
  if (!state.ordering) return 'no_order';
  return missing.length === 0 ? 'draft_complete' : 'needs_info';
}

/** Reads the buyer's turns in order and says what has come of them. Pure: the same turns give the same answer. */
export function converse(turns: readonly string[], context: UnderstandingContext): Conversation {
  const end = turns.reduce<State>(
    (state, text) => step(state, readTurn(text, context, state.ordering, state.slots.name === null)),
    START,
  );
  const mentioned =
    end.ordering && end.slots.items.length === 0 ? [{ product: null, quantity: 1, variant: null }] : end.slots.items;
  const items = mentioned.map((item) => ({
    ...item,
    product: item.product ?? (context.product?.trim() || null),
    quantity: item.quantity ?? (end.ordering ? 1 : null),
  }));
  const missing = end.ordering ? missingOf({ ...end.slots, items: mentioned }, context, end.paymentClaimed) : [];
  const outcome = outcomeOf(end, missing);
  return {
    outcome,
    missing: outcome === 'needs_info' ? missing : [],
    handoff: end.person || end.paymentClaimed,
    slots: { ...end.slots, items },
  };
}

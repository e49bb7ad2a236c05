import type { ButtonKind } from '../../domain/button.js';

/** What buyers read beside the message templates. Facebook cuts button titles after 20 characters. */
export const buyer = {
  buttons: {
    yes: 'Confirm',
    change: 'Change',
    track: 'Track order',
    person: 'Talk to a person',
  } satisfies Record<ButtonKind, string>,
  /** Behind an amount, where the sign ৳ may not stand. */
  taka: 'taka',
  /** Where the courier's name is not known. */
  courier: 'the courier',
  /** The last line of a list of items that is too long for one message. */
  moreItems: 'and {n} more items',
};

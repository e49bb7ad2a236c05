export const outbox = {
  hint: 'Everything that leaves, each with one outcome.',
  filters: { all: 'All', waiting: 'Waiting', failed: 'Failed', skipped: 'Not sent', sent: 'Sent' },
  unsure: 'not sure it arrived',
  origins: { draft: 'Approved by {name}', rule: 'Automatic', notice: 'Order notice', person: 'Written by {name}' },
  attempts: 'tries: {n}',
  facebookSaid: 'What Facebook said',
  next: 'Next try',
  sendAgain: 'Send again',
  empty: 'Nothing here',
  emptyHint: 'Approved replies, messages and order notices pass through here on their way out.',
  again: 'Trying again.',
};

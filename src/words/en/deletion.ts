export const deletion = {
  title: 'Deletion of your data',
  done: 'What was kept of you has been deleted. Amounts, stock and dates of past orders stay in the shop’s books, without your name, number or address.',
  waiting: 'An order of yours is still under way. What is kept of you is deleted by itself as soon as it is over.',
  unknown: 'There is no request with this code. Look at the link again, or write to the shop.',
  asked: 'Asked for on {time}.',
  code: 'Confirmation code:',
};

export const errors = {
  titles: {
    not_found: 'Not here',
    forbidden: 'Not allowed',
    conflict: 'This has changed meanwhile',
    invalid: 'Something is missing',
    too_many: 'Too many at once',
    broken: 'Munshi stumbled',
  },
  hints: {
    not_found: 'It may have been moved, or the address is not right.',
    forbidden: 'Ask an admin of your shop if you need this.',
    conflict: 'Somebody, or the buyer, was quicker. Nothing was sent or changed by you.',
    invalid: 'Go back, mend it and try again. Nothing was changed.',
    too_many: 'Wait a minute, then try again.',
    broken: 'Nothing you did is lost. The error is written down; try again in a moment.',
  },
  lookAgain: 'Look again',
};

// A dismissed duplicate is kept among the order's tags, apart from the words people tag it with.
const PREFIX = 'not-duplicate:';

export const isDismissal = (tag: string): boolean => tag.startsWith(PREFIX);
export const dismissalOf = (number: string): string => `${PREFIX}${number}`;

/** Numbers of the orders somebody looked at and found to be others. */
export const dismissedIn = (tags: readonly string[]): Set<string> =>
  new Set(tags.filter(isDismissal).map((tag) => tag.slice(PREFIX.length)));

/** The tags people gave. */
export const ownTags = (tags: readonly string[]): string[] => tags.filter((tag) => !isDismissal(tag));

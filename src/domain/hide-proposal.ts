/** Why a comment may better be hidden. */
export const HIDE_KINDS = ['phone', 'rival_link', 'abusive', 'spam', 'rule'] as const;
export type HideKind = (typeof HIDE_KINDS)[number];

/** open: a person is asked; hidden: so it is now; left: it stands by a person's word; over: removed or shown again elsewhere. */
export const HIDE_STATES = ['open', 'hidden', 'left', 'over'] as const;
export type HideState = (typeof HIDE_STATES)[number];

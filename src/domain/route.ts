/** The ways to a buyer, from the first choice down; every notice and reply ends on exactly one. */
export const OUTBOX_ROUTES = ['response', 'utility', 'sms', 'email', 'human', 'call', 'none'] as const;
export type OutboxRoute = (typeof OUTBOX_ROUTES)[number];

/** The step of the product page's list a route belongs to. */
export const ROUTE_STEP = {
  response: 1,
  utility: 2,
  sms: 3,
  email: 3,
  human: 4,
  call: 4,
  none: 5,
} satisfies Record<OutboxRoute, 1 | 2 | 3 | 4 | 5>;

/** `route` and every one above it: a refusal moves down, never sideways. */
export const routesDownTo = (route: OutboxRoute): OutboxRoute[] =>
  OUTBOX_ROUTES.slice(0, OUTBOX_ROUTES.indexOf(route) + 1).filter((each) => each !== 'none');

/** What is known of a thread about to get an automatic message. Times are epoch milliseconds, null: never. */
export interface AutomatedFacts {
  /** When the buyer was last told that they read automatic messages. */
  toldAt: number | null;
  /** When a person last answered there. */
  personSpokeAt: number | null;
}

/** Said after so many days again. */
export interface AutomatedNotice {
  enabled: boolean;
  againAfterDays: number;
}

const DAY = 86_400_000;

/**
 * Whether an automatic message has to say that it is one (meta-platform, 3.4): at the start, after a long gap, and when
 * the machine goes on after a person.
 */
export function mustSayAutomated(facts: AutomatedFacts, notice: AutomatedNotice, now: number): boolean {
  if (!notice.enabled) return false;
  const { toldAt, personSpokeAt } = facts;
  return toldAt === null || now - toldAt >= notice.againAfterDays * DAY || (personSpokeAt ?? 0) > toldAt;
}

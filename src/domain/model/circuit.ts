const FAILURES = 5;
const SHORTEST_MS = 30_000;
const LONGEST_MS = 15 * 60_000;

/** Whether the model's server is asked at all. Kept in the database, so that all processes and the Health page see one. */
export interface Circuit {
  /** In a row. */
  failures: number;
  /** Nobody is asked before this; epoch ms. */
  openUntil: number | null;
}

export const CLOSED: Circuit = { failures: 0, openUntil: null };

export const mayAsk = ({ openUntil }: Circuit, now: number): boolean => openUntil === null || now >= openUntil;

/** One of those that ask after a rest tries it; the others go on resting until it has an answer or its time is over. */
export const trying = (circuit: Circuit, now: number, forMs: number): Circuit =>
  circuit.openUntil === null ? circuit : { ...circuit, openUntil: now + forMs };

/** After several failures in a row the server rests, with every further failure twice as long. */
export function afterFailure({ failures }: Circuit, now: number): Circuit {
  const many = failures + 1;
  if (many < FAILURES) return { failures: many, openUntil: null };
  return { failures: many, openUntil: now + Math.min(LONGEST_MS, SHORTEST_MS * 2 ** (many - FAILURES)) };
}

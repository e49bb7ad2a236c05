/** How Facebook names somebody to one Page. */
interface Known {
  kind: string;
  pageId: string;
}

/** A buyer as far as two of them are compared. */
export interface Comparable {
  /** Every name they were known by: of the profile, of orders. */
  names: readonly (string | null)[];
  identities: readonly Known[];
}

const wordsOf = (name: string): Set<string> =>
  new Set(
    name
      .normalize('NFC')
      .toLowerCase()
      .split(/[^\p{L}\p{M}\p{N}]+/u)
      .filter(Boolean),
  );

/** "Mitu" and "Mitu Akter" are one name; "Mitu" and "Rina" are not. A name nobody said says nothing. */
export function sameName(one: string | null, other: string | null): boolean {
  const [left, right] = [wordsOf(one ?? ''), wordsOf(other ?? '')];
  const [less, more] = left.size <= right.size ? [left, right] : [right, left];
  return less.size > 0 && [...less].every((word) => more.has(word));
}

/**
 * Whether two buyers with one phone are taken to be one person without asking: their names agree, and no Page knows both
 * of them in the same way, for then Facebook itself says that they are two. Else a person looks.
 */
export function isOnePerson(one: Comparable, other: Comparable): boolean {
  const named = one.names.some((name) => other.names.some((theirs) => sameName(name, theirs)));
  const bothThere = one.identities.some(({ kind, pageId }) =>
    other.identities.some((theirs) => theirs.kind === kind && theirs.pageId === pageId),
  );
  return named && !bothThere;
}

import type { StatedKind } from '../../domain/fact-check/stated.js';
import { readClaims } from '../../language/claims/read-claims.js';

/** One promise a policy's text makes: from here replies may repeat it. */
export interface Promised {
  kind: StatedKind;
  /** As written. */
  text: string;
}

/** What a policy's texts promise, as the fact check reads them; each once. */
export function promisedIn(texts: readonly string[]): Promised[] {
  const promises = texts.flatMap(readClaims).map(({ kind, text }) => ({ kind, text }));
  return [...new Map(promises.map((each) => [`${each.kind} ${each.text}`, each])).values()];
}

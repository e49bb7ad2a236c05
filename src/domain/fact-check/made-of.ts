import type { Facts } from './facts.js';
import { saidOf } from './meant.js';
import { policyClaim } from './money.js';
import type { Stated } from './stated.js';
import { differs, traced, unknown, type Verdict } from './verdict.js';

// "Full silk" needs a text that says so much; "silk" goes for half silk too.
const isSame = (stated: Stated, said: Stated): boolean =>
  stated.denied ? stated.unit === said.unit : stated.unit === '' || stated.unit === said.unit || said.unit === 'full';

/** What goods are made of, where they come from and what belongs to them, against the product's own text. */
export function judgeMadeOf(stated: Stated, facts: Facts): Verdict {
  const isSewn = stated.unit === 'sewn';
  const said = saidOf(stated, facts).filter(
    (each) => each.stated.kind === stated.kind && (each.stated.unit === 'sewn') === isSewn,
  );
  const own = said.filter((each) => each.stated.code === stated.code && isSame(stated, each.stated));
  const fits = own.find((each) => each.stated.denied === stated.denied);
  if (fits) return traced(fits.source, policyClaim(fits, stated.text));
  if (own.length > 0) return differs(own.map(({ source, stated: { text } }) => ({ source, says: text })));
  // Saying that it is not so promises nothing.
  if (stated.denied) return 'nothing';
  // A thing may belong to goods whose text names others.
  if (stated.kind === 'part') return unknown;
  const others = said.filter((each) => !each.stated.denied);
  return differs(others.map(({ source, stated: { text } }) => ({ source, says: text })));
}

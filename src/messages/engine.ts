import { Liquid } from 'liquidjs';

/**
 * The template engine, closed: an unknown variable or filter is an error, no file can be reached, and a runaway
 * template is cut off. `bangla` prints a number in Bangla digits. Text goes to Messenger, so nothing is escaped for HTML.
 */
export function createEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    lenientIf: true,
    parseLimit: 20_000,
    renderLimit: 1_000,
    memoryLimit: 1_000_000,
  });
  engine.registerFilter('bangla', (value: unknown) =>
    String(value).replace(/[0-9]/g, (digit) => '০১২৩৪৫৬৭৮৯'.charAt(Number(digit))),
  );
  for (const tag of ['include', 'render', 'layout', 'block']) delete engine.tags[tag];
  return engine;
}

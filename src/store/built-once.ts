import { is, Param, Placeholder } from 'drizzle-orm';
import type { Statement, Store } from './store.js';

/** A statement that was built with placeholders, filled in: what a value is named by is its placeholder's name. */
type Fill = (values: Record<string, unknown>) => Statement;

const SHAPES_KEPT = 1000;
const fills = new WeakMap<Store, Map<string, unknown>>();

/** The name of a prepared query: any other would tie PostgreSQL's plan to one connection. SQLite knows no names. */
export const UNNAMED = '';

/** Makes something once per store and shape. Building SQL costs several times what running it does. */
export function once<T>(store: Store, shape: string, make: () => T): T {
  let known = fills.get(store);
  if (!known || known.size > SHAPES_KEPT) {
    known = new Map();
    fills.set(store, known);
  }
  if (!known.has(shape)) known.set(shape, make());
  return known.get(shape) as T;
}

/** Reads each parameter from the values it is filled with; how each is encoded is found out once. */
function filler({ sql, params }: ReturnType<Statement['toSQL']>): Fill {
  const readers = params.map((param) => {
    if (is(param, Placeholder)) return (values: Record<string, unknown>) => values[param.name];
    if (!is(param, Param) || !is(param.value, Placeholder)) return () => param;
    const { encoder, value } = param;
    return (values: Record<string, unknown>) => {
      const given = values[value.name];
      return given === null ? null : encoder.mapToDriverValue(given);
    };
  });
  return (values) => ({ toSQL: () => ({ sql, params: readers.map((read) => read(values)) }) });
}

/** Builds a statement with placeholders once per store and shape, and fills it in each time. */
export const builtOnce = (store: Store, shape: string, build: () => Statement): Fill =>
  once(store, shape, () => filler(build().toSQL()));

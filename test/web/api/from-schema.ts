import fc from 'fast-check';
import type { Json } from './counter.js';

/** What reaches an API from broken programs and from people who try: wrong kinds, extremes, what a database refuses. */
const STRINGS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '🧵',
  '%',
  "'; drop table orders; --",
  '../..',
  'x'.repeat(5000),
];
const NUMBERS = [0, 1, 2, -1, 0.5, 1e3, 2 ** 31, 2 ** 53, -(2 ** 53), 1e300];
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, [], {}, [[]], { amount: 1 }, ...STRINGS, ...NUMBERS),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Strings that mean something here, so that a request also gets past its schema. */
const stringsOf = (known: readonly string[]) =>
  fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: fc.constantFrom(...STRINGS) });

function exactly(schema: Json, known: readonly string[]): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each: Json) => fromSchema(each, known)));
  const types: string[] = [schema.type ?? []].flat();
  return types.length === 0 ? junk : fc.oneof(...types.map((type) => ofType(type, schema, known)));
}

function ofType(type: string, schema: Json, known: readonly string[]): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return stringsOf(known);
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 5 }), fc.constantFrom(...NUMBERS));
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}, known), { maxLength: 3 });
    case 'object': {
      const fields = Object.entries<Json>(schema.properties ?? {}).map(([name, each]) => [
        name,
        fromSchema(each, known),
      ]);
      return fc.record(Object.fromEntries(fields), { requiredKeys: schema.required ?? [] });
    }
    default:
      return fc.constant(null);
  }
}

/** Values that mostly fit a JSON schema, with now and then something else in any place. */
export const fromSchema = (schema: Json, known: readonly string[]): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 12, arbitrary: exactly(schema, known) }, { weight: 1, arbitrary: junk });

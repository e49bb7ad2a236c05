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

/** Strings that mean something in a field of this name, so that a request also gets past its schema. */
export type Known = Readonly<Record<string, readonly string[]>>;
const WORDS = ['লাল শাড়ি', 'as asked', 'a'];
const MOMENTS = ['2026-11-22T06:00:00Z', '1970-01-01T00:00:00Z', '9999-12-31T23:59:59Z'];

const rarely = (usual: fc.Arbitrary<unknown>, odd: fc.Arbitrary<unknown>, weight = 30): fc.Arbitrary<unknown> =>
  fc.oneof({ weight, arbitrary: usual }, { weight: 1, arbitrary: odd });

function exactly(schema: Json, known: Known, name: string): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((each: Json) => fromSchema(each, known, name)));
  const types: string[] = [schema.type ?? []].flat();
  return types.length === 0 ? junk : fc.oneof(...types.map((type) => ofType(type, schema, known, name)));
}

function ofType(type: string, schema: Json, known: Known, name: string): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string': {
      const usual = schema.format === 'date-time' ? MOMENTS : (known[name] ?? WORDS);
      return rarely(fc.constantFrom(...usual), fc.constantFrom(...STRINGS), 15);
    }
    case 'integer':
    case 'number': {
      const min = Math.max(schema.minimum ?? 0, schema.exclusiveMinimum ?? 0);
      const max = Math.max(min, Math.min(schema.maximum ?? 6, min + 6));
      return rarely(fc.integer({ min: Math.ceil(min), max: Math.ceil(max) }), fc.constantFrom(...NUMBERS));
    }
    case 'boolean':
      return fc.boolean();
    case 'array':
      return fc.array(fromSchema(schema.items ?? {}, known, name), { minLength: schema.minItems ?? 0, maxLength: 3 });
    case 'object': {
      const fields = Object.entries<Json>(schema.properties ?? {});
      const made = fields.map(([field, each]) => [field, fromSchema(each, known, field)]);
      return fc.record(Object.fromEntries(made), { requiredKeys: schema.required ?? [] });
    }
    default:
      return fc.constant(null);
  }
}

/** Values that mostly fit a JSON schema, with now and then something else in any place. */
export const fromSchema = (schema: Json, known: Known, name = ''): fc.Arbitrary<unknown> =>
  rarely(exactly(schema, known, name), junk, 60);

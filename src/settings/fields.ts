import { z } from 'zod';

// Each field's error says what to write instead: it is printed as it is, behind the file and the path.

export const positive = (what: string, example: number) =>
  z.number({ error: `write ${what}, like ${example}` }).positive({ error: `write ${what} above 0, like ${example}` });

export const whole = (what: string, example: number, min = 0) => {
  const error = `write ${what} as a whole number from ${min} up, like ${example}`;
  return z.number({ error }).int({ error }).min(min, { error });
};

export const share = (what: string, example: number) => {
  const error = `write ${what} as a number from 0 to 1, like ${example}`;
  return z.number({ error }).min(0, { error }).max(1, { error });
};

export const percent = (what: string, example: number) => {
  const error = `write ${what} as a percentage from 0 to 100, like ${example}`;
  return z.number({ error }).min(0, { error }).max(100, { error });
};

export const text = (what: string, example: string) => {
  const error = `write ${what}, like ${example}`;
  return z.string({ error }).trim().min(1, { error });
};

export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, { error: `write one of ${values.join(', ')}` });

export const onOff = () => z.boolean({ error: 'write true or false' });

export const listOf = <Item extends z.ZodType>(item: Item, example: string) =>
  z.array(item, { error: `write a list, like ${example}` });

/** A name in both languages of the dashboard. */
export const names = z.strictObject({
  bn: text('the Bangla name', 'ঢাকা শহর'),
  en: text('the English name', 'Dhaka city'),
});

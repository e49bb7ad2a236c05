import type { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { type Reason, type ReasonCode, reason } from '../../domain/reason.js';

/** A form with wrong fields: each with its reason, so that the page can say it there. Nothing was done. */
export class FieldsError extends DomainError {
  constructor(readonly fields: Readonly<Record<string, Reason>>) {
    super('invalid', Object.values(fields));
  }
}

/** The checked values of a form. @throws FieldsError naming every wrong field */
export function readForm<Schema extends z.ZodType>(schema: Schema, fields: unknown): z.output<Schema> {
  const checked = schema.safeParse(fields);
  if (checked.success) return checked.data;
  const wrong = new Map<string, Reason>();
  for (const issue of checked.error.issues) {
    const field = issue.path.map(String).join('.');
    if (!wrong.has(field)) wrong.set(field, reasonOf(issue));
  }
  throw new FieldsError(Object.fromEntries(wrong));
}

/** What a wrong field is told. A schema may say a reason's code itself, as its message. */
function reasonOf(issue: z.core.$ZodIssue): Reason {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? reason('field_missing')
        : reason('number_too_small', { min: Number(issue.minimum) });
    case 'too_big':
      return issue.origin === 'string'
        ? reason('text_too_long', { max: Number(issue.maximum) })
        : reason('number_too_big', { max: Number(issue.maximum) });
    case 'invalid_format':
      return reason(issue.format === 'email' ? 'email_invalid' : 'field_wrong');
    case 'invalid_type':
      return reason(issue.expected === 'number' || issue.expected === 'int' ? 'number_wrong' : 'field_wrong');
    default:
      return reason('field_wrong');
  }
}

/** A flow whose refusals belong to fields of the form: `places` says which code to which field. */
export async function atFields<T>(places: Partial<Record<ReasonCode, string>>, act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const found = error.reasons.flatMap((each) => {
      const field = places[each.code];
      return field === undefined ? [] : [[field, each] as const];
    });
    if (found.length === 0) throw error;
    throw new FieldsError(Object.fromEntries(found));
  }
}

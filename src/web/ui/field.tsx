import type { ComponentChildren } from 'preact';
import { fill } from '../../words/fill.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';
import { Icon } from './icons.js';

/** Refusals of a form by field name, already in words. */
type FieldErrors = Record<string, string>;

export interface FieldProps {
  ctx: PageContext;
  name: string;
  label: string;
  /** Unique on the page when the same name stands in several forms. */
  id?: string;
  value?: string | number;
  hint?: string;
  /** `unsaid`: may stay empty, and the page has said so once for all. */
  optional?: boolean | 'unsaid';
  errors?: FieldErrors;
  /** The most letters: counted below, not cut off; the server says when it is too long. */
  max?: number;
  class?: string;
}

const describe = (id: string, props: FieldProps) => {
  const error = props.errors?.[props.name];
  const notes = [error && `${id}-error`, props.hint && `${id}-hint`, props.max && `${id}-letters`]
    .filter(Boolean)
    .join(' ');
  return {
    id,
    ...(notes ? { 'aria-describedby': notes } : {}),
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  };
};

function Field(props: FieldProps & { fieldId: string; children: ComponentChildren }) {
  const error = props.errors?.[props.name];
  return (
    <div class={classes('flex min-w-0 flex-col gap-1', props.class)}>
      <label for={props.fieldId} class="text-sm font-semibold">
        {props.label}
        {props.optional === true ? (
          <span class="font-normal text-muted"> · {props.ctx.words.common.optional}</span>
        ) : null}
      </label>
      {props.children}
      {error ? (
        <p id={`${props.fieldId}-error`} class="flex items-start gap-1 text-sm text-error">
          <Icon name="warning" class="mt-0.5 size-4" />
          {error}
        </p>
      ) : null}
      {props.hint ? (
        <p id={`${props.fieldId}-hint`} class="text-sm text-muted">
          {props.hint}
        </p>
      ) : null}
      {props.max ? <Letters {...props} max={props.max} /> : null}
    </div>
  );
}

/** How many letters there are; counted on by the browser. */
function Letters({ ctx, fieldId, value = '', max }: FieldProps & { fieldId: string; max: number }) {
  const form = ctx.words.common.letters;
  const n = String(value).length;
  return (
    <p
      id={`${fieldId}-letters`}
      class={classes('num text-sm', n > max ? 'text-error' : 'text-muted')}
      data-letters={fieldId}
      data-max={max}
      data-form={fill(form, { n: '{n}', max }, ctx.locale)}
    >
      {fill(form, { n, max }, ctx.locale)}
    </p>
  );
}

type InputType = 'text' | 'email' | 'password' | 'tel' | 'search' | 'datetime-local' | 'number';

/** One line of text; `money` fields are whole taka and show the sign. */
export function TextField(
  props: FieldProps & {
    type?: InputType;
    autocomplete?: string;
    inputmode?: 'numeric' | 'decimal' | 'tel';
    sign?: string;
  },
) {
  const id = props.id ?? props.name;
  const input = (
    <input
      {...describe(id, props)}
      class={props.sign ? 'grow num' : classes('input', props.inputmode && 'num')}
      name={props.name}
      type={props.type ?? 'text'}
      value={props.value ?? ''}
      {...(props.inputmode ? { inputmode: props.inputmode } : {})}
      {...(props.autocomplete ? { autocomplete: props.autocomplete } : {})}
      {...(props.optional ? {} : { required: true })}
    />
  );
  return (
    <Field {...props} fieldId={id}>
      {props.sign ? (
        <span class="input">
          <span class="text-muted">{props.sign}</span>
          {input}
        </span>
      ) : (
        input
      )}
    </Field>
  );
}

/** Several lines that grow with what is written. */
export function TextArea(props: FieldProps & { rows?: number }) {
  const id = props.id ?? props.name;
  return (
    <Field {...props} fieldId={id}>
      <textarea
        {...describe(id, props)}
        class="textarea grow-text"
        name={props.name}
        rows={props.rows ?? 3}
        {...(props.optional ? {} : { required: true })}
      >
        {props.value ?? ''}
      </textarea>
    </Field>
  );
}

export interface Choice {
  value: string;
  label: string;
}

/** One of a few, in a list that drops down. */
export function SelectField(props: FieldProps & { choices: Choice[] }) {
  const id = props.id ?? props.name;
  return (
    <Field {...props} fieldId={id}>
      <select {...describe(id, props)} class="select" name={props.name}>
        {props.choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === String(props.value ?? '')}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** A yes or no with its words beside it; the whole line is the target. */
export function CheckField(props: {
  name: string;
  label: ComponentChildren;
  value?: string;
  checked?: boolean;
  id?: string;
  hint?: string;
}) {
  return (
    <label class="flex min-h-11 cursor-pointer items-start gap-3 py-2">
      <input
        {...(props.id ? { id: props.id } : {})}
        type="checkbox"
        class="checkbox checkbox-primary checkbox-sm mt-0.5"
        name={props.name}
        value={props.value ?? 'yes'}
        checked={props.checked ?? false}
      />
      <span class="min-w-0">
        {props.label}
        {props.hint ? <span class="block text-sm text-muted">{props.hint}</span> : null}
      </span>
    </label>
  );
}

/** Photos from the device, behind a button of our own; script shows the names of what was chosen. */
export function FileField(props: {
  name: string;
  label: string;
  hint?: string;
  error?: string | undefined;
  many?: boolean;
}) {
  return (
    <div class="flex flex-col gap-1">
      <div class="flex items-center gap-3" data-file-within>
        <label class="btn relative has-[:focus-visible]:outline-2 has-[:focus-visible]:outline-offset-2">
          <Icon name="photo" />
          {props.label}
          <input
            type="file"
            name={props.name}
            multiple={props.many ?? false}
            accept="image/jpeg,image/png,image/webp"
            class="absolute inset-0 cursor-pointer opacity-0"
            data-file
          />
        </label>
        <output class="min-w-0 flex-1 truncate text-sm text-muted" data-file-name />
      </div>
      {props.hint ? <p class="text-sm text-muted">{props.hint}</p> : null}
      {props.error ? <p class="text-sm text-error">{props.error}</p> : null}
    </div>
  );
}

import { PROFILE_LANGUAGES, type Twin } from '../../domain/messenger-profile.js';
import type { PageContext } from '../ui/context.js';
import { TextArea, TextField } from '../ui/field.js';

/** The same words in both languages, side by side, each with its letters counted. */
export function TwinField(props: {
  ctx: PageContext;
  name: string;
  label: string;
  hint?: string;
  value: Twin;
  max: number;
  long?: boolean;
  errors?: Record<string, string>;
}) {
  const { ctx, name, label, hint, value, max, long, errors } = props;
  return (
    <fieldset class="min-w-0">
      <legend class="font-semibold">{label}</legend>
      {hint ? <p class="text-sm text-muted">{hint}</p> : null}
      <div class="grid gap-x-4 gap-y-3 pt-1 sm:grid-cols-2">
        {PROFILE_LANGUAGES.map((language) => {
          const field = {
            ctx,
            name: `${name}.${language}`,
            label: ctx.words.messenger.languages[language],
            value: value[language],
            max,
            optional: 'unsaid' as const,
            ...(errors ? { errors } : {}),
          };
          return long ? <TextArea key={language} {...field} /> : <TextField key={language} {...field} />;
        })}
      </div>
    </fieldset>
  );
}

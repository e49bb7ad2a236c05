import { PROFILE_LANGUAGES, type Twin } from '../../domain/messenger-profile.js';
import { fill } from '../../words/fill.js';
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
  const w = ctx.words.messenger;
  return (
    <div class="flex flex-col gap-1">
      <div class="grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {PROFILE_LANGUAGES.map((language) => {
          const field = {
            ctx,
            name: `${name}.${language}`,
            label: fill(w.inLanguage, { what: label, language: w.languages[language] }, ctx.locale),
            value: value[language],
            max,
            optional: 'unsaid' as const,
            ...(errors ? { errors } : {}),
          };
          return long ? <TextArea key={language} {...field} /> : <TextField key={language} {...field} />;
        })}
      </div>
      {hint ? <p class="text-sm text-muted">{hint}</p> : null}
    </div>
  );
}

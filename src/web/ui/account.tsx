import { LOCALES } from '../../words/format.js';
import { Button } from './button.js';
import { classes } from './classes.js';
import type { PageContext } from './context.js';
import { Form } from './form.js';
import { Icon } from './icons.js';

const NAMES = { en: 'English', bn: 'বাংলা' };
const THEMES = ['auto', 'light', 'dark'] as const;

const segment = (chosen: boolean) =>
  classes(
    'flex h-11 flex-1 items-center justify-center gap-1.5 rounded-box px-2 text-sm whitespace-nowrap',
    chosen ? 'bg-base-100 font-semibold text-primary' : 'text-muted',
  );

/** Language, look and signing out. Forms: POST /preferences {locale | theme}, POST /sign-out. */
export function Account({ ctx }: { ctx: PageContext }) {
  const { words } = ctx;
  return (
    <div class="flex flex-col gap-4 px-2 pb-2">
      <p class="min-w-0">
        <span class="block font-semibold">{ctx.user.name}</span>
        <span class="block text-sm break-all text-muted">
          {words.roles[ctx.user.role]} · {ctx.user.email}
        </span>
      </p>
      <Form ctx={ctx} action="/preferences" reload>
        <fieldset>
          <legend class="mb-1 text-sm">{words.frame.language}</legend>
          <div class="flex rounded-box bg-sunk p-1">
            {LOCALES.map((locale) => (
              <button
                key={locale}
                type="submit"
                name="locale"
                value={locale}
                lang={locale}
                aria-pressed={ctx.locale === locale}
                class={segment(ctx.locale === locale)}
              >
                {NAMES[locale]}
              </button>
            ))}
          </div>
        </fieldset>
      </Form>
      <Form ctx={ctx} action="/preferences" reload>
        <fieldset>
          <legend class="mb-1 text-sm">{words.frame.theme}</legend>
          <div class="flex rounded-box bg-sunk p-1">
            {THEMES.map((value) => (
              <button
                key={value}
                type="submit"
                name="theme"
                value={value}
                aria-pressed={ctx.theme === value}
                class={segment(ctx.theme === value)}
              >
                {words.frame[value]}
              </button>
            ))}
          </div>
        </fieldset>
      </Form>
      <div class="js-only hidden lg:block">
        <button type="button" class="flex h-11 items-center gap-2 text-muted" popovertarget="keys">
          <Icon name="key" />
          {words.frame.keys}
        </button>
      </div>
      <Button href="/account/password" icon="lock" wide>
        {words.signIn.ownPassword}
      </Button>
      <Form ctx={ctx} action="/sign-out" reload>
        <Button wide>{words.frame.signOut}</Button>
      </Form>
    </div>
  );
}

/**
 * Sign-in: GET /sign-in?to=.
 * Forms: POST /sign-in  email, password, to, csrf   ·   POST /preferences  locale (before sign-in it only sets a cookie)
 */

import type { Reason } from '../../domain/reason.js';
import { LOCALES, type Locale } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import type { Words } from '../../words/words.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Document } from '../ui/document.js';

export interface SignInData {
  words: Words;
  locale: Locale;
  now: number;
  theme: 'auto' | 'light' | 'dark';
  csrf: string;
  /** Where to go afterwards. */
  to: string;
  email?: string;
  refused?: Reason[];
  /** The sandbox's own account, shown so that a visitor can get in. */
  hint?: { email: string; password: string };
}

const NAMES = { en: 'English', bn: 'বাংলা' } satisfies Record<Locale, string>;

function Languages({ data }: { data: SignInData }) {
  return (
    <form method="post" action="/preferences" hx-boost="false" class="flex justify-center gap-1">
      <input type="hidden" name="csrf" value={data.csrf} />
      <input type="hidden" name="back" value={`/sign-in?to=${encodeURIComponent(data.to)}`} />
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="submit"
          name="locale"
          value={locale}
          lang={locale}
          aria-pressed={locale === data.locale}
          class="h-11 rounded-box px-3 text-muted aria-pressed:font-semibold aria-pressed:text-primary"
        >
          {NAMES[locale]}
        </button>
      ))}
    </form>
  );
}

export function SignIn({ data }: { data: SignInData }) {
  const { words, locale } = data;
  const say = words.signIn;
  return (
    <Document title={say.title} locale={locale} words={words} now={data.now} theme={data.theme}>
      <main class="mx-auto flex min-h-dvh w-full max-w-sm flex-col justify-center gap-6 px-5 py-10">
        <header class="flex flex-col items-center gap-2 text-center">
          <img src="/static/icon.svg" alt="" width="56" height="56" class="size-14" />
          <h1 class="text-2xl">{say.name}</h1>
          <p class="text-muted">{say.what}</p>
        </header>
        <form
          method="post"
          action="/sign-in"
          hx-boost="false"
          class="flex flex-col gap-4 rounded-box border border-base-300 bg-base-100 p-5"
        >
          <input type="hidden" name="csrf" value={data.csrf} />
          <input type="hidden" name="to" value={data.to} />
          {data.refused ? (
            <Note tone="bad" icon="warning">
              {data.refused.map((reason) => (
                <p key={reason.code}>{printReason(reason, words, locale)}</p>
              ))}
            </Note>
          ) : null}
          <label class="flex flex-col gap-1">
            <span class="text-sm font-semibold">{say.email}</span>
            <input
              class="input"
              type="email"
              name="email"
              value={data.email ?? data.hint?.email ?? ''}
              autocomplete="username"
              required
            />
          </label>
          <label class="flex flex-col gap-1">
            <span class="text-sm font-semibold">{say.password}</span>
            <input
              class="input"
              type="password"
              name="password"
              value={data.hint?.password ?? ''}
              autocomplete="current-password"
              required
            />
          </label>
          <Button kind="primary" wide class="big">
            {say.signIn}
          </Button>
          {data.hint ? <p class="text-sm text-muted">{say.sandboxHint}</p> : null}
        </form>
        <Languages data={data} />
      </main>
    </Document>
  );
}

import type { ComponentChildren } from 'preact';
import type { Locale } from '../../words/format.js';
import type { Words } from '../../words/words.js';

/** htmx under a strict policy: no injected style, no eval; refusals (403, 409, 422) are pages to show, not errors to swallow. */
const HTMX_CONFIG = JSON.stringify({
  includeIndicatorStyles: false,
  allowEval: false,
  historyCacheSize: 0,
  refreshOnHistoryMiss: true,
  scrollIntoViewOnBoost: false,
  responseHandling: [
    { code: '204', swap: false },
    { code: '[23]..', swap: true },
    { code: '(403|404|409|422|429)', swap: true },
    { code: '[45]..', swap: false, error: true },
  ],
});

/** The whole HTML document: everything served by ourselves, no inline script or style. */
export function Document(props: {
  title: string;
  locale: Locale;
  words: Words;
  now: number;
  theme: 'auto' | 'light' | 'dark';
  /** Signed in: the live stream is opened. */
  live?: boolean;
  children: ComponentChildren;
}) {
  return (
    <html lang={props.locale} {...(props.theme === 'auto' ? {} : { 'data-theme': props.theme })}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="htmx-config" content={HTMX_CONFIG} />
        <meta name="color-scheme" content="light dark" />
        <title>{`${props.title} · Munshi`}</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/static/app.css" />
        <script src="/static/htmx.js" defer />
        <script src="/static/munshi.js" defer />
      </head>
      <body
        class="antialiased"
        hx-boost="true"
        data-now={props.now}
        data-time={JSON.stringify(props.words.time)}
        data-bulk-words={JSON.stringify(props.words.common.selected)}
        {...(props.live ? { 'data-live': '/live' } : {})}
      >
        {props.children}
      </body>
    </html>
  );
}

import { render } from 'preact-render-to-string';
import { ChatPane } from './chat-pane.js';
import { LogPane } from './log-pane.js';
import { PagePane } from './page-pane.js';
import { Toolbar } from './toolbar.js';
import { linkTo, type View } from './view.js';

/** No inline styles and no evaluated code: the page's policy allows neither. */
const HTMX = JSON.stringify({ includeIndicatorStyles: false, allowEval: false, scrollIntoViewOnBoost: false });

/** The whole page as HTML. */
export function renderPage(view: View, webhooks: { waiting: number; lost: number }): string {
  const live = ['clock', 'thread', 'window', 'log', ...[...view.core.world.posts.keys()].map((id) => `comments-${id}`)];
  const page = (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="htmx-config" content={HTMX} />
        <title>{`${view.core.settings.pageName} · Sandbox Page`}</title>
        <link rel="stylesheet" href={`${view.base}/static/sandbox.css`} />
        <script src={`${view.base}/static/htmx.js`} defer />
      </head>
      <body hx-boost="true">
        <Toolbar view={view} />
        <main class={`panes show-${view.pane}`}>
          <PagePane view={view} />
          <div class="side">
            <ChatPane view={view} />
            <LogPane view={view} {...webhooks} />
          </div>
        </main>
        <div
          hx-get={linkTo(view)}
          hx-trigger="every 2s"
          hx-swap="none"
          hx-select-oob={live.map((id) => `#${id}`).join(',')}
        />
      </body>
    </html>
  );
  return `<!doctype html>${render(page)}`;
}

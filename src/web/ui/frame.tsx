import type { ComponentChildren } from 'preact';
import { fill } from '../../words/fill.js';
import { timeOfDay } from '../../words/format.js';
import { Banner } from './banner.js';
import { classes } from './classes.js';
import { may, type PageContext } from './context.js';
import { Document } from './document.js';
import { Form } from './form.js';
import { KeyboardHelp } from './keyboard-help.js';
import { BottomBar, SideRail } from './nav-links.js';
import { Toast } from './toast.js';
import { TopBar } from './top-bar.js';

const bannerLink = 'inline-flex min-h-11 items-center font-semibold underline underline-offset-4';

function Banners({ ctx }: { ctx: PageContext }) {
  const { words, automation } = ctx;
  const broken = ctx.pages.filter((page) => !page.connected);
  const pausedText =
    automation.by && automation.since
      ? fill(
          words.frame.pausedBy,
          { name: automation.by, time: timeOfDay(automation.since, ctx.locale, ctx.shop.timeZone) },
          ctx.locale,
        )
      : words.frame.paused;
  if (broken.length === 0 && !automation.paused && !ctx.mode.sandbox) return null;
  return (
    <section aria-label={words.frame.notices}>
      {broken.map((page) => (
        <Banner
          key={page.id}
          tone="bad"
          icon="warning"
          aside={
            may(ctx, 'manage_pages') ? (
              <a class={bannerLink} href="/settings/pages">
                {words.frame.reconnect}
              </a>
            ) : null
          }
        >
          {fill(words.frame.disconnected, { page: page.name }, ctx.locale)}
        </Banner>
      ))}
      {automation.paused ? (
        <Banner
          tone="time"
          icon="pause"
          aside={
            may(ctx, 'pause_automation') ? (
              <Form ctx={ctx} action="/automation/resume">
                <button type="submit" class={bannerLink}>
                  {words.frame.resume}
                </button>
              </Form>
            ) : null
          }
        >
          {pausedText}
        </Banner>
      ) : null}
      {ctx.mode.sandbox ? (
        <Banner
          tone="info"
          icon="sandbox"
          aside={
            <a class={bannerLink} href="/sandbox">
              {words.frame.playBuyer}
            </a>
          }
        >
          {words.frame.sandbox}
        </Banner>
      ) : null}
    </section>
  );
}

/** Every signed-in page: bars, banners, content, toast. `wide` lets lists with a detail use the whole width. */
export function Frame(props: { ctx: PageContext; title: string; wide?: boolean; children: ComponentChildren }) {
  const { ctx } = props;
  return (
    <Document title={props.title} locale={ctx.locale} words={ctx.words} now={ctx.now} theme={ctx.theme} live>
      <a
        href="#main"
        class="sr-only rounded-box bg-primary px-4 py-3 text-primary-content focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
      >
        {ctx.words.common.skip}
      </a>
      <TopBar ctx={ctx} />
      <Banners ctx={ctx} />
      <div class="flex">
        <SideRail ctx={ctx} />
        <main
          id="main"
          tabIndex={-1}
          class={classes(
            'min-w-0 flex-1 px-4 pt-4 pb-28 outline-none lg:pr-6 lg:pb-10',
            !props.wide && 'mx-auto max-w-5xl',
          )}
        >
          {props.children}
        </main>
      </div>
      <BottomBar ctx={ctx} />
      <div id="toasts" class="pointer-events-none fixed inset-x-3 bottom-36 z-40 flex justify-center lg:bottom-6">
        {ctx.flash ? <Toast ctx={ctx} flash={ctx.flash} /> : null}
      </div>
      <KeyboardHelp ctx={ctx} />
    </Document>
  );
}

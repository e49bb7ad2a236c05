import { classes } from './classes.js';
import { may, type PageContext } from './context.js';
import { Form } from './form.js';

/** One tap pauses everything. Form: POST /automation/pause or /automation/resume. */
export function AutomationSwitch({ ctx, wide = false }: { ctx: PageContext; wide?: boolean }) {
  const { words } = ctx;
  const on = !ctx.automation.paused;
  const state = on ? words.frame.automationOn : words.frame.automationOff;
  if (!may(ctx, 'pause_automation')) {
    return (
      <span class="px-2 text-sm text-muted">
        {words.frame.automation}: {state}
      </span>
    );
  }
  return (
    <Form ctx={ctx} action={on ? '/automation/pause' : '/automation/resume'}>
      <button
        type="submit"
        role="switch"
        aria-checked={on}
        aria-label={words.frame.automation}
        title={on ? words.frame.pauseAll : words.frame.resumeAll}
        class="flex h-11 items-center gap-2 rounded-box px-2 hover:bg-sunk"
      >
        <span class={classes('text-sm', !wide && 'hidden sm:inline')}>{words.frame.automation}</span>
        <span
          class={classes(
            'flex h-6 w-11 items-center rounded-full border p-0.5',
            on ? 'justify-end border-primary bg-primary' : 'justify-start border-warning bg-warning-soft',
          )}
        >
          <span class={classes('size-4.5 rounded-full', on ? 'bg-primary-content' : 'bg-warning')} />
        </span>
        <span class={classes('text-sm font-semibold', on ? 'text-primary' : 'text-warning')}>{state}</span>
      </button>
    </Form>
  );
}

/**
 * Comments hidden from here: GET /hidden.
 * Forms: POST /hides/:id/show, /hides/:id/again
 */
import { fill } from '../../words/fill.js';
import { printReasons } from '../../words/print-reason.js';
import { Button } from '../ui/button.js';
import { Card, PageHead } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { Ago, Clock } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Pager } from '../ui/pager.js';
import { Row, Rows } from '../ui/row.js';
import { HIDE_TONES } from './hide-card.js';
import type { HiddenData, HiddenRow } from './hides-data.js';

/** Since when, by whom, and until when; or why it is not hidden. */
function State({ ctx, row }: { ctx: PageContext; row: HiddenRow }) {
  const w = ctx.words.hides;
  const by = row.by === null ? w.bySettings : fill(w.by, { name: row.by }, ctx.locale);
  if (row.hiddenAt === null)
    return row.failed.length > 0 ? (
      <span class="text-error">
        {w.failed}: {printReasons(row.failed, ctx.words, ctx.locale)}
      </span>
    ) : (
      <span>{w.onItsWay}</span>
    );
  return (
    <>
      {w.since} <Ago ctx={ctx} at={row.hiddenAt} /> · {by}
      {row.until === null ? null : (
        <>
          {' · '}
          <Clock ctx={ctx} until={row.until} warn={0} icon="show" label={w.until} />
        </>
      )}
    </>
  );
}

function Hidden({ ctx, row }: { ctx: PageContext; row: HiddenRow }) {
  const w = ctx.words.hides;
  return (
    <Row
      asideBelow
      aside={
        may(ctx, 'moderate_comments') && (row.hiddenAt !== null || row.failed.length > 0) ? (
          <Form ctx={ctx} action={`/hides/${row.id}/${row.hiddenAt === null ? 'again' : 'show'}`}>
            {row.hiddenAt === null ? <Button icon="hide">{w.tryAgain}</Button> : <Button icon="show">{w.show}</Button>}
          </Form>
        ) : null
      }
    >
      <span class="flex flex-wrap items-center gap-2">
        <a class="font-semibold" href={`/chats/${row.conversationId}`}>
          {row.buyer}
        </a>
        <Chip tone={HIDE_TONES[row.kind]}>{w.kinds[row.kind]}</Chip>
        {row.reasonGone ? <Chip tone="good">{w.edited}</Chip> : null}
      </span>
      <span class="line-clamp-3 block break-words" dir="auto">
        {row.text}
      </span>
      <span class="block text-sm break-words text-muted">
        {row.words.length > 0 ? `${row.words.map((word) => `“${word}”`).join(', ')} · ` : null}
        <State ctx={ctx} row={row} />
      </span>
    </Row>
  );
}

/** What we hid, why, since when; each shown again with one tap. */
export function HiddenComments({ ctx, data }: { ctx: PageContext; data: HiddenData }) {
  const w = ctx.words.hides;
  return (
    <Frame ctx={ctx} title={w.list}>
      <div class="mx-auto flex max-w-3xl flex-col gap-4">
        <PageHead title={w.list} hint={w.listHint} back={{ href: '/approvals', label: ctx.words.common.back }}>
          {may(ctx, 'manage_settings') ? (
            <Button kind="quiet" icon="settings" href="/settings/hiding">
              {w.settings}
            </Button>
          ) : null}
        </PageHead>
        <Card flush>
          {data.rows.length > 0 ? (
            <Rows label={w.list}>
              {data.rows.map((row) => (
                <Hidden key={row.id} ctx={ctx} row={row} />
              ))}
            </Rows>
          ) : (
            <EmptyState icon="hide" title={w.listEmpty}>
              {w.listEmptyHint}
            </EmptyState>
          )}
          <Pager ctx={ctx} older={data.older} />
        </Card>
      </div>
    </Frame>
  );
}

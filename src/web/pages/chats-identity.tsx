import { fill } from '../../words/fill.js';
import { Button } from '../ui/button.js';
import { Ago } from '../ui/clock.js';
import { may, type PageContext } from '../ui/context.js';
import { Form } from '../ui/form.js';
import { Icon } from '../ui/icons.js';
import { mergeForm } from './buyer-same.js';
import type { IdentityData, SamePhoneData } from './chats-data.js';

/** Others with the same phone: one person, or two? Nobody but a person says so. */
export function SamePhone({ ctx, buyerId, others }: { ctx: PageContext; buyerId: string; others: SamePhoneData[] }) {
  const w = ctx.words.chats.identity;
  if (others.length === 0) return null;
  return (
    <ul class="flex flex-col gap-3">
      {others.map(({ id, name, chat }) => (
        <li key={id} class="flex flex-col gap-2 rounded-box bg-warning-soft p-3">
          <p class="flex items-start gap-2 text-warning">
            <Icon name="warning" class="mt-0.5 size-5" />
            <span class="min-w-0 break-words">
              {fill(w.samePhone, { name: name ?? ctx.words.common.unnamed }, ctx.locale)}
            </span>
          </p>
          {chat ? (
            <a class="inline-flex min-h-11 items-center underline underline-offset-4" href={`/chats/${chat}`}>
              {w.seeTalk}
            </a>
          ) : null}
          {may(ctx, 'edit_orders') ? (
            <div class="flex flex-wrap gap-2">
              <Form ctx={ctx} {...mergeForm(id, buyerId)}>
                <Button icon="check">{w.onePerson}</Button>
              </Form>
              <Form ctx={ctx} action={`/buyers/${buyerId}/apart`} hidden={{ other: id }}>
                <Button kind="quiet">{w.twoPeople}</Button>
              </Form>
            </div>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** All that a buyer is known by: since when, and who or what joined it to them. */
export function KnownBy({ ctx, buyerId, known }: { ctx: PageContext; buyerId: string; known: IdentityData[] }) {
  const w = ctx.words.chats.identity;
  if (known.length === 0) return null;
  return (
    <section class="flex flex-col gap-2">
      <h3 class="text-sm text-muted">{w.knownBy}</h3>
      <ul class="flex flex-col divide-y divide-base-300">
        {known.map((each) => (
          <li key={each.id} class="flex flex-wrap items-center gap-x-3 py-1.5">
            <span class="min-w-0 flex-1 basis-40">
              <span class="block break-words">{`${w.kinds[each.kind]} · ${each.page}`}</span>
              <span class="block text-sm text-muted">
                {each.joined ? fill(w.joined[each.joined.how], { by: each.joined.by }, ctx.locale) : w.first} ·{' '}
                <Ago ctx={ctx} at={each.joined?.at ?? each.at} />
              </span>
            </span>
            {known.length > 1 && may(ctx, 'edit_orders') ? (
              <Form ctx={ctx} action={`/buyers/${buyerId}/split`} hidden={{ identityId: each.id }}>
                <Button kind="quiet">{w.split}</Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
      {may(ctx, 'edit_orders') ? (
        <Button kind="quiet" icon="search" href={`/buyers/${buyerId}/same`} class="self-start">
          {w.findSame}
        </Button>
      ) : null}
    </section>
  );
}

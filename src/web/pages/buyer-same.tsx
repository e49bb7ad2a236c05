/**
 * Whether a buyer is somebody known already: GET /buyers/:id/same?who=…
 * Form: POST /buyers/:later/merge  into: whoever was seen first
 */
import { fill } from '../../words/fill.js';
import { digits, number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card, PageHead } from '../ui/card.js';
import { Ago } from '../ui/clock.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';
import { Initial } from '../ui/photo.js';
import { Row, Rows } from '../ui/row.js';

export interface FoundBuyer {
  id: string;
  name: string | null;
  phone: string | null;
  orders: number;
  since: number;
  /** Their last talk. */
  chat?: string;
}

export interface SameBuyerData {
  buyer: { id: string; name: string | null; chat?: string };
  /** What was looked for; empty: nothing yet. */
  who: string;
  found: FoundBuyer[];
}

/** Ids are in the order buyers were first seen: whoever came first stays. */
export const mergeForm = (one: string, other: string): { action: string; hidden: { into: string } } => {
  const [first = one, second = other] = [one, other].sort();
  return { action: `/buyers/${second}/merge`, hidden: { into: first } };
};

function Found({ ctx, data, each }: { ctx: PageContext; data: SameBuyerData; each: FoundBuyer }) {
  const { words, locale } = ctx;
  const w = words.chats.identity;
  return (
    <Row
      asideBelow
      lead={<Initial name={each.name ?? words.common.unnamed} class="size-10" />}
      aside={
        <>
          {each.chat ? (
            <Button kind="quiet" href={`/chats/${each.chat}`}>
              {w.seeTalk}
            </Button>
          ) : null}
          <Form ctx={ctx} {...mergeForm(each.id, data.buyer.id)}>
            <Button icon="check">{w.onePerson}</Button>
          </Form>
        </>
      }
    >
      <b class="block font-semibold break-words">{each.name ?? words.common.unnamed}</b>
      <span class="block text-sm text-muted">
        {each.phone ? <span class="num">{digits(each.phone, locale)} · </span> : null}
        {words.chats.orders} {number(each.orders, locale)} · {words.chats.since} <Ago ctx={ctx} at={each.since} />
      </span>
    </Row>
  );
}

export function SameBuyer({ ctx, data }: { ctx: PageContext; data: SameBuyerData }) {
  const { words, locale } = ctx;
  const w = words.chats.identity;
  const title = fill(w.sameAs, { name: data.buyer.name ?? words.common.unnamed }, locale);
  return (
    <Frame ctx={ctx} title={title}>
      <div class="mx-auto flex max-w-3xl flex-col gap-4">
        <PageHead
          title={title}
          hint={w.sameHint}
          back={{ href: data.buyer.chat ? `/chats/${data.buyer.chat}` : '/chats', label: words.common.back }}
        />
        <search>
          <form action={`/buyers/${data.buyer.id}/same`} method="get" class="flex gap-2">
            <label class="input flex-1">
              <Icon name="search" class="size-4 text-muted" />
              <span class="sr-only">{words.common.search}</span>
              <input type="search" name="who" value={data.who} placeholder={w.sameWho} />
            </label>
            <Button icon="search" label={words.common.search} />
          </form>
        </search>
        {data.who === '' ? null : (
          <Card flush>
            {data.found.length > 0 ? (
              <Rows label={title}>
                {data.found.map((each) => (
                  <Found key={each.id} ctx={ctx} data={data} each={each} />
                ))}
              </Rows>
            ) : (
              <EmptyState icon="search" title={fill(w.sameNobody, { who: data.who }, locale)}>
                {w.sameNobodyHint}
              </EmptyState>
            )}
          </Card>
        )}
      </div>
    </Frame>
  );
}

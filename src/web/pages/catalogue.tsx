/**
 * Catalogue: GET /catalogue?q=&after=.
 * Forms:
 *   POST /catalogue/variants/:id  version, price (taka), onHand, seen (on hand as drawn)     quick edit of one row
 *   POST /posts/:id/bind          product (id)
 * Further: GET /catalogue/new[?post=], GET /catalogue/:id (product-form.tsx), GET /catalogue/zones (zones.tsx).
 */
import { counted, fill } from '../../words/fill.js';
import { number } from '../../words/format.js';
import { Button } from '../ui/button.js';
import { Card, PageHead, Section } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import { may, type PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { SelectField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';
import { Money } from '../ui/money.js';
import { Pager } from '../ui/pager.js';
import { Photo } from '../ui/photo.js';
import { Sheet } from '../ui/sheet.js';
import type { CatalogueData, ProductRow, VariantData } from './catalogue-data.js';

/** A number and its name; the names stand once above the columns on the desktop. */
function Figure({ ctx, name, value, bad = false }: { ctx: PageContext; name: string; value: number; bad?: boolean }) {
  return (
    <span class="flex flex-col lg:w-20 lg:items-end">
      <span class="text-sm text-muted lg:sr-only">{name}</span>
      <span class={bad ? 'num font-semibold text-error' : 'num'}>{number(value, ctx.locale)}</span>
    </span>
  );
}

interface VariantProps {
  ctx: PageContext;
  variant: VariantData;
  /** The product's, as drawn. */
  version: number;
  editable: boolean;
}

function Variant({ ctx, variant, version, editable }: VariantProps) {
  const w = ctx.words.catalogue;
  const edit = 'input num h-10 w-24';
  return (
    <li class="flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-base-300 py-2">
      <span class="min-w-32 flex-1 basis-full sm:basis-auto">
        {variant.label} <span class="text-sm text-muted">{variant.sku}</span>
      </span>
      <Figure ctx={ctx} name={w.available} value={variant.available} bad={variant.available <= 0} />
      <Figure ctx={ctx} name={w.reserved} value={variant.reserved} />
      {editable ? (
        <Form
          ctx={ctx}
          action={`/catalogue/variants/${variant.id}`}
          hidden={{ version, seen: variant.onHand }}
          class="flex items-end gap-2"
        >
          <label class="flex flex-col">
            <span class="text-sm text-muted lg:sr-only">{w.onHand}</span>
            <input class={edit} name="onHand" inputmode="numeric" value={String(variant.onHand)} required />
          </label>
          <label class="flex flex-col">
            <span class="text-sm text-muted lg:sr-only">{w.price}</span>
            <span class={edit}>
              <span class="text-muted">৳</span>
              <input name="price" inputmode="decimal" value={String(variant.price / 100)} required />
            </span>
          </label>
          <Button kind="quiet" icon="check" label={w.saveRow} />
        </Form>
      ) : (
        <>
          <Figure ctx={ctx} name={w.onHand} value={variant.onHand} />
          <Money ctx={ctx} amount={variant.price} class="lg:w-24 lg:text-right" />
        </>
      )}
    </li>
  );
}

function Product({ ctx, product }: { ctx: PageContext; product: ProductRow }) {
  const { words, locale } = ctx;
  const w = words.catalogue;
  const editable = may(ctx, 'edit_catalogue');
  const left = product.variants.reduce((sum, variant) => sum + variant.available, 0);
  return (
    <Card class="flex flex-col gap-2" id={`product-${product.id}`}>
      <div class="flex items-center gap-3">
        <Photo src={product.photo} alt={product.name} class="size-14" />
        <div class="min-w-0 flex-1">
          <h2 class="text-lg break-words">
            <a href={`/catalogue/${product.id}`}>{product.name}</a>
          </h2>
          <p class="flex flex-wrap items-center gap-1 text-sm text-muted">
            {product.posts > 0 ? counted(w.posts, product.posts, locale) : w.noPosts}
            {product.active ? null : <Chip>{w.off}</Chip>}
            {left <= 0 ? <Chip tone="bad">{w.soldOut}</Chip> : null}
          </p>
        </div>
        {editable ? (
          <Button kind="quiet" icon="pencil" href={`/catalogue/${product.id}`} label={words.common.edit} />
        ) : null}
      </div>
      <div>
        <p class="hidden justify-end gap-4 pb-1 text-right text-sm text-muted lg:flex" aria-hidden>
          <span class="w-20">{w.available}</span>
          <span class="w-20">{w.reserved}</span>
          {editable ? (
            <span class="flex gap-2 text-left">
              <span class="w-24">{w.onHand}</span>
              <span class="w-24">{w.price}</span>
              <span class="w-9" />
            </span>
          ) : (
            <>
              <span class="w-20">{w.onHand}</span>
              <span class="w-24">{w.price}</span>
            </>
          )}
        </p>
        <ul>
          {product.variants.map((variant) => (
            <Variant key={variant.id} ctx={ctx} variant={variant} version={product.version} editable={editable} />
          ))}
        </ul>
      </div>
    </Card>
  );
}

function Unbound({ ctx, data }: { ctx: PageContext; data: CatalogueData }) {
  const w = ctx.words.catalogue;
  if (data.unbound.length === 0 || !may(ctx, 'edit_catalogue')) return null;
  return (
    <Section title={w.unbound} hint={w.unboundHint}>
      <ul class="flex flex-col gap-2">
        {data.unbound.map((post) => (
          <li key={post.id} class="flex flex-wrap items-center gap-3 rounded-box bg-sunk p-2">
            <Photo src={post.photo} alt={ctx.words.common.noPhoto} />
            <div class="min-w-40 flex-1">
              <p class="line-clamp-2">{post.text}</p>
              {post.shows ? (
                <p class="text-sm text-muted">{fill(w.showsHint, { product: post.shows.name }, ctx.locale)}</p>
              ) : null}
            </div>
            <span class="flex flex-wrap gap-2 max-sm:w-full">
              {post.shows ? (
                <Form
                  ctx={ctx}
                  action={`/posts/${post.id}/bind`}
                  hidden={{ product: post.shows.id }}
                  class="max-sm:w-full"
                >
                  <Button kind="primary" class="max-sm:w-full">
                    {fill(w.shows, { product: post.shows.name }, ctx.locale)}
                  </Button>
                </Form>
              ) : null}
              {data.choices.length > 0 ? (
                <Button opens={`bind-${post.id}`} class="max-sm:flex-1">
                  {w.bind}
                </Button>
              ) : null}
              <Button
                {...(post.shows ? {} : { kind: 'primary' as const })}
                href={`/catalogue/new?post=${post.id}`}
                class="max-sm:flex-1"
              >
                {w.fromPost}
              </Button>
            </span>
            <Sheet ctx={ctx} id={`bind-${post.id}`} title={w.bindTo}>
              <Form ctx={ctx} action={`/posts/${post.id}/bind`} class="flex flex-col gap-3">
                <SelectField
                  ctx={ctx}
                  id={`bind-${post.id}-product`}
                  name="product"
                  label={ctx.words.nav.catalogue}
                  choices={data.choices.map(({ id, name }) => ({ value: id, label: name }))}
                />
                <Button kind="primary" wide>
                  {w.bind}
                </Button>
              </Form>
            </Sheet>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Catalogue({ ctx, data }: { ctx: PageContext; data: CatalogueData }) {
  const { words } = ctx;
  const w = words.catalogue;
  const add = may(ctx, 'edit_catalogue') ? (
    <Button kind="primary" icon="plus" href="/catalogue/new">
      {w.add}
    </Button>
  ) : null;
  return (
    <Frame ctx={ctx} title={words.nav.catalogue}>
      <div class="flex flex-col gap-4">
        <PageHead title={words.nav.catalogue}>
          <Button icon="truck" href="/catalogue/zones">
            {w.zones}
          </Button>
          {add}
        </PageHead>
        <search>
          <form action="/catalogue" method="get" class="lg:max-w-md">
            <label class="input">
              <Icon name="search" class="size-4 text-muted" />
              <span class="sr-only">{words.common.search}</span>
              <input type="search" name="q" value={data.query} placeholder={w.search} />
            </label>
          </form>
        </search>
        <Unbound ctx={ctx} data={data} />
        {data.products.map((product) => (
          <Product key={product.id} ctx={ctx} product={product} />
        ))}
        {data.products.length === 0 ? (
          <Card flush>
            <EmptyState icon="catalogue" title={w.empty} action={add}>
              {w.emptyHint}
            </EmptyState>
          </Card>
        ) : null}
        <Pager ctx={ctx} older={data.older} newest={data.newest} />
      </div>
    </Frame>
  );
}

/**
 * Product: GET /catalogue/new[?post=], GET /catalogue/:id.
 * Form: POST /catalogue (new) or POST /catalogue/:id, multipart:
 *   version, name, aliases (one a line), description, active? (yes), photos (files), removePhoto[] (file ids), post? (id to bind),
 *   variant.<n>.id, .option, .sku, .price (taka), .stock, .seen (stock as drawn)   n = 0…;
 *   a new line with an empty option, sku and price is left out, an existing one goes out of sale
 */
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { PageHead, Section } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import { CheckField, FileField, TextArea, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';
import { Photo } from '../ui/photo.js';
import { SafeLink } from '../ui/safe-link.js';
import type { ProductFormData, VariantInput } from './catalogue-data.js';

interface Props {
  ctx: PageContext;
  data: ProductFormData;
}

const EMPTY: VariantInput = { id: '', option: '', sku: '', price: '', stock: '', seen: '' };

function VariantLine({ ctx, data, variant, index }: Props & { variant: VariantInput; index: number }) {
  const w = ctx.words.catalogue;
  const name = (part: string) => `variant.${index}.${part}`;
  const errors = data.errors ? { errors: data.errors } : {};
  return (
    <fieldset class="grid grid-cols-2 gap-3 border-t border-base-300 py-3 sm:grid-cols-[2fr_1.5fr_1fr_1fr]">
      <legend class="sr-only">{`${w.variants} ${index + 1}`}</legend>
      <input type="hidden" name={name('id')} value={variant.id} />
      <input type="hidden" name={name('seen')} value={variant.seen} />
      <TextField
        ctx={ctx}
        name={name('option')}
        label={w.option}
        value={variant.option}
        optional="unsaid"
        {...errors}
      />
      <TextField ctx={ctx} name={name('sku')} label={w.sku} value={variant.sku} optional="unsaid" {...errors} />
      <TextField
        ctx={ctx}
        name={name('price')}
        label={w.price}
        value={variant.price}
        inputmode="decimal"
        sign="৳"
        optional="unsaid"
        {...errors}
      />
      <TextField
        ctx={ctx}
        name={name('stock')}
        label={w.openingStock}
        value={variant.stock}
        inputmode="numeric"
        optional="unsaid"
        {...errors}
      />
    </fieldset>
  );
}

function Photos({ ctx, data }: Props) {
  const w = ctx.words;
  return (
    <div class="flex flex-col gap-3">
      {data.photos.length > 0 ? (
        <ul class="flex flex-wrap gap-3">
          {data.photos.map((photo) => (
            <li key={photo.id} class="flex flex-col">
              <Photo src={photo.src} alt={data.name} class="size-24" />
              <CheckField
                name="removePhoto"
                value={photo.id}
                label={<span class="text-sm">{w.catalogue.delete}</span>}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <FileField
        name="photos"
        many
        label={w.catalogue.addPhotos}
        hint={w.catalogue.photosHint}
        error={data.errors?.photos}
      />
    </div>
  );
}

export function ProductForm({ ctx, data }: Props) {
  const w = ctx.words.catalogue;
  const title = data.id === null ? w.newTitle : data.name;
  const errors = data.errors ? { errors: data.errors } : {};
  const spare = data.variants.length < 2 ? 3 - data.variants.length : 2;
  const lines = [...data.variants, ...Array.from({ length: spare }, () => EMPTY)];
  const hidden = { version: data.version, ...(data.fromPost ? { post: data.fromPost.id } : {}) };
  return (
    <Frame ctx={ctx} title={title}>
      <Form
        ctx={ctx}
        action={data.id === null ? '/catalogue' : `/catalogue/${data.id}`}
        files
        hidden={hidden}
        class="mx-auto flex max-w-3xl flex-col gap-4"
      >
        <PageHead title={title} back={{ href: '/catalogue', label: ctx.words.common.back }} />
        {data.fromPost ? (
          <Note tone="info" icon="photo">
            <p class="line-clamp-3">{data.fromPost.text}</p>
          </Note>
        ) : null}
        <Section title={w.name}>
          <div class="flex flex-col gap-3">
            <TextField ctx={ctx} name="name" label={w.name} hint={w.nameHint} value={data.name} {...errors} />
            <TextArea
              ctx={ctx}
              name="aliases"
              label={w.aliases}
              hint={w.aliasesHint}
              value={data.aliases.join('\n')}
              rows={2}
              optional
              {...errors}
            />
            <TextArea
              ctx={ctx}
              name="description"
              label={w.description}
              hint={w.descriptionHint}
              value={data.description}
              rows={3}
              optional
              {...errors}
            />
            <CheckField name="active" label={w.active} checked={data.active} />
          </div>
        </Section>
        <Section title={w.variants} hint={w.variantsHint}>
          {lines.map((variant, index) => (
            <VariantLine key={variant.id || index} ctx={ctx} data={data} variant={variant} index={index} />
          ))}
        </Section>
        <Section title={w.photos}>
          <Photos ctx={ctx} data={data} />
        </Section>
        {data.posts.length > 0 ? (
          <Section title={w.postsBound}>
            <ul class="flex flex-col gap-2">
              {data.posts.map((post) => (
                <li key={post.id} class="flex items-center gap-3">
                  <Photo src={post.photo} alt={ctx.words.common.noPhoto} />
                  <SafeLink href={post.url} class="line-clamp-2 min-w-0">
                    {post.text}
                  </SafeLink>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <div class="sticky bottom-15 -mx-4 border-t border-base-300 bg-base-200 px-4 py-3 lg:bottom-0">
          <Button kind="primary" wide class="big">
            {ctx.words.common.save}
          </Button>
        </div>
      </Form>
    </Frame>
  );
}

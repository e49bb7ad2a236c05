import { Icon } from './icons.js';
import { safeHref } from './safe-link.js';

/** A square photo of a product or post, or a quiet place for one. */
export function Photo({
  src,
  alt,
  class: size = 'size-12',
}: {
  src?: string | undefined;
  alt: string;
  class?: string;
}) {
  const address = safeHref(src);
  if (address)
    return <img class={`${size} shrink-0 rounded-box bg-sunk object-cover`} src={address} alt={alt} loading="lazy" />;
  return (
    <span class={`${size} inline-flex shrink-0 items-center justify-center rounded-box bg-sunk text-muted`}>
      <Icon name="photo" label={alt} />
    </span>
  );
}

/** The first letter of a name, for people without a photo. Bangla letters keep their vowel sign. */
export function Initial({ name, class: size = 'size-10' }: { name: string; class?: string }) {
  const first = [...new Intl.Segmenter('bn', { granularity: 'grapheme' }).segment(name.trim())][0]?.segment ?? '?';
  return (
    <span
      class={`${size} inline-flex shrink-0 items-center justify-center rounded-box bg-primary-soft font-semibold text-primary`}
      aria-hidden
    >
      {first}
    </span>
  );
}

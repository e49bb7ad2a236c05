import type { ComponentChildren } from 'preact';
import { linkTo, type View } from './view.js';

const TONES = 6;

/** A round badge with the first letter; the tone follows the name. */
export function Avatar({ name, small = false }: { name: string; small?: boolean }) {
  const tone = [...name].reduce((sum, char) => sum + (char.codePointAt(0) ?? 0), 0) % TONES;
  return (
    <span class={`avatar tone-${tone}${small ? ' avatar-small' : ''}`} aria-hidden="true">
      {[...name][0]}
    </span>
  );
}

interface ActProps {
  view: View;
  /** An act of the control API. */
  name: string;
  /** What goes along unseen. */
  fields?: Record<string, string>;
  /** The part of the page to come back to. */
  anchor?: string;
  class?: string;
  children: ComponentChildren;
}

/** A form that carries out one act and comes back to the same view. */
export function Act({ view, name, fields = {}, anchor = '', class: className = 'inline', children }: ActProps) {
  const hidden = { ...fields, _back: linkTo(view, {}, anchor) };
  return (
    <form method="post" action={`${view.base}/do/${name}`} class={className}>
      {Object.entries(hidden).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      {children}
    </form>
  );
}

/** The picture of a message or comment, when it is one the sandbox serves itself; a link otherwise. */
export function Picture({ view, url, alt }: { view: View; url: string; alt: string }) {
  const { publicUrl } = view.core.settings;
  if (url.startsWith(`${publicUrl}/`)) {
    return <img class="photo" src={`${view.base}${url.slice(publicUrl.length)}`} alt={alt} loading="lazy" />;
  }
  return (
    <a class="photo-link" href={webAddress(url)} rel="noopener noreferrer" target="_blank">
      Picture
    </a>
  );
}

/** Links from data may only lead to the web: `javascript:` would run. */
export const webAddress = (url: string): string => (/^https?:\/\//i.test(url) ? url : '#');

import type { ComponentChildren } from 'preact';

/** An address from data, if it is http(s) or stays on this site; anything else (javascript:, data:) is refused. */
export function safeHref(address: string | undefined): string | undefined {
  if (!address) return undefined;
  if (/^\/(?![/\\])/.test(address)) return address;
  try {
    const { protocol, href } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? href : undefined;
  } catch {
    return undefined;
  }
}

/** A link whose address comes from data; plain text when the address is not one we open. */
export function SafeLink(props: { href: string | undefined; class?: string; children: ComponentChildren }) {
  const href = safeHref(props.href);
  if (!href) return <span class={props.class}>{props.children}</span>;
  const outside = href.startsWith('/') ? {} : { target: '_blank', rel: 'noopener noreferrer' };
  return (
    <a class={props.class ?? 'text-primary underline underline-offset-2'} href={href} {...outside}>
      {props.children}
    </a>
  );
}

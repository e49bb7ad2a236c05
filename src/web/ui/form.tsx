import type { ComponentChildren } from 'preact';
import type { PageContext } from './context.js';

/** A real form post with the session's token and the way back; works without script. */
export function Form(props: {
  ctx: PageContext;
  action: string;
  id?: string;
  class?: string;
  files?: boolean;
  /** A full page load, for what changes the document itself (language, look). */
  reload?: boolean;
  /** Further fields that do not show. */
  hidden?: Record<string, string | number>;
  children: ComponentChildren;
}) {
  return (
    <form
      method="post"
      action={props.action}
      {...(props.id ? { id: props.id } : {})}
      {...(props.class ? { class: props.class } : {})}
      {...(props.reload ? { 'hx-boost': 'false' } : {})}
      {...(props.files ? { enctype: 'multipart/form-data' } : {})}
    >
      <input type="hidden" name="csrf" value={props.ctx.csrf} />
      <input type="hidden" name="back" value={props.ctx.path} />
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={String(value)} />
      ))}
      {props.children}
    </form>
  );
}

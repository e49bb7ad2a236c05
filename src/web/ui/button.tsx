import type { ComponentChildren } from 'preact';
import { classes } from './classes.js';
import { Icon, type IconName } from './icons.js';

export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

const KINDS = {
  primary: 'btn-primary',
  plain: '',
  quiet: 'btn-ghost',
  danger: 'btn-error btn-outline',
} satisfies Record<ButtonKind, string>;

export interface ButtonProps {
  kind?: ButtonKind;
  icon?: IconName;
  href?: string;
  type?: 'submit' | 'button';
  name?: string;
  value?: string;
  /** The form it sends, when it stands outside of it. */
  form?: string;
  /** Opens the sheet with this id (no script needed). */
  opens?: string;
  closes?: string;
  /** The key of the desktop keyboard that presses it. */
  keyName?: string;
  wide?: boolean;
  label?: string;
  disabled?: boolean;
  class?: string;
  children?: ComponentChildren;
}

/** A button, or a link that looks like one when it has an address. */
export function Button(props: ButtonProps) {
  const { kind = 'plain', icon, children } = props;
  const look = classes('btn', KINDS[kind], props.wide && 'w-full', !children && 'btn-square', props.class);
  const inside = (
    <>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </>
  );
  const shared = {
    class: look,
    ...(props.label ? { 'aria-label': props.label, title: props.label } : {}),
    ...(props.keyName ? { 'data-key': props.keyName } : {}),
  };
  if (props.href) {
    return (
      <a href={props.href} {...shared}>
        {inside}
      </a>
    );
  }
  const target = props.opens ?? props.closes;
  return (
    <button
      type={props.type ?? (target ? 'button' : 'submit')}
      {...shared}
      {...(props.name ? { name: props.name } : {})}
      {...(props.value === undefined ? {} : { value: props.value })}
      {...(props.form ? { form: props.form } : {})}
      {...(props.disabled ? { disabled: true } : {})}
      {...(target ? { popovertarget: target, popovertargetaction: props.opens ? 'show' : 'hide' } : {})}
    >
      {inside}
    </button>
  );
}

/** Our own stroke icons on a 24 grid; one path each. */
const PATHS = {
  today:
    'M12 3v2.5M12 18.5V21M3 12h2.5M18.5 12H21M5.6 5.6l1.8 1.8M16.6 16.6l1.8 1.8M5.6 18.4l1.8-1.8M16.6 7.4l1.8-1.8M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z',
  approvals: 'M20 11.5V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v12a2 2 0 0 0 2 2h5M8 9h8M8 13h4M14.5 18l2.2 2.2L21 16',
  orders: 'M5 8h14l-1 12H6L5 8ZM9 11V7a3 3 0 0 1 6 0v4',
  chats: 'M4 5h16v11h-9l-4 4v-4H4V5ZM8 9.5h8M8 12.5h5',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  catalogue: 'M4 4h7.5l8.5 8.5-7.5 7.5L4 11.5V4ZM8 8h.01',
  campaigns: 'M4 10v4h3l8 5V5L7 10H4ZM18.5 9a4 4 0 0 1 0 6M8 14v5',
  outbox: 'M4 12 20 4l-5 16-3.5-6.5L4 12ZM11.5 13.5 20 4',
  health: 'M3 12h4l2.5-6 4.5 12 2.5-6H21',
  settings: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 4.5v5M9 14.5v5',
  sandbox: 'M4 9h16v11H4V9ZM4 9l3-5h10l3 5M9 13h6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 20 20',
  down: 'm6 9 6 6 6-6',
  right: 'm9 6 6 6-6 6',
  left: 'm15 6-6 6 6 6',
  check: 'm5 12.5 4.5 4.5L19 7',
  checks: 'm2.5 12.5 4 4L14 8M10.5 16l.6.6L20.5 7.5',
  cross: 'm6 6 12 12M18 6 6 18',
  pencil: 'M4 20l1-4L16.5 4.5l3 3L8 19l-4 1ZM14 7l3 3',
  undo: 'M8 5 4 9l4 4M4 9h10a5.5 5.5 0 0 1 0 11H9',
  clock: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 8v4.5l3 2',
  pause: 'M9 5v14M15 5v14',
  play: 'M8 5v14l11-7L8 5Z',
  photo: 'M4 5h16v14H4V5ZM4 16l4.5-4.5L13 16l2.5-2.5L20 18M15 9h.01',
  phone: 'M6 3h4l1.5 5L9 10a11 11 0 0 0 5 5l2-2.5 5 1.5v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2Z',
  pin: 'M12 21s7-6.2 7-11a7 7 0 1 0-14 0c0 4.8 7 11 7 11ZM12 7.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  truck: 'M3 6h11v10H3V6ZM14 9h4l3 3.5V16h-7V9ZM7 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4ZM17 16a2 2 0 1 0 0 4 2 2 0 0 0 0-4Z',
  globe:
    'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM4 12h16M12 4c2.5 2.5 3.5 5 3.5 8s-1 5.5-3.5 8c-2.5-2.5-3.5-5-3.5-8s1-5.5 3.5-8Z',
  lock: 'M6 11h12v9H6v-9ZM9 11V8a3 3 0 0 1 6 0v3',
  warning: 'M12 4 3 20h18L12 4ZM12 10v4.5M12 17.3v.2',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16ZM12 11v5M12 8v.2',
  nib: 'M12 21V12M12 12a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM12 21c-3.5-3-5-6.5-5-10l2.5-7h5L17 11c0 3.5-1.5 7-5 10Z',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8ZM4.5 20c.8-3.8 3.7-6 7.5-6s6.7 2.2 7.5 6',
  plus: 'M12 5v14M5 12h14',
  outside: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  send: 'M5 12h14M13 6l6 6-6 6',
  box: 'M4 8l8-4 8 4v9l-8 4-8-4V8ZM4 8l8 4 8-4M12 12v9',
  note: 'M6 4h12v16l-3-2-3 2-3-2-3 2V4ZM9 9h6M9 13h6',
  key: 'M4 7h16v10H4V7ZM8 11h.01M12 11h.01M16 11h.01M9 14h6',
  spark: 'M12 3l2 6.5 6.5 2.5-6.5 2.5-2 6.5-2-6.5L3.5 12 10 9.5 12 3Z',
  bolt: 'M13 3 5 14h6l-1 7 8-11h-6l1-7Z',
  hide: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5ZM4 20 20 4',
  show: 'M3 12s3.5-6 9-6 9 6 9 6-3.5 6-9 6-9-6-9-6ZM12 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5Z',
  heart: 'M12 20S4 15 4 9.5A4 4 0 0 1 12 8a4 4 0 0 1 8 1.5C20 15 12 20 12 20Z',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration beside words unless it carries a `label` of its own. */
export function Icon({ name, class: extra = 'size-5', label }: { name: IconName; class?: string; label?: string }) {
  return (
    <>
      <svg
        class={`${extra} shrink-0`}
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        stroke-width="1.75"
        stroke-linecap="round"
        stroke-linejoin="round"
        aria-hidden="true"
      >
        <path d={PATHS[name]} />
      </svg>
      {label ? <span class="sr-only">{label}</span> : null}
    </>
  );
}

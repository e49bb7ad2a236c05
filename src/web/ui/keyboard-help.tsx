import type { PageContext } from './context.js';
import { Sheet } from './sheet.js';

/** What the keys do; opened with ?. */
export function KeyboardHelp({ ctx }: { ctx: PageContext }) {
  const { keys } = ctx.words;
  const rows: [string, string][] = [
    ['j / k', keys.move],
    ['Enter', keys.open],
    ['a', keys.approve],
    ['e', keys.edit],
    ['r', keys.reject],
    ['u', keys.undo],
    ['x', keys.select],
    ['/', keys.search],
    ['g t, g a, g o, g c', keys.go],
    ['?', keys.help],
  ];
  return (
    <Sheet ctx={ctx} id="keys" title={keys.title}>
      <dl class="grid grid-cols-[auto_1fr] items-baseline gap-x-4 gap-y-2">
        {rows.map(([key, what]) => (
          <>
            <dt>
              <kbd class="rounded-box border border-base-300 bg-sunk px-2 py-0.5 text-sm">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </>
        ))}
      </dl>
    </Sheet>
  );
}

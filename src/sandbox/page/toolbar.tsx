import { FaultPanel } from './fault-panel.js';
import { Act } from './parts.js';
import { exactTime, linkTo, type View } from './view.js';

const HOUR = 3_600_000;
const STEPS: [label: string, ms: number][] = [
  ['+1 h', HOUR],
  ['+1 day', 24 * HOUR],
];
const PANES: [pane: View['pane'], label: string][] = [
  ['page', 'Page'],
  ['chat', 'Messenger'],
  ['log', 'Sent'],
];

/** The bar on top: that this is a sandbox, its clock, its faults. */
export function Toolbar({ view }: { view: View }) {
  return (
    <header class="toolbar">
      <div class="toolbar-line">
        <div class="brand">
          <h1>Sandbox Page</h1>
          <span class="faint wide-only">nothing here is on Facebook</span>
        </div>
        <div class="clock">
          <time id="clock">{exactTime(view.core.clock.now())}</time>
          {STEPS.map(([label, ms]) => (
            <Act key={label} view={view} name="moveClock" fields={{ ms: String(ms) }}>
              <button type="submit" class="button button-quiet">
                {label}
              </button>
            </Act>
          ))}
        </div>
        <FaultPanel view={view} />
      </div>
      <nav class="pane-tabs" aria-label="Show">
        {PANES.map(([pane, label]) => (
          <a key={pane} href={linkTo(view, { pane })} aria-current={pane === view.pane ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      {view.error !== null && (
        <p class="error" role="alert">
          {view.error}
        </p>
      )}
    </header>
  );
}

import { Act } from './parts.js';
import type { View } from './view.js';

/** The switches a form shows; one that is not ticked is off. */
export const SWITCHES = {
  dropEchoes: 'Echoes get lost',
  duplicateWebhooks: 'Every webhook comes twice',
  reorderWebhooks: 'Webhooks come in the wrong order',
  holdWebhooks: 'Webhooks wait',
  shortAdWindow: 'An ad opens no longer window (24 h)',
  tokenRevoked: 'The token is revoked (190)',
} as const;

const FAILURES: [value: string, label: string][] = [
  ['10/2018278', '10 / 2018278 · window closed'],
  ['551/1545041', '551 / 1545041 · person unavailable'],
  ['10900', '10900 · private reply used'],
  ['100', '100 · invalid parameter'],
  ['190', '190 · dead token'],
  ['368', '368 · blocked for policy'],
  ['613', '613 · rate limit'],
  ['1200', '1200 · temporary failure'],
  ['2', '2 · temporary failure'],
  ['server_error', '502 from a proxy'],
  ['lose_answer', 'sent, but the answer is lost'],
];

/** Facebook's bad days, to be switched on. */
export function FaultPanel({ view }: { view: View }) {
  const { faults, clock } = view.core;
  const limited = faults.rateLimit && faults.rateLimit.until > clock.now() ? faults.rateLimit.code : 0;
  const waiting = faults.next.reduce((sum, fault) => sum + fault.times, 0);
  const count = Object.keys(SWITCHES).filter((name) => faults[name as keyof typeof SWITCHES]).length;
  const on = count + (limited ? 1 : 0) + waiting + (faults.latencyMs > 0 ? 1 : 0);
  return (
    <details class="faults" open={on > 0}>
      <summary>
        Faults <span class={on > 0 ? 'state state-bad' : 'state state-quiet'}>{on > 0 ? `${on} on` : 'none'}</span>
      </summary>
      <div class="fault-forms">
        <Act view={view} name="switches" class="fault-form">
          {Object.entries(SWITCHES).map(([name, label]) => (
            <label key={name} class="tick">
              <input type="checkbox" name={name} checked={faults[name as keyof typeof SWITCHES]} /> {label}
            </label>
          ))}
          <label class="tick">
            Rate limit
            <select class="field" name="rateLimit">
              {['0', '4', '613', '80006'].map((code) => (
                <option key={code} value={code} selected={Number(code) === limited}>
                  {code === '0' ? 'none' : code}
                </option>
              ))}
            </select>
          </label>
          <label class="tick">
            Each call takes
            <input class="field number" type="number" name="latencyMs" min="0" max="60000" value={faults.latencyMs} />{' '}
            ms
          </label>
          <button type="submit" class="button button-quiet">
            Set
          </button>
        </Act>
        <Act view={view} name="failing" class="fault-form">
          <label class="tick">
            Fail the next
            <input class="field number" type="number" name="times" min="1" max="1000" value="1" />
          </label>
          <label class="tick">
            with
            <select class="field" name="failure">
              {FAILURES.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" class="button button-quiet">
            Fail
          </button>
          {waiting > 0 && <span class="faint">{waiting} still to fail</span>}
        </Act>
        <Act view={view} name="clearFaults">
          <button type="submit" class="link">
            All faults off
          </button>
        </Act>
      </div>
    </details>
  );
}

import type { Thread } from '../world.js';
import { Act } from './parts.js';
import type { View } from './view.js';
import { MessengerLanguage } from './welcome.js';

/** What a buyer does besides writing, and the Page's own person, who writes past Munshi. */
export function ChatTools({ view, thread }: { view: View; thread: Thread | undefined }) {
  const who = { buyerId: view.buyer.id };
  const slip = { ...who, text: '', imageUrl: `${view.core.settings.publicUrl}/pictures/slip.png` };
  const begun = (thread?.messages.length ?? 0) > 0;
  return (
    <details class="tools">
      <summary>More a buyer can do</summary>
      <div class="tool-row">
        <Tool view={view} name="read" fields={who} label="Look at the chat (seen)" />
        <Tool view={view} name="message" fields={slip} label="Send a payment screenshot" />
        {begun && <Tool view={view} name="openLink" fields={{ ...who, ref: 'trk_1042' }} label="Open an m.me link" />}
        <Tool
          view={view}
          name="block"
          fields={{ ...who, blocked: thread?.blocked ? 'off' : 'on' }}
          label={thread?.blocked ? 'Unblock the Page' : 'Block the Page'}
        />
      </div>
      <MessengerLanguage view={view} />
      <Act view={view} name="pageMessage" fields={who} anchor="chat" class="composer">
        <div class="line">
          <input
            class="field"
            name="text"
            required
            autocomplete="off"
            placeholder="Answer by hand in Facebook’s own inbox"
            aria-label="Answer by hand in Facebook’s own inbox"
          />
          <button type="submit" class="button button-quiet">
            Send as the Page
          </button>
        </div>
      </Act>
    </details>
  );
}

interface ToolProps {
  view: View;
  name: string;
  fields: Record<string, string>;
  label: string;
}

const Tool = ({ view, name, fields, label }: ToolProps) => (
  <Act view={view} name={name} fields={fields} anchor="chat">
    <button type="submit" class="button button-quiet">
      {label}
    </button>
  </Act>
);

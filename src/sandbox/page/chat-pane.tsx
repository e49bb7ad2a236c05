import { quickRepliesOf } from '../control/choices.js';
import { windowEnd } from '../window.js';
import type { Thread } from '../world.js';
import { Bubble } from './bubble.js';
import { ChatTools } from './chat-tools.js';
import { Act, Avatar } from './parts.js';
import { duration, type View } from './view.js';
import { Menu, Welcome } from './welcome.js';

/** The Messenger of the chosen buyer. */
export function ChatPane({ view }: { view: View }) {
  const thread = view.core.world.threads.get(view.buyer.id);
  return (
    <section class="pane pane-chat" aria-label={`Messenger of ${view.buyer.name}`} id="chat">
      <div class="card phone">
        <header class="chat-head">
          <Avatar name={view.core.settings.pageName} />
          <div>
            <h2>{view.core.settings.pageName}</h2>
            <p class="faint">Messenger of {view.buyer.name}</p>
          </div>
          <WindowState view={view} thread={thread} />
        </header>
        <div class="chat-scroll">
          <ThreadBody view={view} thread={thread} />
        </div>
        <ChatComposer view={view} thread={thread} />
        <Menu view={view} />
        <ChatTools view={view} thread={thread} />
      </div>
    </section>
  );
}

function WindowState({ view, thread }: { view: View; thread: Thread | undefined }) {
  const end = thread ? windowEnd(thread, view.core.faults) : null;
  const left = end === null ? 0 : end - view.core.clock.now();
  const [tone, text] = thread?.blocked
    ? ['bad', 'Page blocked']
    : end === null
      ? ['quiet', 'window not opened yet']
      : left > 0
        ? ['good', `window open ${duration(left)}`]
        : ['warn', 'window closed'];
  return (
    <span id="window" class={`state state-${tone}`}>
      {text}
    </span>
  );
}

function ThreadBody({ view, thread }: { view: View; thread: Thread | undefined }) {
  const messages = thread?.messages.slice(-80) ?? [];
  return (
    <div id="thread" class="thread">
      {messages.length === 0 ? (
        <Welcome view={view} />
      ) : (
        <ul class="messages">
          {messages.map((message) => (
            <Bubble key={message.mid} view={view} message={message} />
          ))}
        </ul>
      )}
      {thread && <QuickReplies view={view} thread={thread} />}
    </div>
  );
}

function QuickReplies({ view, thread }: { view: View; thread: Thread }) {
  const replies = quickRepliesOf(thread);
  if (replies.length === 0) return null;
  return (
    <div class="quick-replies">
      {replies.map(({ title, payload }) => (
        <Act key={payload} view={view} name="tapQuickReply" fields={{ buyerId: view.buyer.id, payload }} anchor="chat">
          <button type="submit" class="chip">
            {title}
          </button>
        </Act>
      ))}
    </div>
  );
}

function ChatComposer({ view, thread }: { view: View; thread: Thread | undefined }) {
  const label = `Message as ${view.buyer.name}`;
  return (
    <Act view={view} name="message" fields={{ buyerId: view.buyer.id }} anchor="chat" class="composer chat-composer">
      <div class="line">
        <input
          class="field"
          name="text"
          placeholder={label}
          aria-label={label}
          autocomplete="off"
          required
          disabled={thread?.blocked}
        />
        <button type="submit" class="button" disabled={thread?.blocked}>
          Send
        </button>
      </div>
    </Act>
  );
}

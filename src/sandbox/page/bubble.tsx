import { buttonsOf } from '../control/choices.js';
import type { ThreadMessage } from '../world.js';
import { Act, Picture, webAddress } from './parts.js';
import { exactTime, type View } from './view.js';

/** One message as its buyer sees it: own words right, the Page's left with its buttons. */
export function Bubble({ view, message }: { view: View; message: ThreadMessage }) {
  const own = message.from === 'buyer';
  const byPerson = !own && message.appId !== view.core.settings.appId;
  return (
    <li class={`message ${own ? 'own' : 'theirs'}`}>
      {message.commentId && <span class="origin">in answer to your comment</span>}
      <div class="bubble" title={exactTime(message.at)}>
        {message.imageUrl && <Picture view={view} url={message.imageUrl} alt="Picture in the message" />}
        {message.text !== '' && <span class="words">{message.text}</span>}
        <Buttons view={view} message={message} />
      </div>
      {message.reaction && <span class="reaction">{message.reaction}</span>}
      <div class="message-foot">
        {!own && (message.readAt ? <span>seen</span> : <span>delivered</span>)}
        {byPerson && <span>typed in Facebook’s own inbox</span>}
        {!own && <React view={view} message={message} />}
      </div>
    </li>
  );
}

function Buttons({ view, message }: { view: View; message: ThreadMessage }) {
  const buttons = buttonsOf(message);
  if (buttons.length === 0) return null;
  return (
    <div class="bubble-buttons">
      {buttons.map((button) =>
        button.type === 'web_url' ? (
          <a
            key={button.title}
            class="bubble-button"
            href={webAddress(button.url)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {button.title}
          </a>
        ) : (
          <Act
            key={button.payload}
            view={view}
            name="tapButton"
            fields={{ buyerId: view.buyer.id, payload: button.payload }}
            anchor="chat"
            class="block"
          >
            <button type="submit" class="bubble-button">
              {button.title}
            </button>
          </Act>
        ),
      )}
    </div>
  );
}

function React({ view, message }: { view: View; message: ThreadMessage }) {
  const fields = { buyerId: view.buyer.id, mid: message.mid, on: message.reaction ? 'off' : 'on' };
  return (
    <Act view={view} name="react" fields={fields} anchor="chat">
      <button type="submit" class="link">
        {message.reaction ? 'take the heart back' : '♡ react'}
      </button>
    </Act>
  );
}

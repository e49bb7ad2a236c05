import type { ProfileButton } from '../profile.js';
import { greetingIn, menuIn, questionsIn } from '../profile.js';
import { Act, webAddress } from './parts.js';
import { linkTo, type View } from './view.js';

const LANGUAGES = { bn_IN: 'বাংলা', en_US: 'English', hi_IN: 'other' } as const;

/** An empty thread as Messenger shows it: the greeting, then questions to tap or Get Started. */
export function Welcome({ view }: { view: View }) {
  const { profile } = view.core.world;
  const greeting = greetingIn(profile, view.locale, view.buyer.name);
  const questions = questionsIn(profile, view.locale);
  const who = { buyerId: view.buyer.id };
  if (greeting === null && questions.length === 0 && !profile.get_started) {
    return <p class="empty">No messages yet. Write to the Page, or comment under a post and wait for its answer.</p>;
  }
  return (
    <div class="welcome">
      {greeting !== null && <p class="words">{greeting}</p>}
      {questions.map(({ question, payload }) => (
        <Act key={payload} view={view} name="tapQuestion" fields={{ ...who, payload }} anchor="chat">
          <button type="submit" class="chip chip-wide">
            {question}
          </button>
        </Act>
      ))}
      {questions.length === 0 && profile.get_started && (
        <Act view={view} name="getStarted" fields={who} anchor="chat">
          <button type="submit" class="button">
            Get Started
          </button>
        </Act>
      )}
    </div>
  );
}

/** The menu beside the text field; it is there as long as the Page has one. */
export function Menu({ view }: { view: View }) {
  const items = menuIn(view.core.world.profile, view.locale);
  if (items.length === 0) return null;
  return (
    <details class="tools" id="menu">
      <summary>☰ Menu</summary>
      <div class="tool-row">
        {items.map((item) => (
          <Item key={item.title} view={view} item={item} />
        ))}
      </div>
    </details>
  );
}

function Item({ view, item }: { view: View; item: ProfileButton }) {
  if (item.type === 'web_url') {
    return (
      <a class="button button-quiet button-link" href={webAddress(item.url)} target="_blank" rel="noopener noreferrer">
        {item.title}
      </a>
    );
  }
  const fields = { buyerId: view.buyer.id, payload: item.payload };
  return (
    <Act view={view} name="tapMenu" fields={fields} anchor="chat">
      <button type="submit" class="button button-quiet">
        {item.title}
      </button>
    </Act>
  );
}

/** In which language this Messenger speaks: welcome screen and menu follow it. */
export const MessengerLanguage = ({ view }: { view: View }) => (
  <p class="tool-row">
    <span class="faint">This Messenger speaks</span>
    {Object.entries(LANGUAGES).map(([locale, name]) => (
      <a
        key={locale}
        class={`chip${locale === view.locale ? ' chip-on' : ''}`}
        aria-current={locale === view.locale ? 'true' : undefined}
        href={linkTo(view, { locale }, 'chat')}
      >
        {name}
      </a>
    ))}
  </p>
);

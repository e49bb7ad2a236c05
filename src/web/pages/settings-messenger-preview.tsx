import {
  type MessengerProfile,
  menuOf,
  PROFILE_LANGUAGES,
  questionsOf,
  type Twin,
} from '../../domain/messenger-profile.js';
import { WORDS } from '../../words/words.js';
import { Section } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import { Icon } from '../ui/icons.js';

/** As Messenger fills in a greeting. */
const named = (text: string, name: string): string =>
  text.replaceAll(/\{\{user_(first|full)_name\}\}/g, name).replaceAll('{{user_last_name}}', '');

const PILL = 'rounded-box border border-base-300 bg-base-100 px-3 py-2 text-left text-sm break-words';

function Phone({ page, profile, language }: { page: string; profile: MessengerProfile; language: keyof Twin }) {
  const w = WORDS[language].messenger;
  const questions = questionsOf(profile)
    .map((each) => each[language])
    .filter(Boolean);
  const { items, website } = menuOf(profile);
  const menu = [...items.map(({ title }) => title[language]), website ? `${website.title[language]} ↗` : ''].filter(
    Boolean,
  );
  return (
    <div lang={language} class="flex min-w-0 flex-col gap-3 rounded-box border border-base-300 bg-sunk p-4">
      <p class="text-center font-semibold">{page}</p>
      {profile.greeting[language] === '' ? null : (
        <p class="text-center text-sm break-words whitespace-pre-wrap">
          {named(profile.greeting[language], w.previewName)}
        </p>
      )}
      <div class="flex flex-col items-center gap-2">
        {questions.map((question) => (
          <p key={question} class={PILL}>
            {question}
          </p>
        ))}
        {questions.length === 0 && profile.getStarted ? (
          <p class="rounded-box bg-primary px-4 py-2 text-sm font-semibold text-primary-content">Get Started</p>
        ) : null}
      </div>
      {menu.length === 0 ? null : (
        <div class="mt-auto rounded-box border border-base-300 bg-base-100 p-3">
          <p class="flex items-center gap-2 text-sm text-muted">
            <Icon name="list" class="size-4" />
            {w.previewMenu}
          </p>
          <ul>
            {menu.map((title) => (
              <li key={title} class="border-t border-base-300 py-2 text-sm break-words first:border-t-0">
                {title}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

/** The empty chat and the menu in both languages. */
export function MessengerPreview({
  ctx,
  page,
  profile,
}: {
  ctx: PageContext;
  page: string;
  profile: MessengerProfile;
}) {
  return (
    <Section title={ctx.words.messenger.preview}>
      <div class="grid gap-4 sm:grid-cols-2">
        {PROFILE_LANGUAGES.map((language) => (
          <Phone key={language} page={page} profile={profile} language={language} />
        ))}
      </div>
    </Section>
  );
}

/** What went wrong, in words, with a way on. Inside the frame when somebody is signed in, alone otherwise. */
import type { Reason } from '../../domain/reason.js';
import type { Locale } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import type { Words } from '../../words/words.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import { Document } from '../ui/document.js';
import { Frame } from '../ui/frame.js';
import { Icon } from '../ui/icons.js';

export type ErrorKind = 'not_found' | 'forbidden' | 'conflict' | 'invalid' | 'too_many' | 'broken';

export interface ErrorData {
  kind: ErrorKind;
  reasons: Reason[];
  /** Where to go on: the page that was asked for, or the one it came from. */
  back: string;
}

function Said({ words, locale, data }: { words: Words; locale: Locale; data: ErrorData }) {
  return (
    <div class="flex flex-col items-center gap-3 px-4 py-10 text-center">
      <span class="inline-flex size-14 items-center justify-center rounded-box bg-warning-soft text-warning">
        <Icon name="warning" class="size-7" />
      </span>
      <h1 class="text-xl">{words.errors.titles[data.kind]}</h1>
      {data.reasons.map((reason) => (
        <p key={reason.code} class="max-w-sm">
          {printReason(reason, words, locale)}
        </p>
      ))}
      <p class="max-w-sm text-muted">{words.errors.hints[data.kind]}</p>
      <Button kind="primary" href={data.back}>
        {data.kind === 'conflict' ? words.errors.lookAgain : words.common.back}
      </Button>
    </div>
  );
}

export function ErrorPage({ ctx, data }: { ctx: PageContext; data: ErrorData }) {
  return (
    <Frame ctx={ctx} title={ctx.words.errors.titles[data.kind]}>
      <Card class="mx-auto max-w-lg">
        <Said words={ctx.words} locale={ctx.locale} data={data} />
      </Card>
    </Frame>
  );
}

/** For visitors who are not signed in. */
export function PlainErrorPage(props: { words: Words; locale: Locale; now: number; data: ErrorData }) {
  const { words, locale, data } = props;
  return (
    <Document title={words.errors.titles[data.kind]} locale={locale} words={words} now={props.now} theme="auto">
      <main class="mx-auto flex min-h-dvh max-w-lg flex-col justify-center px-4">
        <Card>
          <Said words={words} locale={locale} data={data} />
        </Card>
      </main>
    </Document>
  );
}

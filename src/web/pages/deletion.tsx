/** How a request to delete one's data stands: GET /facebook/deletion/:code. For anybody who has the code. */
import { fill } from '../../words/fill.js';
import { dayAndTime, type Locale } from '../../words/format.js';
import type { Words } from '../../words/words.js';
import { Card } from '../ui/card.js';
import { Document } from '../ui/document.js';

export interface DeletionData {
  words: Words;
  locale: Locale;
  now: number;
  timeZone: string;
  /** Null for a code nobody was given. */
  deletion: { code: string; askedAt: number; state: 'done' | 'waiting' } | null;
}

export function DeletionPage({ data }: { data: DeletionData }) {
  const { words, locale, deletion } = data;
  const w = words.deletion;
  return (
    <Document title={w.title} locale={locale} words={words} now={data.now} theme="auto">
      <main class="mx-auto flex min-h-dvh max-w-lg flex-col justify-center px-4">
        <Card>
          <div class="flex flex-col gap-3">
            <h1 class="text-xl">{w.title}</h1>
            {deletion === null ? (
              <p>{w.unknown}</p>
            ) : (
              <>
                <p>{w[deletion.state]}</p>
                <p class="text-sm text-muted">
                  {fill(w.asked, { time: dayAndTime(deletion.askedAt, locale, data.timeZone) }, locale)}
                </p>
                <p class="text-sm text-muted">
                  {w.code} <code class="break-all">{deletion.code}</code>
                </p>
              </>
            )}
          </div>
        </Card>
      </main>
    </Document>
  );
}

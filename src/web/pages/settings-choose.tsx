/**
 * Choosing Pages after Facebook's login: GET /settings/pages/choose.
 * Form: POST /settings/pages/choose  page (several)
 */
import type { PagePermission } from '../../domain/page-access.js';
import { Note } from '../ui/banner.js';
import { Button } from '../ui/button.js';
import { Section } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import { EmptyState } from '../ui/empty-state.js';
import { CheckField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { SettingsFrame } from './settings-frame.js';

export interface ChooseData {
  pages: { id: string; name: string; connected: boolean }[];
  missing: PagePermission[];
}

/** What Facebook did not grant, and what that costs. */
export function MissingPermissions({ ctx, missing }: { ctx: PageContext; missing: readonly PagePermission[] }) {
  const w = ctx.words.settings;
  if (missing.length === 0) return null;
  return (
    <Note tone="time" icon="warning">
      <p>{w.notGranted}</p>
      <ul class="list-disc pl-5">
        {missing.map((permission) => (
          <li key={permission}>
            <code class="break-all">{permission}</code>: {w.permissions[permission]}
          </li>
        ))}
      </ul>
    </Note>
  );
}

export function SettingsChoose({ ctx, data }: { ctx: PageContext; data: ChooseData }) {
  const w = ctx.words.settings;
  return (
    <SettingsFrame ctx={ctx} section="pages">
      <MissingPermissions ctx={ctx} missing={data.missing} />
      {data.pages.length === 0 ? (
        <EmptyState icon="globe" title={w.noPages}>
          {w.chooseNone}
        </EmptyState>
      ) : (
        <Section title={w.choose} hint={w.chooseHint}>
          <Form ctx={ctx} action="/settings/pages/choose" class="flex max-w-xl flex-col gap-3">
            {data.pages.map((page) => (
              <CheckField
                key={page.id}
                id={`page-${page.id}`}
                name="page"
                value={page.id}
                label={page.name}
                hint={page.connected ? `${page.id} · ${w.already}` : page.id}
                checked={data.pages.length === 1 || page.connected}
              />
            ))}
            <Button kind="primary" class="big self-start">
              {w.chooseGo}
            </Button>
          </Form>
        </Section>
      )}
    </SettingsFrame>
  );
}

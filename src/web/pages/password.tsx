/**
 * One's own password: GET /account/password.
 * Form: POST /account/password  old (unless `data.asksOld` is false), next
 */
import { Button } from '../ui/button.js';
import { Card, PageHead } from '../ui/card.js';
import type { PageContext } from '../ui/context.js';
import { TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Frame } from '../ui/frame.js';

export interface PasswordData {
  /** Whoever came in by a one-time link, or has none yet, is not asked for the old one. */
  asksOld: boolean;
  errors?: Record<string, string>;
}

export function Password({ ctx, data }: { ctx: PageContext; data: PasswordData }) {
  const w = ctx.words.signIn;
  const errors = data.errors ? { errors: data.errors } : {};
  return (
    <Frame ctx={ctx} title={w.ownPassword}>
      <div class="mx-auto flex max-w-md flex-col gap-4">
        <PageHead title={w.ownPassword} hint={ctx.user.email} back={{ href: '/more', label: ctx.words.common.back }} />
        <Card>
          <Form ctx={ctx} action="/account/password" class="flex flex-col gap-4">
            {data.asksOld ? (
              <TextField
                ctx={ctx}
                name="old"
                type="password"
                label={w.oldPassword}
                autocomplete="current-password"
                {...errors}
              />
            ) : null}
            <TextField
              ctx={ctx}
              name="next"
              type="password"
              label={w.newPassword}
              hint={w.newPasswordHint}
              autocomplete="new-password"
              {...errors}
            />
            <Button kind="primary" wide class="big">
              {ctx.words.common.save}
            </Button>
          </Form>
        </Card>
      </div>
    </Frame>
  );
}

/**
 * The shop's policies: GET /settings/policies.
 * Form: POST /settings/policies/:key   version, textBn, textEn; both empty: the policy is withdrawn
 */
import type { StatedKind } from '../../domain/fact-check/stated.js';
import { Button } from '../ui/button.js';
import { Card } from '../ui/card.js';
import { Chip } from '../ui/chip.js';
import type { PageContext } from '../ui/context.js';
import { TextArea } from '../ui/field.js';
import { Form } from '../ui/form.js';
import { Row, Rows } from '../ui/row.js';
import { Sheet } from '../ui/sheet.js';
import { SettingsFrame } from './settings-frame.js';

export interface PolicyData {
  key: string;
  /** 0: never written. */
  version: number;
  textBn: string;
  textEn: string;
  /** What the fact check reads in them. */
  promised: { kind: StatedKind; text: string }[];
}

export interface PoliciesData {
  policies: PolicyData[];
  /** The key of a form that was refused. */
  refused?: string;
  errors?: Record<string, string>;
}

const nameOf = (ctx: PageContext, key: string): string => {
  const names: Record<string, string> = ctx.words.policies.names;
  return names[key] ?? key;
};

const isWritten = ({ textBn, textEn }: PolicyData): boolean => textBn !== '' || textEn !== '';

function PolicyForm({ ctx, data, policy }: { ctx: PageContext; data: PoliciesData; policy: PolicyData }) {
  const w = ctx.words.policies;
  const errors = data.refused === policy.key && data.errors ? { errors: data.errors } : {};
  const field = (name: 'textBn' | 'textEn') => ({
    ctx,
    id: `policy-${policy.key}-${name}`,
    name,
    label: w[name],
    value: policy[name],
    rows: 4,
    optional: true,
    ...errors,
  });
  return (
    <Form
      ctx={ctx}
      action={`/settings/policies/${policy.key}`}
      hidden={{ version: policy.version }}
      class="flex flex-col gap-3"
    >
      <TextArea {...field('textBn')} hint={(w.examples as Record<string, string>)[policy.key] ?? w.hint} />
      <TextArea {...field('textEn')} />
      <Button kind="primary" wide class="big">
        {ctx.words.common.save}
      </Button>
      {isWritten(policy) ? <p class="text-sm text-muted">{w.withdraw}</p> : null}
    </Form>
  );
}

function Promises({ ctx, policy }: { ctx: PageContext; policy: PolicyData }) {
  const w = ctx.words.policies;
  if (!isWritten(policy)) return <span class="block text-sm text-muted">{w.unwritten}</span>;
  return (
    <span class="mt-1.5 flex flex-wrap items-center gap-1.5 text-sm text-muted">
      {policy.promised.length === 0 ? w.promisesNothing : w.promises}
      {policy.promised.map(({ kind, text }) => (
        <Chip key={`${kind} ${text}`} tone="good" title={ctx.words.factKinds[kind]}>
          {`${ctx.words.factKinds[kind]}: ${text}`}
        </Chip>
      ))}
    </span>
  );
}

export function SettingsPolicies({ ctx, data }: { ctx: PageContext; data: PoliciesData }) {
  const w = ctx.words.policies;
  const { refused } = data;
  const open = data.policies.find(({ key }) => key === refused);
  return (
    <SettingsFrame ctx={ctx} section="policies">
      <div class="flex max-w-3xl flex-col gap-4">
        <p class="text-muted">{w.about}</p>
        {open ? (
          <Card class="border-error">
            <h2 class="mb-2 font-semibold">{nameOf(ctx, open.key)}</h2>
            <PolicyForm ctx={ctx} data={data} policy={open} />
          </Card>
        ) : null}
        <Card flush>
          <Rows label={ctx.words.settings.sections.policies}>
            {data.policies.map((policy) => (
              <Row
                key={policy.key}
                aside={
                  policy.key === refused ? null : (
                    <Button
                      kind="quiet"
                      icon={isWritten(policy) ? 'pencil' : 'plus'}
                      opens={`policy-${policy.key}`}
                      label={`${isWritten(policy) ? ctx.words.common.edit : w.write}: ${nameOf(ctx, policy.key)}`}
                    />
                  )
                }
              >
                <b class="block font-semibold">{nameOf(ctx, policy.key)}</b>
                {(['textBn', 'textEn'] as const).map((name) =>
                  policy[name] === '' ? null : (
                    <span
                      key={name}
                      class="block break-words whitespace-pre-line"
                      lang={name === 'textBn' ? 'bn' : 'en'}
                    >
                      {policy[name]}
                    </span>
                  ),
                )}
                <Promises ctx={ctx} policy={policy} />
              </Row>
            ))}
          </Rows>
        </Card>
        {data.policies
          .filter(({ key }) => key !== refused)
          .map((policy) => (
            <Sheet key={policy.key} ctx={ctx} id={`policy-${policy.key}`} title={nameOf(ctx, policy.key)}>
              <PolicyForm ctx={ctx} data={data} policy={policy} />
            </Sheet>
          ))}
      </div>
    </SettingsFrame>
  );
}

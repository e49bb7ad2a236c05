import { INTENTS } from '../../domain/intent.js';
import { KEYWORD_MATCHES } from '../../domain/keyword-rule.js';
import { KEYWORD_LIMITS } from '../../domain/keyword-rule-check.js';
import { Button } from '../ui/button.js';
import type { PageContext } from '../ui/context.js';
import { CheckField, SelectField, TextArea, TextField } from '../ui/field.js';
import { Form } from '../ui/form.js';
import type { KeywordRuleData, KeywordsData } from './settings-keywords-data.js';

interface Props {
  ctx: PageContext;
  data: KeywordsData;
  rule: KeywordRuleData | null;
}

/** A rule's own form; refused, with what was typed and what is wrong where. */
export function KeywordRuleForm({ ctx, data, rule }: Props) {
  const { words } = ctx;
  const w = words.keywords;
  const own = rule?.id ?? '';
  const mine = data.refused === own;
  const typed = (name: string, value: string | null | undefined): string =>
    mine && data.typed ? (data.typed[name] ?? '') : (value ?? '');
  const field = (name: string) => ({
    ctx,
    id: `rule-${own || 'new'}-${name}`,
    name,
    ...(mine && data.errors ? { errors: data.errors } : {}),
  });
  const answer = { rows: 2, max: KEYWORD_LIMITS.answer, optional: true } as const;
  return (
    <Form
      ctx={ctx}
      action={rule ? `/settings/keywords/${rule.id}` : '/settings/keywords'}
      hidden={rule ? { version: rule.version } : {}}
      class="flex flex-col gap-3"
    >
      <TextField {...field('name')} label={w.name} hint={w.nameHint} value={typed('name', rule?.name)} />
      <TextArea
        {...field('include')}
        label={w.include}
        hint={w.includeHint}
        value={typed('include', rule?.include.join('\n'))}
        rows={3}
      />
      <TextArea
        {...field('exclude')}
        label={w.exclude}
        value={typed('exclude', rule?.exclude.join('\n'))}
        rows={1}
        optional
      />
      <SelectField
        {...field('match')}
        label={w.match}
        hint={w.matchHint}
        value={typed('match', rule?.match) || 'whole_word'}
        choices={KEYWORD_MATCHES.map((match) => ({ value: match, label: w.matches[match] }))}
      />
      <SelectField
        {...field('intent')}
        label={w.intent}
        value={typed('intent', rule?.intent)}
        choices={[
          { value: '', label: w.anyIntent },
          ...INTENTS.map((intent) => ({ value: intent, label: words.intents[intent] })),
        ]}
      />
      <TextArea {...field('answerBn')} {...answer} label={w.answerBn} value={typed('answerBn', rule?.answerBn)} />
      <TextArea
        {...field('answerEn')}
        {...answer}
        label={w.answerEn}
        hint={w.answerHint}
        value={typed('answerEn', rule?.answerEn)}
      />
      <Place {...{ ctx, data, rule, field, typed }} />
      <CheckField
        id={`rule-${own || 'new'}-enabled`}
        name="enabled"
        label={w.enabled}
        checked={mine && data.typed ? data.typed.enabled === 'yes' : (rule?.enabled ?? true)}
      />
      <Button kind="primary" wide class="big">
        {words.common.save}
      </Button>
    </Form>
  );
}

interface PlaceProps extends Props {
  field(name: string): { ctx: PageContext; id: string; name: string; errors?: Record<string, string> };
  typed(name: string, value: string | null | undefined): string;
}

/** Where a rule counts. */
function Place({ ctx, data, rule, field, typed }: PlaceProps) {
  const w = ctx.words.keywords;
  const postId = rule?.postId ?? null;
  const gone = postId !== null && data.posts.every(({ id }) => id !== postId);
  const posts = [...data.posts, ...(gone ? [{ id: postId, text: w.postGone }] : [])];
  return (
    <div class="grid gap-3 sm:grid-cols-3">
      <SelectField
        {...field('channel')}
        label={w.channel}
        value={typed('channel', rule?.channel)}
        choices={[
          { value: '', label: w.channels.any },
          { value: 'comment', label: w.channels.comment },
          { value: 'messenger', label: w.channels.messenger },
        ]}
      />
      <SelectField
        {...field('pageId')}
        label={w.page}
        value={typed('pageId', rule?.pageId)}
        choices={[{ value: '', label: w.anyPage }, ...ctx.pages.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <SelectField
        {...field('postId')}
        label={w.post}
        value={typed('postId', postId)}
        choices={[{ value: '', label: w.anyPost }, ...posts.map(({ id, text }) => ({ value: id, label: text }))]}
      />
    </div>
  );
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { ModelAnswer, Segment } from '../../src/domain/model/answer.js';

/** What the server does with one request. */
export type Reply =
  | { answer: unknown }
  | { content: string; finish?: string }
  | { refusal: string }
  | { status: number; error?: object; headers?: Record<string, string> }
  | { hang: true };

export interface Asked {
  path: string;
  authorization: string | undefined;
  /** The whole body as it came over the wire. */
  raw: string;
  /** The user message, read: what the prompt tells of this turn. */
  turn: any;
}

/** An OpenAI-compatible server on this machine that answers as a test says, and keeps what it was asked. */
export interface FakeModel {
  url: string;
  asked: Asked[];
  usage: { prompt_tokens: number; completion_tokens: number };
  reply: (asked: Asked, at: number) => Reply | Promise<Reply>;
  close(): Promise<void>;
}

export const SLOTS: ModelAnswer['understanding']['slots'] = {
  name: null,
  phone: null,
  address: null,
  area: null,
  district: null,
  items: [],
};

/** A whole answer: a draft for the parts asked for, understood as given. */
export function answerOf(
  { turn }: Asked,
  segments: Segment[],
  understanding: Partial<ModelAnswer['understanding']> = {},
  line: Segment[] = segments,
): ModelAnswer {
  const part = (name: string, own: Segment[]) => (turn.parts.includes(name) ? own : null);
  return {
    understanding: {
      intent: 'price_query',
      risk: 'low',
      language: turn.language,
      confidence: 0.9,
      slots: SLOTS,
      ...understanding,
    },
    draft: { public: part('public', line), private: part('private', segments), message: part('message', segments) },
  };
}

export async function fakeModel(reply: FakeModel['reply']): Promise<FakeModel> {
  const server = createServer((req, res) => {
    void text(req).then(async (raw) => {
      const body = raw === '' ? {} : JSON.parse(raw);
      const turn = body.messages ? JSON.parse(body.messages[1].content) : null;
      const asked = { path: req.url ?? '', authorization: req.headers.authorization, raw, turn };
      fake.asked.push(asked);
      const send = (status: number, answer: object, headers = {}) => {
        res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(answer));
      };
      if (asked.path.endsWith('/models'))
        return send(200, { object: 'list', data: [{ id: 'fake-1', object: 'model' }] });
      const said = await fake.reply(asked, fake.asked.length);
      if ('hang' in said) return;
      if ('status' in said) return send(said.status, { error: said.error ?? { message: 'no' } }, said.headers);
      const content = 'answer' in said ? JSON.stringify(said.answer) : 'content' in said ? said.content : null;
      const message = { role: 'assistant', content, refusal: 'refusal' in said ? said.refusal : null };
      const finish = 'finish' in said && said.finish ? said.finish : 'stop';
      send(200, {
        id: 'chatcmpl-1',
        object: 'chat.completion',
        created: 1,
        model: body.model,
        choices: [{ index: 0, finish_reason: finish, message }],
        usage: { ...fake.usage, total_tokens: fake.usage.prompt_tokens + fake.usage.completion_tokens },
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeModel = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked: [],
    usage: { prompt_tokens: 700, completion_tokens: 120 },
    reply,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

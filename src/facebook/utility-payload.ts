/** A utility template as it is submitted. `body` has numbered places {{1}}, {{2}} …; each button sends `{kind}:{its value}`. */
export interface UtilityDefinition {
  name: string;
  language: string;
  body: string;
  /** One for each place. */
  examples: readonly string[];
  buttons: readonly { title: string; kind: string }[];
}

/** A utility template as it is sent: a value for each place, and for each button what follows its kind. */
export interface UtilitySend {
  name: string;
  language: string;
  values: readonly string[];
  payloads: readonly string[];
}

const PLACE_IN_PAYLOAD = '{{1}}';

/**
 * `POST /{page}/message_templates` (meta-platform, 5.3): positional throughout, as the only shape that was seen to work
 * end to end; of buttons only POSTBACK, at most three.
 */
export const utilityDefinition = ({ name, language, body, examples, buttons }: UtilityDefinition) => ({
  name,
  language,
  category: 'UTILITY',
  parameter_format: 'POSITIONAL',
  components: [
    { type: 'BODY', text: body, ...(examples.length > 0 ? { example: { body_text: [examples] } } : {}) },
    ...(buttons.length > 0
      ? [
          {
            type: 'BUTTONS',
            buttons: buttons.slice(0, 3).map(({ title, kind }) => ({
              type: 'POSTBACK',
              text: title,
              payload: `${kind}:${PLACE_IN_PAYLOAD}`,
            })),
          },
        ]
      : []),
  ],
});

/** `POST /{page}/messages`: `message.template`, one `buttons` component with a parameter for each button in order. */
export const utilityRequest = (psid: string, { name, language, values, payloads }: UtilitySend, metadata: string) => ({
  recipient: { id: psid },
  messaging_type: 'UTILITY',
  message: {
    metadata,
    template: {
      name,
      language: { code: language },
      components: [
        ...(values.length > 0 ? [{ type: 'body', parameters: values.map((text) => ({ type: 'text', text })) }] : []),
        ...(payloads.length > 0
          ? [{ type: 'buttons', parameters: payloads.map((payload) => ({ type: 'POSTBACK', payload })) }]
          : []),
      ],
    },
  },
});

import axios from 'axios';
import { SmsError } from './errors.js';

/** One text to one phone. `id` is the same at every try: a gateway that has seen it sends nothing twice. */
export interface SmsMessage {
  /** International, such as +8801799887766. */
  to: string;
  text: string;
  id: string;
}

/** The shop's SMS gateway. */
export interface Sms {
  /** Hands a text over. @throws SmsError */
  send(message: SmsMessage): Promise<void>;
}

export interface SmsOptions {
  /** `SMS_URL`: no other address is ever called. */
  url: string;
  /** `SMS_TOKEN`, sent as a bearer token. */
  token?: string | undefined;
  timeoutMs?: number;
}

/** Too early and too many are no refusals. */
const COME_AGAIN = new Set([408, 425, 429]);

/**
 * The one request made: `POST` of `{"to","text","id"}` as JSON, with `Authorization: Bearer` when a token is set. Any
 * 2xx is a yes; another 4xx is final; 5xx, 408, 425, 429 and no answer may be tried again with the same id.
 */
export function createSms({ url, token, timeoutMs = 15_000 }: SmsOptions): Sms {
  return {
    async send(message) {
      const { status } = await axios
        .post<unknown>(url, message, {
          headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
          timeout: timeoutMs,
          maxRedirects: 0,
          maxContentLength: 1_000_000,
          proxy: false,
          validateStatus: () => true,
        })
        .catch((error: unknown) => {
          throw new SmsError(true, null, error instanceof Error ? error.message : String(error));
        });
      if (status >= 200 && status < 300) return;
      throw new SmsError(status >= 500 || COME_AGAIN.has(status), status, `the SMS gateway answered ${status}`);
    },
  };
}

import axios from 'axios';
import type { Deliver } from '../options.js';

/** Posts bodies to an address, as Facebook does: an answer later than this counts as none. */
const ANSWER_WITHIN = 5_000;

export const postTo =
  (url: string): Deliver =>
  async (raw, headers) => {
    const options = {
      headers,
      timeout: ANSWER_WITHIN,
      maxRedirects: 0,
      proxy: false as const,
      validateStatus: () => true,
    };
    return (await axios.post(url, raw, options)).status;
  };

/** Facebook's handshake when a webhook address is set up: whether it answered with the challenge. */
export async function shakeHands(url: string, verifyToken: string, challenge: string): Promise<boolean> {
  const params = { 'hub.mode': 'subscribe', 'hub.verify_token': verifyToken, 'hub.challenge': challenge };
  const options = { params, timeout: ANSWER_WITHIN, maxRedirects: 0, proxy: false as const };
  const answer = await axios.get<string>(url, { ...options, responseType: 'text', validateStatus: () => true });
  return answer.status === 200 && String(answer.data) === challenge;
}

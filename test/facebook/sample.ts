import { PAGE } from './page-bodies.js';

/** Everything of section 2 of the platform sheet, in words and names of our own: what comes in, and as what it is known. */
export interface Sample {
  name: string;
  /** Where it stands in an entry; a field other than feed stands under `changes` too. */
  part: 'feed' | 'messaging' | 'standby' | (string & {});
  item: object;
  kind: string;
  /** Without the Page in front; `x` for what belongs to nobody. */
  lane: string;
  /** How its key begins, without the Page. */
  key: string;
  content?: object;
}

/** Ids of one case: `n` keeps cases apart, so that one shop can receive them all. */
export const idsOf = (n: number) => ({
  psid: `77889900112${String(n).padStart(5, '0')}`,
  post: `${PAGE}_12214${String(n).padStart(5, '0')}`,
  comment: `12214${String(n).padStart(5, '0')}_998877`,
  mid: `m_${n}`,
});

export const AT = 1795313100123;

/** An item of `messaging` between a buyer and the Page. */
export const inChat = (n: number, part: object, more: object = {}): object => ({
  sender: { id: idsOf(n).psid },
  recipient: { id: PAGE },
  timestamp: AT,
  ...more,
  ...part,
});

/** What the Send API takes. Shapes as Facebook spells them. */
export interface SendRequest {
  recipient: { id: string } | { comment_id: string };
  messaging_type?: 'RESPONSE' | 'UPDATE' | 'MESSAGE_TAG';
  tag?: 'HUMAN_AGENT';
  message: OutMessage;
}

export interface OutMessage {
  text?: string;
  attachment?: OutAttachment;
  quick_replies?: OutQuickReply[];
  /** Comes back in the echo: how a send of ours is recognised. */
  metadata?: string;
}

export interface OutQuickReply {
  content_type: 'text';
  title: string;
  payload: string;
}

type OutAttachment =
  | { type: 'image'; payload: { url?: string; is_reusable?: boolean } }
  | { type: 'template'; payload: { template_type: 'button'; text: string; buttons: OutButton[] } };

export type OutButton =
  | { type: 'postback'; title: string; payload: string }
  | { type: 'web_url'; title: string; url: string };

export type SenderAction = 'mark_seen' | 'typing_on' | 'typing_off';

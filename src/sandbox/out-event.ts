/** One item of a webhook body: the field it is subscribed by and where in the entry it stands. */
export interface OutEvent {
  field: string;
  at: number;
  part: 'changes' | 'messaging';
  item: object;
}

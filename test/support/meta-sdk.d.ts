/** The parts of Meta's own SDK that the tests use; it brings no types. */
declare module 'facebook-nodejs-business-sdk' {
  type Fields = Record<string, unknown>;
  type Node = Fields & { id: string };
  interface List extends Array<Node> {
    hasNext(): boolean;
    next(): Promise<List>;
  }
  type Edge = (fields: string[], params?: Fields) => Promise<List>;
  type Write = (fields: string[], params?: Fields) => Promise<Node>;

  const sdk: {
    FacebookAdsApi: { GRAPH: string; VERSION: string; init(token: string, locale: string, crashLog: boolean): unknown };
    Page: new (id: string) => { get: Write; createMessage: Write; getConversations: Edge };
    Comment: new (id: string) => { get: Write; update: Write; createComment: Write; getComments: Edge };
    Campaign: new (id: string) => { get: Write; update: Write; getInsights: Edge };
    AdAccount: new (id: string) => { getCampaigns: Edge; getInsights: Edge };
  };
  export = sdk;
}

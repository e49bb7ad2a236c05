const FACEBOOK = 'https://graph.facebook.com';

export interface LoginDialog {
  /** Where Graph calls go; Facebook's own dialog lives on another host, a sandbox's on the same. */
  graphUrl: string;
  version: string;
  appId: string;
  redirectUri: string;
  state: string;
  permissions: readonly string[];
}

/** The address of the dialog in which a person lets the app act for their Pages. */
export function loginDialog({ graphUrl, version, appId, redirectUri, state, permissions }: LoginDialog): string {
  const base = graphUrl.replace(/\/+$/, '');
  const query = new URLSearchParams({
    client_id: appId,
    redirect_uri: redirectUri,
    state,
    scope: permissions.join(','),
    response_type: 'code',
  });
  return `${base === FACEBOOK ? 'https://www.facebook.com' : base}/${version}/dialog/oauth?${query}`;
}

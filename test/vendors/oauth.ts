const TOKEN = 'token-of-this-test';

/** An OAuth2 account that was connected already, as n8n stores it. */
export function connectedAccount(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
	return {
		clientId: 'client',
		clientSecret: 'secret',
		oauthTokenData: { access_token: TOKEN, refresh_token: 'refresh', token_type: 'Bearer', expires_in: 3600 },
		...more,
	};
}

export function carriesToken(headers: Readonly<Record<string, string | string[] | undefined>>): boolean {
	return headers.authorization === `Bearer ${TOKEN}`;
}

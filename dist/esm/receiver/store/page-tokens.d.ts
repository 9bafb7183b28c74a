/** Whose page tokens are: each is good for one number. */
export interface PageTokens {
    /**
     * Whether a token is this number's. The first number that it comes with keeps it, also of many that come at once.
     * Once that person is forgotten it is nobody's any more. Tokens that have expired go as others come.
     *
     * @param jti The token's id, which is random.
     * @param phone E.164.
     * @param expiresAt Until when the token is good; ISO 8601, UTC.
     */
    bindPageToken(jti: string, phone: string, expiresAt: string): Promise<boolean>;
}

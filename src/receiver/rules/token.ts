import { isSameSecret } from './same-secret.js';

/**
 * What a token may do: `ask` whether a message may be sent, hand in proofs as the shop's server (`intake`), `read` what is
 * held about people, `manage` it (links, review, annul, erase).
 */
export const SCOPES = ['ask', 'intake', 'read', 'manage'] as const;
export type Scope = (typeof SCOPES)[number];

/** Whoever carries a token, by the name that the business gave it. The name stands in the records. */
export interface Caller {
  name: string;
  may: readonly Scope[];
}

/** A secret that opens some of the routes. */
export interface AccessToken extends Caller {
  /** At least 24 characters of visible ASCII. */
  token: string;
}

/** The owner's own token, which may do everything, in the form of the others. */
export function adminTokenOf(token: string): AccessToken {
  return { name: 'admin', token, may: SCOPES };
}

/** Whose token this is. Compares with every token, each in constant time, so that the time tells nothing. */
export function callerWith(given: string, tokens: readonly AccessToken[]): Caller | undefined {
  const [found] = tokens.filter(({ token }) => isSameSecret(given, token));
  return found && { name: found.name, may: found.may };
}

import * as z from 'zod/mini';
import { readList } from './read-setting.js';
import { adminTokenOf, SCOPES, type AccessToken } from './token.js';

/** Shorter ones can be guessed. */
const LEAST_CHARACTERS = 24;

/** What a token must be, after the name of what holds it. */
export const TOKEN_RULE = `must be at least ${LEAST_CHARACTERS} characters of visible ASCII without spaces, such as \`openssl rand -hex 24\` prints.`;

const accessToken = z.strictObject({
  name: z.string().check(z.regex(/^[\w.-]{1,60}$/)),
  token: z.string().check(z.refine(isToken)),
  may: z.array(z.enum(SCOPES)).check(z.minLength(1)),
});

const RULES = {
  name: 'must be 1 to 60 letters, digits, dots, dashes or underscores: it stands in the records.',
  token: TOKEN_RULE,
  may: `must be a list of ${SCOPES.join(', ')}; one at least.`,
};

/** Whether this can be a token: it is sent in a header. */
export function isToken(text: string): boolean {
  return text.length >= LEAST_CHARACTERS && /^[\x21-\x7e]+$/.test(text);
}

/**
 * Reads the tokens that open some of the routes.
 *
 * @throws TypeError that names the token and the member, and says what is allowed; it never quotes the token itself.
 */
export function readTokens(value: unknown, name: string): AccessToken[] {
  const tokens = readList(name, accessToken, RULES, value);
  const once = { name: new Set<string>(['admin']), token: new Set<string>() };
  for (const [index, one] of tokens.entries())
    for (const member of ['name', 'token'] as const) {
      if (once[member].has(one[member]))
        throw new TypeError(`${name}[${index}].${member} must differ from those of the other tokens.`);
      once[member].add(one[member]);
    }
  return tokens;
}

/**
 * All tokens there are: the owner's, which may do everything, and the others.
 *
 * @throws TypeError as `readTokens`, and when the owner's is no token or one of the others.
 */
export function allTokens(adminToken: string | undefined, tokens: readonly AccessToken[]): AccessToken[] {
  const others = readTokens(tokens, 'tokens');
  if (adminToken === undefined) return others;
  if (!isToken(adminToken)) throw new TypeError(`adminToken ${TOKEN_RULE}`);
  if (others.some(({ token }) => token === adminToken))
    throw new TypeError('adminToken must differ from the other tokens.');
  return [adminTokenOf(adminToken), ...others];
}

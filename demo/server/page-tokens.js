import { randomBytes, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';

/** What the shop's server and the receiver share: the one signs tokens of pages with it, the other checks them. */
export const pageSecret = randomBytes(32).toString('hex');

/** A token for one view of a page. */
export function makePageToken() {
  return new SignJWT({})
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuedAt()
    .setExpirationTime('1h')
    .setJti(randomUUID())
    .sign(new TextEncoder().encode(pageSecret));
}

/** Puts a token of its own into a page that has a place for one. */
export async function withPageToken(page) {
  const text = await page.text();
  return new Response(text.replace('PAGE_TOKEN', await makePageToken()), page);
}

import type { Desk } from '../desk.js';
import type { Sender } from '../rules/accept.js';
import { authorize } from './authorize.js';

/** Who hands in a proof: the shop's server shows a token, and of all others nothing is known. */
export function senderOf(request: Request, { tokens }: Desk): Sender {
  if (request.headers.get('authorization') === null) return { assurance: 'unverified' };
  return { assurance: 'shop', by: authorize(request, 'intake', tokens).name };
}

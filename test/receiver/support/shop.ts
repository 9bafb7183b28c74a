import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import type { ReceiverOptions } from '../../../src/receiver/index.js';
import type { Permission } from '../../../src/receiver/rules/permission.js';
import { makeChoice, makeProof } from './proofs.js';
import { asAdmin, get, makeReceiver, NOW, post } from './receiver.js';
import { bodyOf, PHONE, webhook, whatsapp } from './whatsapp.js';

const PAGE_SECRET = 'a-secret-of-at-least-thirty-two-bytes';
export const INTAKE = {
  name: 'shop-server',
  token: 'token-of-the-server-of-the-shop',
  may: ['intake' as const],
};
export const asShop = { Authorization: `Bearer ${INTAKE.token}` };

/** A page token, as README's example makes it. */
export function pageToken(claims: object = {}, secret = PAGE_SECRET): { Authorization: string } {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const iat = Date.parse(NOW) / 1000;
  const signed = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ iat, exp: iat + 3600, jti: 'view-1', ...claims })}`;
  return {
    Authorization: `Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`,
  };
}

export function makeShop(options: Partial<ReceiverOptions> = {}) {
  const made = makeReceiver({ whatsapp, tokens: [INTAKE], pageSecret: PAGE_SECRET, ...options });
  const json = async (path: string) => (await made.receive(get(path, asAdmin))).json();
  return {
    ...made,
    send: async (proof: object, headers: Record<string, string> = {}) => {
      const response = await made.receive(post(proof, headers));
      assert.ok([200, 201].includes(response.status), `status ${response.status}`);
      return response;
    },
    hear: async (...said: object[]) => {
      assert.equal((await made.receive(webhook(bodyOf(...said)))).status, 200);
    },
    may: (purpose = 'marketing', phone = PHONE) =>
      json(`/permissions?phone=${phone}&purpose=${purpose}`) as Promise<Permission>,
    record: (id: string) => json(`/consents/${id}`),
    subject: () => json(`/subjects/${PHONE}`),
    waiting: async () =>
      (await json('/review')).messages as { id: string; reason: string; record?: string }[],
    annul: (id: string, body: object = { reason: 'Sent by a stranger.' }) =>
      made.receive(post(body, asAdmin, `/consents/${id}/annul`)),
  };
}

/** A yes or a no to offers, chosen so many minutes after the first. */
export function choose(granted: boolean, minute = 0, over: Parameters<typeof makeProof>[0] = {}) {
  const capturedAt = `2026-11-21T21:${String(40 + minute).padStart(2, '0')}:00.000Z`;
  const choices = [makeChoice({ purpose: 'marketing', granted, decidedBy: 'person', decidedAt: capturedAt })];
  return makeProof({ subject: { phone: PHONE }, choices, capturedAt, ...over });
}

export const reasonOf = async (may: Promise<Permission>) => (await may).reason;

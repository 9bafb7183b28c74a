import assert from 'node:assert/strict';
import type { Consents } from '../../../src/proof/index.js';
import type { WhatsAppEvent } from '../../../src/receiver/rules/content.js';
import type { Demo } from './demo.js';

/** Why the business may write to a person, or not. */
export async function reasonFor(demo: Demo, phone: string, purpose: string): Promise<string> {
  const question = new URLSearchParams([
    ['phone', phone],
    ['purpose', purpose],
  ]);
  const response = await fetch(`${demo.url}/owner/permissions?${question.toString()}`);
  return ((await response.json()) as { reason: string }).reason;
}

export async function consentsOf(demo: Demo, phone: string): Promise<Consents> {
  const response = await fetch(`${demo.url}/owner/subjects/${encodeURIComponent(phone)}`);
  return (await response.json()) as Consents;
}

/** A person writes to the business, as WhatsApp would bring it. */
export async function hears(demo: Demo, from: string, text: string): Promise<void> {
  const response = await fetch(`${demo.url}/owner/whatsapp`, {
    method: 'POST',
    headers: { 'Sec-Fetch-Site': 'same-origin' },
    body: JSON.stringify({ from, text }),
  });
  assert.equal(response.status, 200);
}

/** What came over WhatsApp from a person, newest first. */
export async function eventsOf(demo: Demo, phone: string): Promise<WhatsAppEvent[]> {
  const response = await fetch(`${demo.url}/owner/records`);
  const { records } = (await response.json()) as { records: { subject: string; event?: WhatsAppEvent }[] };
  return records.flatMap(({ subject, event }) => (subject === phone && event ? [event] : []));
}

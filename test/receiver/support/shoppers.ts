import assert from 'node:assert/strict';
import { Agent, request } from 'node:http';
import type { JSONWebKeySet } from 'jose';
import type { ConsentProof } from '../../../src/proof/index.js';
import { verifyReceipt, type PresentedRecord } from '../../../src/receiver/index.js';
import { verifySeal } from '../../../src/receiver/rules/seal.js';
import { makeProof } from './proofs.js';
import { breaksIn, somebody } from './records.js';

export const TOKEN = 'a-token-for-this-test-alone';

/** What a shopper's browser knows of a proof: with a receipt it is done, without one it sends the proof again. */
export interface Sent {
  proof: ConsentProof;
  receipt: string | undefined;
}

/**
 * Shoppers who send proofs over connections of their own, one after the other, until one of theirs fails; when this
 * many proofs were acknowledged, `then` happens. Answers all that was sent.
 */
export async function sendUntil(
  acknowledged: number,
  base: string,
  then: () => Promise<void>,
): Promise<Sent[]> {
  const sent: Sent[] = [];
  const phones = Array.from({ length: 8 }, somebody);
  let happening: Promise<void> | undefined;
  let turn = 0;
  const shopper = async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (;;) {
      const proof = makeProof({ subject: { phone: phones[turn++ % phones.length]! } });
      const one: Sent = { proof, receipt: undefined };
      sent.push(one);
      const answer = await postProof(base, proof, agent);
      one.receipt = answer?.receipt;
      if (one.receipt === undefined) {
        // Either no answer, or one that lets the browser try again.
        assert.ok(answer === undefined || answer.status >= 500, `status ${answer?.status}`);
        agent.destroy();
        return;
      }
      if (sent.filter(({ receipt }) => receipt).length >= acknowledged) happening ??= then();
    }
  };
  await Promise.all(Array.from({ length: 6 }, shopper));
  await happening;
  return sent;
}

interface Answer {
  status: number;
  receipt: string | undefined;
}

/** Nothing when there was no whole answer. */
export function postProof(base: string, proof: ConsentProof, agent?: Agent): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json' };
    const posted = request(`${base}/consents`, { method: 'POST', headers, agent }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => (body += chunk));
      answer.on('error', () => resolve(undefined));
      answer.on('end', () => {
        const { receipt } = JSON.parse(body) as { receipt?: string };
        resolve({ status: answer.statusCode!, receipt });
      });
    });
    posted.on('error', () => resolve(undefined));
    posted.end(JSON.stringify(proof));
  });
}

/** What was acknowledged is there as it was; what was not can be sent again; every chain is whole. */
export async function assertNothingLost(base: string, sent: Sent[]): Promise<void> {
  const keySet = (await (await fetch(`${base}/.well-known/jwks.json`)).json()) as JSONWebKeySet;
  const held = await exported(base);
  for (const one of sent) {
    const found = held.find(({ id }) => id === one.proof.id);
    if (one.receipt) {
      assert.ok(found, 'an acknowledged proof is gone');
      assert.deepEqual([found.proof, found.receipt], [one.proof, one.receipt]);
    }
    const again = await postProof(base, one.proof);
    assert.ok(again, 'the receiver does not answer');
    assert.equal(again.status, found ? 200 : 201);
    assert.equal(again.receipt, found ? found.receipt : again.receipt);
    assert.equal((await verifyReceipt(again.receipt!, keySet, one.proof)).valid, true);
    one.receipt = again.receipt;
  }
  const records = await exported(base);
  const ids = records.map(({ id }) => id);
  for (const { proof } of sent) assert.equal(ids.filter((id) => id === proof.id).length, 1);
  for (const subject of new Set(records.map((record) => record.subject))) {
    const chain = records.filter((record) => record.subject === subject);
    chain.sort((a, b) => a.position - b.position);
    assert.deepEqual(breaksIn(chain as never), []);
  }
  for (const { seal, id, position, digest, previous, receivedAt, assurance } of records) {
    const verified = await verifySeal(seal, keySet);
    const place = { id, digest, receivedAt, position, previous, assurance };
    assert.deepEqual(verified.valid && verified.payload, place);
  }
}

async function exported(base: string): Promise<PresentedRecord[]> {
  const response = await fetch(`${base}/export?format=ndjson`, {
    headers: { Authorization: `Bearer ${TOKEN}` },
  });
  assert.equal(response.status, 200);
  const lines = (await response.text()).trim().split('\n').filter(Boolean);
  return lines.map((line) => JSON.parse(line) as PresentedRecord);
}

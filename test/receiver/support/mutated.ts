import { proofDigest, uuidv7 } from '../../../src/proof/index.js';
import { between, chance, type Random } from '../../campaign/random.js';
import { makeProof } from './proofs.js';
import { bodyOf, failedStatus, messages, messagesByUserId, preference, text } from './whatsapp.js';

type Tree = Record<string, unknown>;

const oneOf = <Item>(random: Random, list: readonly Item[]): Item =>
  list[between(random, 0, list.length - 1)]!;

/** What code trips over that takes what comes for what it expects. */
const NASTY: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  1.5,
  1e308,
  Number.MAX_SAFE_INTEGER + 2,
  '',
  ' ',
  '0',
  'null',
  '\u0000',
  '\ud800',
  '\u202ex\u202c',
  '+49',
  '+4915112345678',
  '4915112345678',
  '2026-02-30T25:61:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '-000001-01-01T00:00:00.000Z',
  '00000000-0000-7000-8000-000000000000',
  '__proto__',
  'constructor',
  'javascript:alert(1)',
  "'; drop table records; --",
  '{{business}}',
  '<img src=x>',
  'STOP',
  'START',
  'x'.repeat(5000),
  '\ufdfa'.repeat(500),
  [],
  {},
  [[[[]]]],
  [null],
  { length: 9 },
  { toJSON: 1 },
  { then: 1 },
];

const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'id',
  'phone',
  'from',
  'type',
  'x',
  '',
  'length',
  'text',
];

/** The body of a `POST /consents`, from nearly right to nonsense. */
export function mutatedProof(random: Random): Uint8Array {
  // Of many people: one person's records wait for one another.
  const phone = `+49151000${between(random, 10_000, 19_999)}`;
  const proof = structuredClone(makeProof({ id: uuidv7(), subject: { phone } })) as unknown as Tree;
  const changes = between(random, 0, 3);
  for (let n = 0; n < changes; n++) changeOne(random, proof);
  if (chance(random, 0.5)) proof['digest'] = digestOf(proof) ?? proof['digest'];
  return broken(random, proof);
}

/** The body of a webhook, of the kinds that WhatsApp sends. */
export function mutatedWebhook(random: Random): Uint8Array {
  const kinds = [
    () => messages(text(oneOf(random, ['STOP', 'START', 'Hello', 'Ref 7K3M-9QTX', 'stop promotions']))),
    () => messagesByUserId(text('STOP')),
    () => preference(oneOf(random, ['stop', 'resume'])),
    () => failedStatus(oneOf(random, [131050, '131050', 0])),
    () =>
      messages({
        ...text('', { type: 'system', text: undefined }),
        system: { type: 'user_changed_number', wa_id: '4915112345670', previous_user_id: 'DE.1' },
      }),
    () =>
      messages(text('', { type: 'button', text: undefined, button: { payload: 'x', text: 'Unsubscribe' } })),
  ];
  const values = Array.from({ length: between(random, 1, 3) }, () => oneOf(random, kinds)());
  const body = structuredClone(bodyOf(...values)) as unknown as Tree;
  const changes = between(random, 0, 4);
  for (let n = 0; n < changes; n++) changeOne(random, body);
  return chance(random, 0.8) ? bytesOf(JSON.stringify(body)) : broken(random, body);
}

/** Changes one place of a tree: its value, its name, or what stands beside it. */
function changeOne(random: Random, tree: Tree): void {
  const places = placesIn(tree);
  if (places.length === 0) return;
  const [holder, key] = oneOf(random, places);
  const value = structuredClone(oneOf(random, NASTY));
  const change = between(random, 0, 5);
  if (change <= 2) define(holder, key, value);
  else if (change === 3) Reflect.deleteProperty(holder, key);
  else if (change === 4) define(holder, oneOf(random, NAMES), value);
  else define(holder, key, structuredClone(oneOf(random, places)[0]));
}

/** As JSON.parse does it: `__proto__` is a member like any other. */
function define(holder: Tree, key: string, value: unknown): void {
  if (Array.isArray(holder) && key === 'length') return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function placesIn(value: unknown): [holder: Tree, key: string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => {
    const own = Object.getOwnPropertyDescriptor(value, key)!.value as unknown;
    return [[value as Tree, key] as [Tree, string], ...placesIn(own)];
  });
}

function digestOf(tree: Tree): string | undefined {
  try {
    return proofDigest(tree);
  } catch {
    return undefined; // no canonical form
  }
}

/** Mostly as it is; else with bytes changed, cut off, doubled or slipped in. */
function broken(random: Random, tree: Tree): Uint8Array {
  const bytes = bytesOf(JSON.stringify(tree));
  if (chance(random, 0.6)) return bytes;
  const at = between(random, 0, bytes.length);
  const end = between(random, at, bytes.length);
  switch (between(random, 0, 4)) {
    case 0:
      return bytes.subarray(0, at);
    case 1:
      return Buffer.concat([bytes.subarray(0, end), bytes.subarray(at)]);
    case 2:
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(end)]);
    case 3:
      return Buffer.concat([
        bytes.subarray(0, at),
        Uint8Array.from({ length: between(random, 1, 30) }, () => between(random, 0, 255)),
        bytes.subarray(at),
      ]);
    default:
      bytes[Math.min(at, bytes.length - 1)]! ^= 1 << between(random, 0, 7);
      return bytes;
  }
}

function bytesOf(json: string): Buffer {
  return Buffer.from(json);
}

/** Headers of such a post; some are wrong as well. */
export function mutatedHeaders(random: Random): Record<string, string> {
  const contentType = oneOf(random, [
    ...Array<string>(20).fill('application/json'),
    'application/json; charset=utf-16',
    'text/plain',
    'multipart/form-data',
    '',
  ]);
  return {
    'Content-Type': contentType,
    ...(chance(random, 0.05) && { 'Idempotency-Key': oneOf(random, ['x', uuidv7(), '__proto__']) }),
    ...(chance(random, 0.05) && { 'Content-Encoding': 'gzip' }),
    ...(chance(random, 0.05) && { Origin: oneOf(random, ['null', 'https://evil.example', '\u00e4']) }),
  };
}

const A_LITTLE = 4000;

/** What is wrong with an answer to bytes that somebody made up; nothing when it is as it should be. */
export function faultOf(
  sent: Uint8Array,
  { status, contentType, answer }: { status: number; contentType: string | null; answer: string },
): string | undefined {
  if (status >= 500) return `status ${status}`;
  if (answer.length > sent.length + A_LITTLE) return `${answer.length} bytes for ${sent.length}`;
  if (/node_modules|\.[jt]s:\d|\bat \w+ \(/.test(answer)) return 'a trace of our insides';
  if (status < 400) return undefined;
  if (contentType !== 'application/problem+json') return `a refusal as ${contentType}`;
  const { code, detail } = JSON.parse(answer) as { code?: unknown; detail?: unknown };
  return typeof code === 'string' && typeof detail === 'string' ? undefined : 'a refusal without a code';
}

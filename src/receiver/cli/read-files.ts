import { readFile } from 'node:fs/promises';
import type { JSONWebKeySet, JWK } from 'jose';
import * as z from 'zod/mini';
import { signedCheckpoint, type SignedCheckpoint } from '../audit/checkpoint.js';
import { publicHalf } from '../rules/signing-key.js';
import { UsageError } from './command.js';

/** A file with a checkpoint, as `whatsapp-opt-in checkpoint` and `GET /checkpoint` give it. */
export async function readCheckpoint(file: string): Promise<SignedCheckpoint> {
  const parsed = z.safeParse(signedCheckpoint, await readJson(file));
  if (parsed.success) return parsed.data;
  throw new UsageError(`${file} is not a checkpoint.`);
}

/** A file with the receiver's keys, as `GET /.well-known/jwks.json` gives them; one key, or private ones, will do. */
export async function readKeySet(file: string): Promise<JSONWebKeySet> {
  const value = (await readJson(file)) as Partial<JSONWebKeySet> & JWK;
  const keys = Array.isArray(value.keys) ? value.keys : [value];
  try {
    return { keys: await Promise.all(keys.map(publicHalf)) };
  } catch (error) {
    throw new UsageError(`${file} must hold public keys (EC, P-256) as a JWK Set.`, { cause: error });
  }
}

/** Any file that holds a JSON object. */
export async function readJson(file: string): Promise<object> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new UsageError(code ? `${file} cannot be read: ${code}` : `${file} is not JSON.`, { cause: error });
  }
  if (typeof value === 'object' && value !== null) return value;
  throw new UsageError(`${file} is not a JSON object.`);
}

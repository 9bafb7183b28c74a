import type { JSONWebKeySet } from 'jose';
import { type SignedCheckpoint } from '../audit/checkpoint.js';
/** A file with a checkpoint, as `whatsapp-opt-in checkpoint` and `GET /checkpoint` give it. */
export declare function readCheckpoint(file: string): Promise<SignedCheckpoint>;
/** A file with the receiver's keys, as `GET /.well-known/jwks.json` gives them; one key, or private ones, will do. */
export declare function readKeySet(file: string): Promise<JSONWebKeySet>;
/** Any file that holds a JSON object. */
export declare function readJson(file: string): Promise<object>;

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { ConsentProof, ProofProblem } from '../../../../src/proof/index.js';

const folder = new URL('../../../vectors/proof/', import.meta.url);

/** A frozen proof and what `verify` must say about it. They were made by a program in another language. */
export interface Vector {
  name: string;
  about: string;
  /** What is given to `verify`: JSON text, or the parsed proof. */
  input: unknown;
  problems: Pick<ProofProblem, 'code' | 'path'>[];
}

export const vectors: Vector[] = readdirSync(folder).map((file) => {
  const { about, text, proof, problems } = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return { name: file.replace('.json', ''), about, input: text ?? proof, problems };
});

const isValid = ({ problems }: Vector) => problems.length === 0;
export const valid = vectors.filter(isValid);
export const invalid = vectors.filter((vector) => !isValid(vector));

export const proofOf = ({ input }: Vector): ConsentProof => structuredClone(input as ConsentProof);

export function vector(name: string): Vector {
  return vectors.find((each) => each.name === name)!;
}

/** Canonical JSON without the package's help: members by UTF-16 code units, no space. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value).sort((a, b) => (a < b ? -1 : 1));
  return `{${members.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`;
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

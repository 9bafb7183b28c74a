import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toJSONSchema } from 'zod/v4/core';
import { consentProof } from '../../../src/proof/index.js';
import { invalid, valid, type Vector } from './support/vectors.js';

type Validator = ((value: unknown) => boolean) & { errors?: unknown };

const shipped = JSON.parse(
  readFileSync(new URL('../../../dist/consent-proof.schema.json', import.meta.url), 'utf8'),
) as Record<string, unknown>;

const compile = (schema: object): Validator => new Ajv2020({ validateFormats: false }).compile(schema);

/** What no JSON Schema can say: digests, what agrees with what, half a surrogate pair. */
const isBeyondShape = ({ name, problems }: Vector) =>
  name === 'invalid-lone-surrogate' || !problems.some(({ code }) => code === 'schema');

describe('the published JSON Schema', () => {
  const accepts = compile(shipped);

  it('is the one the package checks with', () => {
    const { $schema: _draft, $id: _id, title: _title, ...shape } = shipped;
    const { $schema: _own, ...own } = toJSONSchema(consentProof, {
      target: 'draft-2020-12',
      unrepresentable: 'throw',
    });
    assert.deepEqual(shape, JSON.parse(JSON.stringify(own)));
  });

  it('says which draft it follows and which version of the proof it describes', () => {
    assert.equal(shipped['$schema'], 'https://json-schema.org/draft/2020-12/schema');
    assert.match(String(shipped['$id']), /consent-proof:1$/);
  });

  for (const { name, input } of valid) {
    it(`takes ${name}`, () => {
      assert.ok(accepts(input), JSON.stringify(accepts.errors));
    });
  }

  for (const vector of invalid.filter(({ input }) => typeof input !== 'string')) {
    const takes = isBeyondShape(vector);
    it(`${takes ? 'cannot tell' : 'refuses'} ${vector.name}`, () => {
      assert.equal(accepts(vector.input), takes);
    });
  }
});

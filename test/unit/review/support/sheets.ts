import assert from 'node:assert/strict';
import { composeSheet, planSheet, type Request, type Sheet } from '../../../../src/review/index.js';
import { standIn } from '../../../../src/review/stand-in.js';

/** What every element needs, and no more. */
export const LEAST = { business: 'Low Tide Coffee', privacyUrl: 'https://lowtide.example/privacy' };

/** Everything a jurisdiction may ask for. */
export const WHOLE: object = standIn;

type Asked = Partial<Omit<Request, 'options'>>;

/** The sheet of some options. */
export async function sheetOf(options: object, asked: Asked = {}): Promise<Sheet> {
  const plan = await planSheet({ options, languages: [], jurisdictions: [], ...asked });
  assert.ok(!('problems' in plan), JSON.stringify(plan));
  return composeSheet(plan);
}

/** Why there is none. */
export async function problemsOf(options: unknown, asked: Asked = {}): Promise<string[]> {
  const plan = await planSheet({ options, name: 'shop.json', languages: [], jurisdictions: [], ...asked });
  assert.ok('problems' in plan, 'nothing is wrong with it');
  return plan.problems;
}

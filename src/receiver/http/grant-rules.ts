import type { Desk } from '../desk.js';
import { originOf } from '../rules/origin.js';

/** The same desk, to which the receiver's own page is one of the business's pages: where links lead to. */
export function withOwnPage<Part extends Pick<Desk, 'rules' | 'addressOf'>>(
  desk: Part,
  request: Request,
): Part {
  const { origins } = desk.rules;
  if (origins.length === 0) return desk;
  const own = originOf(desk.addressOf(request));
  return { ...desk, rules: { ...desk.rules, origins: [...origins, own] } };
}

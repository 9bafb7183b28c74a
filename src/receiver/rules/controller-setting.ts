import { consentProof, type ConsentProof } from '../../proof/index.js';
import { readObject } from './read-setting.js';

/** Whose consents the receiver keeps, as proofs say it of themselves. */
export type Controller = ConsentProof['controller'];

const RULES = {
  name: 'must be the name of the business, of at most 200 characters.',
  privacyUrl: 'must be the address of its privacy policy, such as https://shop.example/privacy.',
  whatsappNumber: 'must be its own number in E.164, such as +4930123456.',
  contact: 'must be how it is reached, in at most 300 characters.',
  address: 'must be its postal address, in at most 500 characters.',
};

/**
 * Reads who the controller is.
 *
 * @throws TypeError that says which member is wrong, and what is allowed.
 */
export function readController(value: unknown, name: string): Controller {
  const controller = readObject(name, consentProof.shape.controller, RULES, value);
  if (URL.canParse(controller.privacyUrl)) return controller;
  throw new TypeError(`${name}.privacyUrl ${RULES.privacyUrl}`);
}

import * as z from 'zod/mini';
import { isJurisdictionId, jurisdictionIds } from '../../jurisdictions/index.js';
import type { GrantRules } from './grant-rules.js';
import { originOf } from './origin.js';
import { PURPOSE } from './question.js';
import { readRequirement } from './requirement.js';

/** Which grants count, as the business writes it. */
export interface GrantRuleSettings {
  /**
   * How sure a grant must be: `none` (default), `page`, `shop` or `phone`, for all purposes or by purpose, such as
   * `marketing=phone service=page`.
   */
  require?: string | undefined;
  /** The law that holds for every grant, such as `de`; a proof's own can only be stricter. Default: `default`. */
  jurisdiction?: string | undefined;
  /** Ids of purposes of the business's own; grants of others count only where the purpose is built in. */
  purposes?: readonly string[] | undefined;
  /** Whether grants count for nothing whose words could not be read on the screen, or hardly. */
  requireLegible?: boolean | undefined;
}

/** All that the business has set from which it follows which grants count. */
export interface GrantRuleSources extends GrantRuleSettings {
  /** Origins whose pages may ask. */
  origins?: readonly string[] | undefined;
  /** Where people reach the receiver: its own page, to which links lead, is one of the business's. */
  publicUrl?: string | undefined;
  /** The business itself. */
  controller?: { name: string } | undefined;
  /** What it asks in the chat is for purposes of its own. */
  optIns?: readonly { purposes: readonly string[] }[] | undefined;
}

/** @throws TypeError as `readGrantRules`. */
export function grantRulesOf({
  origins = [],
  publicUrl,
  controller,
  optIns = [],
  ...settings
}: GrantRuleSources): GrantRules {
  const rules = readGrantRules(settings);
  const purposes = [...rules.purposes, ...optIns.flatMap((one) => one.purposes)];
  const pages = publicUrl !== undefined && origins.length ? [...origins, originOf(publicUrl)] : origins;
  return { ...rules, origins: pages, controller: controller?.name, purposes };
}

/** How each of them is called where it was written. */
export type GrantRuleNames = Record<'require' | 'jurisdiction' | 'purposes', string>;

const OPTIONS: GrantRuleNames = { require: 'require', jurisdiction: 'jurisdiction', purposes: 'purposes' };

/**
 * Reads which grants count.
 *
 * @throws TypeError that names the setting, and says what is allowed.
 */
export function readGrantRules(
  { require = 'none', jurisdiction = 'default', purposes = [], requireLegible = false }: GrantRuleSettings,
  names = OPTIONS,
): Pick<GrantRules, 'require' | 'jurisdiction' | 'purposes' | 'requireLegible'> {
  if (!isJurisdictionId(jurisdiction)) {
    throw new TypeError(
      `${names.jurisdiction} must be one of ${jurisdictionIds.join(', ')}, not ${jurisdiction}.`,
    );
  }
  const wrong = purposes.find((purpose) => !z.safeParse(PURPOSE, purpose).success);
  if (wrong !== undefined) {
    throw new TypeError(
      `${names.purposes} must hold ids of purposes: a small letter, then small letters, digits, - or _; not ${wrong}.`,
    );
  }
  return { require: readRequirement(require, names.require), jurisdiction, purposes, requireLegible };
}

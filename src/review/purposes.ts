import type { Config, Purpose } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import { composeNotice } from '../notice/index.js';
import { sampleOf, type Sample } from './sample.js';

/** A purpose as a proof holds it, in `choices`: the same under every jurisdiction. */
export interface PurposeSample {
  purpose: string;
  /** Whether these options ask for it; if not, it is one of ours that they could ask for. */
  isAsked: boolean;
  label: Sample;
  disclosure: Sample;
}

/** Those that the options ask for, then the rest of ours. `ours`: ids of the purposes that the element has words for. */
export function purposeSamples(
  config: Config,
  translator: Translator,
  ours: readonly string[],
): PurposeSample[] {
  const asked = config.purposes.map(({ id }) => id);
  const others = ours.filter((id) => !asked.includes(id)).map((id): Purpose => ({ id }));
  const { rows } = composeNotice({ ...config, purposes: [...config.purposes, ...others] }, translator);
  return rows.map(({ purpose, label, disclosure }) => ({
    purpose,
    isAsked: asked.includes(purpose),
    label: sampleOf('label', label),
    disclosure: sampleOf('disclosure', disclosure),
  }));
}

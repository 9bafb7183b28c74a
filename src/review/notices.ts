import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import type { JurisdictionId } from '../jurisdictions/index.js';
import { composeNotice, noticeLines, noticeText, type NoticeLine } from '../notice/index.js';
import { sha256Hex } from '../proof/index.js';

/** The whole notice under one jurisdiction. Digests are those of `notice.sha256` in a proof. */
export interface NoticeSample {
  jurisdiction: JurisdictionId;
  /** With the label of the element's own phone field, the only line of part `phone`. */
  lines: NoticeLine[];
  /** With that line. */
  ownField: string;
  /** Without it: the page has the number. */
  pagesNumber: string;
  /** The lines that name the number where the page gives it (`phone`); a digest then is of one number only. */
  naming: string[];
}

/** A number that is nobody's (North American Numbering Plan, 555-01XX). */
const NUMBER = '+12025550123';

export function noticeSample(config: Config, translator: Translator): NoticeSample {
  const linesFor = (options: Config, label?: string) =>
    noticeLines(composeNotice(options, translator), label);
  const unnumbered = { ...config, phone: undefined };
  const own = linesFor(unnumbered, translator.t('phone.label'));
  const pages = linesFor(unnumbered);
  const texts = pages.map(({ text }) => text);
  const known = linesFor({ ...config, phone: NUMBER });
  return {
    jurisdiction: config.jurisdiction,
    lines: own,
    ownField: sha256Hex(noticeText(own)),
    pagesNumber: sha256Hex(noticeText(pages)),
    naming: known.map(({ text }) => text).filter((text) => !texts.includes(text)),
  };
}

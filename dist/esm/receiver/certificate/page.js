import { checks, checkAgain, limits } from './checks-section.js';
import { choices } from './choices-section.js';
import { facts } from './facts.js';
import { isJurisdictionId } from '../../jurisdictions/index.js';
import { markup } from '../../markup.js';
import { legibilityList } from './legibility-list.js';
import { drawNotice } from './notice-drawing.js';
import { STYLE } from './style.js';
import { times } from './times-section.js';
import { utc } from './times.js';
import { words } from './words.js';
/** The page about one proof, for people: to read, to print, to hand over. HTML without a script. */
export function certificatePage(certificate) {
    const { record, asOf } = certificate;
    const { controller } = record.content;
    // The style is put in as it is: its hash stands in the policy.
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
${markup `<title>${words.title}, ${record.id}</title>`.text}<style>${STYLE}</style></head><body>${markup `<main>
<header>
  <div class="head">
    <h1>${words.title}</h1>
    <p class="soft">${words.recordId} <span class="id">${record.id}</span><br>${words.asOf} ${utc(asOf)}</p>
  </div>
  <p class="about">${words.about} <strong><bdi>${controller.name}</bdi></strong></p>
  ${verdict(certificate)}
</header>
<section><h2>${words.whoHeading}</h2>${who(certificate)}</section>
<section><h2>${words.choicesHeading}</h2>${choices(certificate)}</section>
<section><h2>${words.whenHeading}</h2>${times(certificate)}</section>
<section><h2>${words.noticeHeading}</h2>${notice(certificate)}</section>
<section><h2>${words.checksHeading}</h2>${checks(certificate)}</section>
<section><h2>${words.againHeading}</h2>${checkAgain()}</section>
<section><h2>${words.limitsHeading}</h2>${limits()}</section>
<footer>${words.made}, ${utc(asOf)}</footer>
</main>`.text}</body></html>
`;
}
function verdict({ record, annulment, checks: { keyId: _, ...results } }) {
    const allHold = Object.values(results).every(Boolean);
    return markup `<p class="verdict${!allHold && ' bad'}">${allHold ? words.allHold : words.somethingFails}</p>
  ${annulment && markup `<p class="verdict bad">${words.annulled} ${utc(annulment.at)}, ${annulment.by}: <bdi>${annulment.reason}</bdi></p>`}
  ${record.content.surface.test && markup `<p class="verdict bad">${words.test}</p>`}`;
}
function who({ record, state }) {
    const { subject, controller, surface } = record.content;
    return facts([
        [words.phone, markup `<strong>${subject.phone}</strong>`],
        [words.reference, subject.reference],
        [words.business, controller.name],
        [words.businessNumber, controller.whatsappNumber],
        [words.contact, controller.contact],
        [words.address, controller.address],
        [words.privacy, controller.privacyUrl],
        [words.page, surface.url],
        [words.assurance, words.assurances[state.assurance]],
        [words.mode, words.modes[surface.mode]],
        [words.jurisdiction, jurisdictionName(surface)],
    ]);
}
function jurisdictionName({ jurisdiction }) {
    return isJurisdictionId(jurisdiction) ? words.jurisdictions[jurisdiction] : jurisdiction;
}
function notice({ record }) {
    const { language, version, sha256, evidence } = record.content.notice;
    const read = evidence && markup `<h4>${words.noticeLegibility}</h4>${legibilityList(evidence)}`;
    return markup `${shown(record.content)}${read}${facts([
        [words.language, language],
        [words.noticeVersion, version],
        [words.noticeDigest, markup `<span class="id">${sha256}</span>`],
    ])}`;
}
/** The words, beside a picture of them where the proof holds what to draw. */
function shown(proof) {
    const { text, language, direction, layout } = proof.notice;
    if (!text)
        return markup `<p>${words.noticeEmpty}</p>`;
    const drawing = drawNotice(proof, words.drawing);
    return markup `<p class="note">${words.noticeNote} ${drawing && words.drawingNote} ${layout && !drawing && words.notDrawn}</p>
  <div class="shown">${drawing}<blockquote lang="${language}" dir="${direction}">${text}</blockquote></div>`;
}

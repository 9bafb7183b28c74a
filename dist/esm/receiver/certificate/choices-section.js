import { markup } from '../../markup.js';
import { legibilityList } from './legibility-list.js';
import { duration, utc } from './times.js';
import { words } from './words.js';
export function choices(certificate) {
    const { choices: all } = certificate.record.content;
    return markup `<p class="note">${words.choicesNote}</p>${all.map((choice) => choiceCard(choice, certificate))}`;
}
function choiceCard(choice, certificate) {
    const { purpose, granted, label, disclosure, evidence } = choice;
    const { language, direction } = certificate.record.content.notice;
    return markup `<article class="choice">
  <header dir="${direction}">
    <h3 lang="${language}">${label}</h3>
    <p class="answer ${granted ? 'yes' : 'no'}" dir="ltr">${answer(granted)}<br><code class="soft">${purpose}</code></p>
  </header>
  <blockquote lang="${language}" dir="${direction}">${disclosure}</blockquote>
  <div class="columns">
    <div>${decision(choice)}</div>
    <div><h4>${words.legibility}</h4>${legibilityList(evidence, onScreen(evidence.onScreenMs))}</div>
    <div><h4>${words.now} ${utc(certificate.asOf)}</h4>${standingNow(purpose, certificate)}</div>
  </div>
</article>`;
}
const onScreen = (ms) => (ms > 0 ? words.onScreen(duration(ms)) : words.neverOnScreen);
/** Never by colour alone. */
function answer(granted) {
    return granted ? `\u2713 ${words.granted}` : `\u2717 ${words.notGranted}`;
}
function decision({ decidedBy, decidedAt, evidence: { events } }) {
    const acts = events.map(({ at, granted, input }) => markup `<li>${granted ? words.ticked : words.unticked} ${words.inputs[input]}, ${utc(at)}</li>`);
    return markup `<h4>${words.acts}</h4>
    <p>${words.decidedBy[decidedBy]}${decidedBy === 'earlier' && decidedAt && markup ` ${utc(decidedAt)}.`}</p>
    ${acts.length > 0 && markup `<ul class="plain">${acts}</ul>`}`;
}
/** WhatsApp's own stop is about marketing messages only. */
function standingNow(purpose, { record, standing }) {
    const found = standing.purposes.find((one) => one.purpose === purpose);
    const { stoppedSince } = standing;
    return markup `<p>${decidingRecord(found, record.id)}</p>
    ${found?.confirmedAt != null && markup `<p>${words.standing.confirmed} ${utc(found.confirmedAt)}.</p>`}
    ${found?.problem && markup `<p><strong>${words.standing.problems[found.problem]}</strong></p>`}
    ${purpose === 'marketing' && stoppedSince !== null && markup `<p>${words.standing.stopped} ${utc(stoppedSince)}.</p>`}`;
}
function decidingRecord(found, id) {
    if (found?.since == null)
        return words.standing.undecided;
    if (found.problem === 'annulled')
        return markup `<span class="id">${found.proofId}</span>`;
    const { granted, proofId, since, source } = found;
    if (proofId === id)
        return granted ? words.standing.grantedHere : words.standing.deniedHere;
    const { grantedOnWhatsApp, grantedElsewhere, deniedOnWhatsApp, deniedOnPage } = words.standing;
    const [yes, no] = source === 'whatsapp' ? [grantedOnWhatsApp, deniedOnWhatsApp] : [grantedElsewhere, deniedOnPage];
    const inWords = granted ? yes : no;
    return markup `${inWords} ${utc(since)}: <span class="id">${proofId}</span>`;
}

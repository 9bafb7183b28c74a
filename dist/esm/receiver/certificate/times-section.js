import { clockAheadMs } from '../rules/effect.js';
import { markup } from '../../markup.js';
import { duration, local, utc } from './times.js';
import { words } from './words.js';
/** What happened in its order, each by the clock that tells it. */
export function times({ record, state: { confirmedAt } }) {
    const { capturedAt, timeZone, surface, choices } = record.content;
    const zone = local(capturedAt, timeZone) === undefined ? undefined : timeZone;
    const acts = choices
        .flatMap(({ purpose, evidence }) => evidence.events.map((event) => ({ purpose, ...event })))
        .sort((a, b) => a.at.localeCompare(b.at));
    const byBrowser = (at, what) => moment(at, what, words.browserClock, zone);
    return markup `<ol class="times">
  ${byBrowser(surface.shownAt, words.shown)}
  ${acts.map(({ at, purpose, granted, input }) => byBrowser(at, markup `<code>${purpose}</code> ${granted ? words.ticked : words.unticked} ${words.inputs[input]}`))}
  ${byBrowser(capturedAt, words.confirmedChoice)}
  ${moment(record.receivedAt, words.received, words.receiverClock)}
  ${confirmedAt !== null && moment(confirmedAt, words.confirmedFromPhone, words.whatsappClock)}
</ol>
<p class="note">${zone === undefined ? words.timeZoneUnknown(timeZone) : words.timeZone(timeZone)}
${difference(record)}</p>`;
}
function moment(at, what, clock, zone) {
    return markup `<li><span>${what}</span><span>${utc(at)}
    <span class="soft">${zone !== undefined && `(${local(at, zone) ?? ''}) `}${clock}</span></span></li>`;
}
function difference({ content: proof, receivedAt }) {
    const ahead = clockAheadMs(proof, receivedAt);
    if (ahead > 0)
        return words.ahead(duration(ahead));
    const delay = Date.parse(receivedAt) - Date.parse(proof.capturedAt);
    return delay < 1000 ? words.delayNone : words.delay(duration(delay));
}

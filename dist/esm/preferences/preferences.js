import { afterProof } from './after-proof.js';
import { dateIn } from './dates.js';
import { withForeignWords } from './foreign-words.js';
import { KnownConsents } from './known-consents.js';
import { standingOf } from './standing.js';
import { stateLines } from './state-lines.js';
import { copiesView, forgetView, stopAllView, unreachableView } from './views.js';
const UUID_V7 = /^[\da-f]{8}-[\da-f]{4}-7/;
const isStoppable = ({ kind }) => kind === 'granted' || kind === 'renewal';
export function createPreferences(ports) {
    return new OwnPreferences(ports);
}
class OwnPreferences {
    #ports;
    #known;
    #before;
    /** The person wants nothing kept on this device, nor shown. */
    #isForgotten = false;
    #standings = new Map();
    /** Purposes that the site does not ask for any more. */
    #added = new Map();
    constructor(ports) {
        this.#ports = ports;
        this.#known = new KnownConsents(ports);
    }
    get isReady() {
        return this.#known.current.kind !== 'asking';
    }
    get previous() {
        const { latest, consents } = this.#known.current;
        if (latest !== undefined)
            return latest;
        // WhatsApp's own events have other ids, and cannot be followed.
        const proofs = (consents?.purposes ?? []).filter(({ proofId }) => UUID_V7.test(proofId ?? ''));
        const newest = proofs.reduce((a, b) => ((a?.since ?? '') > (b.since ?? '') ? a : b), proofs[0]);
        return newest?.proofId ?? null;
    }
    complete(config) {
        this.#known.take(config);
        const { consents } = this.#known.current;
        this.#added = notAskedFor(consents, config, this.#added);
        if (consents)
            this.#isForgotten = false; // the site says anew how the person stands
        // Without a number there is nobody to decide about, and no field asks for one: it may be another person's.
        if (!consents)
            return { ...config, purposes: [], phone: ' ' };
        return {
            ...config,
            phone: consents.phone,
            purposes: inOrder([...config.purposes, ...this.#added.values()], config, consents),
        };
    }
    notice(notice, showing) {
        this.#standings = new Map();
        const { t } = showing.translator;
        const heading = t('preferences.heading');
        const { kind, consents } = this.#known.current;
        if (!consents) {
            const intro = t(kind === 'unreachable' ? 'preferences.unreachable' : 'preferences.unknown');
            return { ...notice, heading, intro, rows: [], closing: [] };
        }
        const rows = notice.rows.map((row) => this.#stated(row, showing));
        const closing = [{ text: t('data') }, ...notice.added];
        return { ...notice, heading, intro: t('preferences.intro'), rows, closing };
    }
    recalled() {
        const recalled = new Map();
        for (const [purpose, standing] of this.#standings) {
            if (standing.kind === 'undecided')
                continue;
            const { granted, since } = standing.consent;
            recalled.set(purpose, { granted, at: since, isShown: standing.kind === 'granted' });
        }
        return recalled;
    }
    stopAll({ t }) {
        const isAny = [...this.#standings.values()].some(isStoppable);
        return isAny ? stopAllView(this.#ports.html, t('preferences.stop-all'), this.#stopEverything) : '';
    }
    records(translator) {
        const { html } = this.#ports;
        const { kind, copies = [] } = this.#known.current;
        const { t } = translator;
        const records = kind === 'unreachable'
            ? unreachableView(html, t('preferences.again'), () => this.#known.again())
            : copiesView(html, copies, translator);
        const isToForget = kind !== 'unknown' || this.#isForgotten || this.#ports.keeps();
        return isToForget ? [records, forgetView(html, t('preferences.forget'), this.#press)] : records;
    }
    proved(proof) {
        const { current } = this.#known;
        if (current.consents?.phone !== proof.subject.phone)
            return;
        this.#before = current;
        this.#known.set({ ...current, latest: proof.id, consents: afterProof(current.consents, proof) });
    }
    delivered(proof, receipt) {
        this.#before = undefined;
        const { copies = [], ...current } = this.#known.current;
        if (this.#isForgotten || receipt === undefined || copies.some(({ id }) => id === proof.id))
            return;
        const copy = { id: proof.id, receivedAt: receivedAt(receipt) ?? proof.capturedAt, receipt, proof };
        this.#known.set({ ...current, copies: [copy, ...copies] });
    }
    get unconfirmed() {
        const waiting = (this.#known.current.consents?.purposes ?? []).filter(({ granted, source, confirmation }) => granted && source === 'widget' && confirmation !== 'confirmed');
        const id = waiting.at(-1)?.proofId;
        return id !== undefined && id !== null && UUID_V7.test(id) ? id : undefined;
    }
    confirmed(proofId) {
        const { consents, ...known } = this.#known.current;
        if (!consents)
            return;
        const at = { confirmed: true, confirmation: 'confirmed', confirmedAt: new Date().toISOString() };
        const purposes = consents.purposes.map((one) => (one.proofId === proofId ? { ...one, ...at } : one));
        this.#known.set({ ...known, consents: { ...consents, purposes } });
    }
    refused() {
        if (this.#before)
            this.#known.set(this.#before);
        this.#before = undefined;
    }
    arrived() {
        if (!this.#before)
            this.#known.again(); // else a proof of this page is on its way, and would be missing
    }
    /** A row, with how the person stands towards it. */
    #stated(row, { config, translator, isTakenBack }) {
        const { language, t } = translator;
        const { noticeVersion } = config;
        const other = this.#added.get(row.purpose);
        const words = { ...row, ...(other && { label: other.label, disclosure: other.disclosure }) };
        const { purposes, stoppedOnWhatsApp } = this.#known.current.consents;
        const consent = purposes.find(({ purpose }) => purpose === row.purpose);
        const standing = standingOf(consent, words, { language, version: other ? undefined : noticeVersion });
        this.#standings.set(row.purpose, standing);
        const isBlocked = row.purpose === 'marketing' && Boolean(stoppedOnWhatsApp);
        const state = [
            ...stateLines(standing, t, dateIn(language)),
            ...(isBlocked ? [t('consent.blocked')] : []),
        ];
        const press = (event) => void this.#stop(row.purpose, event);
        const then = consent?.words;
        const isForeign = then !== undefined && then.language !== language;
        return {
            ...words,
            ...(other && isForeign && { language: then.language }),
            state,
            stopping: isTakenBack(row.purpose) ? t('consent.stopping') : '',
            ...(isForeign && { drawState: (line) => withForeignWords(this.#ports.html, line, then) }),
            ...(standing.kind === 'renewal' && { stop: { label: t('preferences.stop'), press } }),
        };
    }
    #stop(purpose, event) {
        if (event.isTrusted)
            this.#ports.act(purpose, false, event);
        else
            this.#ports.report('tick-refused', `A script pressed a button. Allowed: a click or a key of the person.`);
        return event.isTrusted;
    }
    #press = () => void this.#forget();
    async #forget() {
        const { flush, forget, forgotten } = this.#ports;
        this.#isForgotten = true;
        this.#before = undefined;
        this.#known.set({ kind: 'unknown' });
        const isWaiting = await forget();
        forgotten(isWaiting, false);
        if (!isWaiting)
            return;
        await flush();
        forgotten(await forget(), true);
    }
    #stopEverything = (event) => {
        const standing = [...this.#standings].filter(([, one]) => isStoppable(one));
        if (standing.map(([purpose]) => this.#stop(purpose, event)).includes(true))
            this.#ports.stop();
    };
}
/** In the order in which they were asked for, where it is known of all; else the site's own come first. */
function inOrder(purposes, config, consents) {
    const known = consents.purposes.map(({ purpose }) => purpose);
    const isKnown = config.purposes.length < purposes.length && purposes.every(({ id }) => known.includes(id));
    return isKnown ? purposes.sort((a, b) => known.indexOf(a.id) - known.indexOf(b.id)) : purposes;
}
/** What was granted once and is not asked for any more, in the words of then: it can be taken back here. */
function notAskedFor(consents, { purposes }, before) {
    const others = (consents?.purposes ?? []).flatMap(({ granted, purpose, words }) => {
        const isAsked = purposes.some(({ id }) => id === purpose);
        // What was taken back here stays: the person sees what became of it.
        return (granted || before.has(purpose)) && words && !isAsked
            ? [[purpose, { id: purpose, label: words.label, disclosure: words.disclosure }]]
            : [];
    });
    return new Map(others);
}
/** The receiver's time, out of the receipt that it signed. */
function receivedAt(receipt) {
    try {
        const payload = receipt.split('.')[1].replaceAll('-', '+').replaceAll('_', '/');
        return JSON.parse(atob(payload)).receivedAt;
    }
    catch {
        return undefined; // another endpoint's answer, which may be anything
    }
}

import { illegible } from '../../proof/index.js';
import { isProof } from './content.js';
import { PROOF_DAYS } from '../../proof/lifetime.js';
import { originOf } from './origin.js';
export function isAboutRecord(effect) {
    return 'recordId' in effect;
}
/** @param receivedAt The receiver's clock, UTC. */
export function effectOf(content, receivedAt) {
    if (isProof(content))
        return choicesOf(content, receivedAt);
    switch (content.type) {
        case 'whatsapp-opt-in/whatsapp-event':
            return whatsappEffect(content);
        case 'whatsapp-opt-in/receiver-event':
            return remark(content);
        case 'whatsapp-opt-in/erasure':
            return { kind: 'none' };
    }
}
function choicesOf(proof, receivedAt) {
    return {
        kind: 'choices',
        at: timeOf(proof, receivedAt),
        follows: proof.previous,
        jurisdiction: proof.surface.jurisdiction,
        controller: proof.controller.name,
        origin: originOf(proof.surface.url),
        ...(proof.notice.version !== undefined && { version: proof.notice.version }),
        ...(isClockOff(proof, receivedAt) && { isClockOff: true }),
        choices: proof.choices.map((choice) => choiceEffect(choice, proof)),
    };
}
/**
 * Boxes left alone decide nothing: an unticked one takes no earlier grant back, and one that stands as it was decided
 * before must not undo a withdrawal that came in between.
 */
function choiceEffect({ purpose, granted, decidedBy, evidence }, { notice }) {
    const isIllegible = [evidence, notice.evidence].some((one) => one !== undefined && illegible(one).length > 0);
    return { purpose, granted, decided: decidedBy === 'person', ...(isIllegible && { isIllegible }) };
}
/**
 * The browser's clock says in which order things were chosen, also when they arrive late. Where it runs ahead, what
 * it says cannot be: then it counts from the moment it arrived, or a wrong clock would outlast every withdrawal.
 */
function timeOf({ capturedAt }, receivedAt) {
    return capturedAt < receivedAt ? capturedAt : receivedAt;
}
function whatsappEffect(event) {
    const { act, at, purposes = 'all', origin, confirms, subject } = event;
    switch (act) {
        case 'grant':
            return { kind: 'grant', at, purposes: purposes === 'all' ? [] : purposes };
        case 'withdrawal':
            return withdrawal(at, purposes, origin);
        case 'resume':
            return { kind: 'resume', at };
        case 'confirmation':
            return { kind: 'confirmation', at, recordId: confirms ?? '' };
        case 'identity':
            return { kind: 'identity', at, userId: subject.userId ?? '' };
        case 'dismissal':
            return { kind: 'none' };
    }
}
function withdrawal(at, purposes, origin) {
    const stopped = origin === 'user-preferences' || origin === 'failed-status';
    return { kind: 'withdrawal', at, purposes, stopped, ...(origin === 'system' && { hasMoved: true }) };
}
function remark({ act, at, record }) {
    return { kind: act === 'vouch' ? 'vouching' : 'annulment', at, recordId: record };
}
/** By how much the browser's clock was certainly ahead, in milliseconds; 0 when it may have been right. */
export function clockAheadMs({ capturedAt }, receivedAt) {
    return Math.max(0, Date.parse(capturedAt) - Date.parse(receivedAt));
}
/** Clocks that are set by a network differ by less. */
const CLOCKS_DIFFER_MS = 60_000;
/** A browser keeps no proof for longer that does not get through. */
const LONGEST_WAIT_MS = PROOF_DAYS * 86_400_000;
function isClockOff(proof, receivedAt) {
    const waitedMs = Date.parse(receivedAt) - Date.parse(proof.capturedAt);
    return clockAheadMs(proof, receivedAt) > CLOCKS_DIFFER_MS || waitedMs > LONGEST_WAIT_MS;
}

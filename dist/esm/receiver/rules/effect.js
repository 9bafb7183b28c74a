import { isProof } from './content.js';
/** @param receivedAt The receiver's clock, UTC. */
export function effectOf(content, receivedAt) {
    if (isProof(content))
        return choicesOf(content, receivedAt);
    return content.type === 'whatsapp-opt-in/whatsapp-event' ? whatsappEffect(content) : { kind: 'none' };
}
function choicesOf(proof, receivedAt) {
    return {
        kind: 'choices',
        at: timeOf(proof, receivedAt),
        follows: proof.previous,
        mode: proof.surface.mode,
        jurisdiction: proof.surface.jurisdiction,
        ...(proof.notice.version !== undefined && { version: proof.notice.version }),
        // Boxes left alone decide nothing: an unticked one takes no earlier grant back, and one that stands as it was
        // decided before must not undo a withdrawal that came in between.
        choices: proof.choices.map(({ purpose, granted, decidedBy }) => ({
            purpose,
            granted,
            decided: decidedBy === 'person',
        })),
    };
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
        case 'withdrawal': {
            // What a person stopped in WhatsApp's own settings only they can start again, there.
            const stopped = origin === 'user-preferences' || origin === 'failed-status';
            return { kind: 'withdrawal', at, purposes, stopped };
        }
        case 'resume':
            return { kind: 'resume', at };
        case 'confirmation':
            return { kind: 'confirmation', at, proofId: confirms ?? '' };
        case 'identity':
            return { kind: 'identity', at, userId: subject.userId ?? '' };
        case 'dismissal':
            return { kind: 'none' };
    }
}
/** By how much the browser's clock was certainly ahead, in milliseconds; 0 when it may have been right. */
export function clockAheadMs({ capturedAt }, receivedAt) {
    return Math.max(0, Date.parse(capturedAt) - Date.parse(receivedAt));
}

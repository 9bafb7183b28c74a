import { isProof } from '../rules/content.js';
import { isNumber } from '../rules/number-forms.js';
/** The columns of the CSV, in order. New ones are added at the end only: people count columns. */
export const columns = [
    'record_id',
    /** `proof`, `whatsapp-event`, `receiver-event`, `erasure`, or `erased` for what had been one of the first two. */
    'kind',
    'received_at',
    'phone',
    'user_id',
    'reference',
    'business',
    'purpose',
    'granted',
    /** When the person decided, by the browser's or WhatsApp's clock. */
    'decided_at',
    'decided_by',
    /** On WhatsApp: what the person did, how it came, and in what words. */
    'act',
    'origin',
    'words',
    'confirms',
    'label',
    /** Of a grant in the chat: the message that asked. */
    'disclosure',
    'on_screen_ms',
    'font_size_px',
    'contrast_ratio',
    'hidden',
    'covered',
    'captured_at',
    'time_zone',
    'language',
    'notice_version',
    'notice_sha256',
    'page',
    'mode',
    'jurisdiction',
    'test',
    'follows_proof',
    'position',
    'digest',
    'previous_digest',
    /** Of what was decided in the review: the name of the token, and of the person where they said it. */
    'reviewed_by',
    'reviewed_at',
    /** How sure it was that the record comes from the number's holder, when it arrived. */
    'assurance',
    /** Of a `receiver-event`: the record that it is about, and why that one was annulled. */
    'about_record',
    'reason',
];
/** One row for each choice of a proof, one for anything else. Of what was erased only digests and times are left. */
export function rowsOf(record) {
    const { id, receivedAt, position, digest, previous, assurance, content } = record;
    const place = {
        record_id: id,
        received_at: receivedAt,
        position,
        digest,
        previous_digest: previous,
        assurance,
    };
    if (content === null)
        return [{ ...place, kind: 'erased' }];
    if (isProof(content)) {
        const proof = proofCells(content);
        return content.choices.map((choice) => ({ ...place, ...proof, ...choiceCells(choice) }));
    }
    switch (content.type) {
        case 'whatsapp-opt-in/erasure':
            return [{ ...place, kind: 'erasure', decided_at: content.at }];
        case 'whatsapp-opt-in/receiver-event':
            return [{ ...place, ...receiverCells(content) }];
        case 'whatsapp-opt-in/whatsapp-event':
            return [{ ...place, ...eventCells(content, record.subject) }];
    }
}
function proofCells({ subject, controller, notice, surface, capturedAt, timeZone, previous, }) {
    return {
        kind: 'proof',
        phone: subject.phone,
        reference: subject.reference,
        business: controller.name,
        captured_at: capturedAt,
        time_zone: timeZone,
        language: notice.language,
        notice_version: notice.version,
        notice_sha256: notice.sha256,
        page: surface.url,
        mode: surface.mode,
        jurisdiction: surface.jurisdiction,
        test: surface.test,
        follows_proof: previous,
    };
}
function choiceCells({ purpose, granted, decidedAt, decidedBy, label, disclosure, evidence }) {
    const { onScreenMs, fontSizePx, contrastRatio, hidden, covered } = evidence;
    return {
        purpose,
        granted,
        decided_at: decidedAt,
        decided_by: decidedBy,
        label,
        disclosure,
        on_screen_ms: onScreenMs,
        font_size_px: fontSizePx,
        contrast_ratio: contrastRatio,
        hidden,
        covered,
    };
}
function receiverCells({ act, at, subject, record, by, person, reason }) {
    return {
        kind: 'receiver-event',
        phone: subject.phone,
        user_id: subject.userId,
        decided_at: at,
        act,
        about_record: record,
        reason,
        reviewed_by: reviewer({ by, person }),
        reviewed_at: at,
    };
}
function reviewer({ by, person, }) {
    return [by, person].filter(Boolean).join(': ') || undefined;
}
function eventCells({ act, origin, at, words, asked, language, confirms, purposes, subject, decided }, chain) {
    const isDecision = act === 'withdrawal' || act === 'grant';
    return {
        kind: 'whatsapp-event',
        phone: subject.phone ?? (isNumber(chain) ? chain : undefined),
        user_id: subject.userId,
        purpose: isDecision ? [purposes ?? 'all'].flat().join(' ') : undefined,
        granted: isDecision ? act === 'grant' : undefined,
        decided_at: at,
        act,
        origin,
        words,
        confirms,
        disclosure: asked,
        language,
        reviewed_by: decided && reviewer(decided),
        reviewed_at: decided?.at,
    };
}

import { eventId } from '../whatsapp/event-id.js';
import { withDigest } from './content.js';
import { enter } from './enter.js';
import { isNumber } from './number-forms.js';
/** Writes down what became of a record of this subject, once for each assurance. */
export function enterReceiverEvent({ act, record, ...details }, subject, assurance, books) {
    const content = withDigest({
        type: 'whatsapp-opt-in/receiver-event',
        version: 1,
        id: eventId(act, record, assurance),
        at: books.clock().toISOString(),
        subject: isNumber(subject) ? { phone: subject } : { userId: subject },
        act,
        record,
        ...details,
    });
    return enter(content, subject, assurance, books);
}

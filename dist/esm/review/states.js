import { timeIn } from '../preferences/dates.js';
import { AT, ZONE } from './moments.js';
import { sampleOf } from './sample.js';
import { standIn } from './stand-in.js';
/** When each text is shown. Frequencies and how a person stands have places of their own. */
const WHEN = {
    'Added to a purpose': {
        stop: 'how to stop, without a number of the business',
        'stop.number': 'how to stop, with whatsapp-number',
        sender: 'where a label of the site\u2019s own leaves out the business or WhatsApp',
        examples: 'where the site gives examples',
    },
    'Buttons and lists': {
        confirm: 'the element\u2019s own button',
        reconsider: 'in place of the boxes, after a no',
        language: 'beside the list of languages (India)',
        'phone.label': 'the element\u2019s own phone field',
        'phone.country': 'the list of countries beside it, read out only',
        'copy.page': 'link to the record, after confirming',
    },
    'The phone number, while a box is ticked': {
        'phone.missing': 'the element\u2019s own field is empty',
        'phone.invalid': 'the number in it cannot be one, and no country is chosen',
        'phone.invalid-in': 'the same, with the country that is chosen',
        'phone.unclear': 'the country code may be missing its plus, in either field',
        'phone.page-missing': 'the page\u2019s own field is empty',
        'phone.page-invalid': 'the number in it cannot be one',
    },
    'What became of it (status line)': {
        'status.pending': 'on its way',
        'status.delivered': 'delivered',
        'status.queued': 'kept, and sent later',
        'status.refused': 'refused for good',
        'status.nothing': 'confirmed with no box ticked',
        'status.cleared': 'the words changed under a tick',
        'status.replaced': 'the page put a new element in place of a ticked one',
    },
    'The longer explanation': {
        'details.open': 'button that opens it',
        'details.sending': 'first paragraph',
        'details.record': 'second paragraph',
        'details.stopping': 'third paragraph',
        'details.close': 'button that closes it',
    },
    'Confirming on WhatsApp': {
        'whatsapp.heading': 'heading',
        'whatsapp.how': 'what to do',
        'whatsapp.open': 'link',
        'whatsapp.scan': 'above the QR code',
        'whatsapp.picture': 'the QR code, read out only',
        'whatsapp.message': 'the message that the person sends',
        'whatsapp.waiting': 'while the message is waited for',
        'whatsapp.late': 'when it has not come for a while',
        'whatsapp.confirmed': 'when it has come',
    },
    Preferences: {
        'preferences.heading': 'heading',
        'preferences.intro': 'below it',
        'preferences.unknown': 'in its place, when nothing is known of the person',
        'preferences.unreachable': 'in its place, when the receiver did not answer',
        'preferences.again': 'button that asks once more',
        'preferences.save': 'button that saves',
        'preferences.unchanged': 'saved with nothing changed',
        'preferences.stop': 'button below a purpose whose words have changed',
        'preferences.stop-all': 'button that takes everything back',
        'preferences.forget': 'button that removes what the browser keeps',
        'preferences.forgotten': 'after it',
        'preferences.forgotten-later': 'after it, when a choice is still on its way',
        'preferences.text': 'opens what was on the screen then',
        'preferences.file': 'saves the record as a file',
    },
};
const PAGE = {
    'page.title': 'title',
    'page.loading': 'while it looks',
    'page.missing': 'opened without a link',
    'page.expired': 'the link is too old',
    'page.invalid': 'the link is damaged',
    'page.erased': 'the person\u2019s data were erased',
    'page.nothing': 'nothing to show',
};
/** All that is shown beside the notice, the same under every jurisdiction. A language of the site's own may lack some. */
export function stateGroups(config, { t, language }) {
    const values = {
        number: config.whatsappNumber ?? standIn.whatsappNumber,
        examples: t('quoted', { text: '\u2026' }),
        code: '7K3M-9QTX',
        country: new Intl.DisplayNames([language], { type: 'region' }).of('DE'),
        numbers: '+49 30 123456',
        date: timeIn(language, ZONE)(AT),
    };
    return Object.entries(WHEN).map(([title, entries]) => ({
        title,
        samples: Object.entries(entries)
            .map(([key, when]) => [key, when, t(key, values)])
            .filter(([key, , text]) => text !== key)
            .map(([, when, text]) => sampleOf(when, text)),
    }));
}
/** What the receiver's page says around the element. The site's own texts do not reach it. */
export function pageGroup(messages) {
    const samples = Object.entries(PAGE).map(([key, when]) => sampleOf(when, messages[key]));
    return { title: 'The receiver\u2019s page', samples };
}

import { confirmationCode } from '../proof/index.js';
import { chatAddress, draftOf } from './address.js';
import { askWhetherConfirmed } from './ask.js';
import { panelView } from './panel.js';
import { qrCode } from './qr-code.js';
import { waitForMessage } from './wait.js';
const browser = () => ({
    page: window,
    isVisible: () => !document.hidden,
    isPhone: () => matchMedia('(pointer: coarse)').matches,
});
export function createOnWhatsApp(ports, surroundings = browser()) {
    return new FromThePhone(ports, surroundings);
}
/** A live region is read out when its text changes, not when it comes; by then it has been drawn. */
const READ_OUT_MS = 100;
/** Takes the room of a line. */
const BLANK = '\u00a0';
/** A compact JWS, as our receiver answers. Another endpoint may answer anything. */
const RECEIPT = /^[\w-]+\.[\w-]+\.[\w-]+$/;
class FromThePhone {
    #ports;
    #surroundings;
    #offer;
    #phase = 'open';
    #isPhone = false;
    #isPictured = false;
    #drawn;
    #end = () => undefined;
    constructor(ports, surroundings) {
        this.#ports = ports;
        this.#surroundings = surroundings;
    }
    offer(offer) {
        if (this.#offer && isSame(this.#offer, offer))
            return;
        this.stop();
        this.#offer = offer;
        this.#isPhone = this.#surroundings.isPhone();
        this.#isPictured = !this.#isPhone;
        const { endpoint, proofId, receipt = '' } = offer;
        if (endpoint && RECEIPT.test(receipt)) {
            this.#wait(proofId, () => askWhetherConfirmed(endpoint, receipt, proofId));
        }
    }
    stop() {
        this.#end();
        this.#offer = undefined;
        this.#phase = 'open';
    }
    view(translator) {
        if (!this.#offer || this.#phase === 'confirmed')
            return '';
        const { number, proofId } = this.#offer;
        const code = confirmationCode(proofId);
        const address = chatAddress(number, draftOf(code, translator));
        const picture = this.#isPictured ? this.#picture(address) : undefined;
        const panel = { address, code, picture, isPhone: this.#isPhone, onToggle: this.#onToggle };
        return panelView(this.#ports.html, { ...panel, status: this.#status(translator) }, translator);
    }
    #wait(proofId, ask) {
        const { isVisible, page } = this.#surroundings;
        const end = waitForMessage({
            ask,
            page,
            isVisible,
            late: () => this.#become('late'),
            heard: (answer) => {
                this.#become(answer === 'confirmed' ? 'confirmed' : 'open');
                if (answer === 'confirmed')
                    this.#ports.confirmed(proofId);
            },
        });
        const readOut = setTimeout(() => this.#phase === 'coming' && this.#become('waiting'), READ_OUT_MS);
        this.#phase = 'coming';
        this.#end = () => {
            end();
            clearTimeout(readOut);
        };
    }
    #become(phase) {
        this.#phase = phase;
        this.#ports.changed();
    }
    #status({ t }) {
        if (this.#phase === 'coming')
            return BLANK;
        return /waiting|late/.test(this.#phase) ? t(`whatsapp.${this.#phase}`) : '';
    }
    #picture(address) {
        if (this.#drawn?.address !== address)
            this.#drawn = { address, picture: qrCode(address) };
        return this.#drawn.picture;
    }
    #onToggle = () => {
        if (this.#isPictured)
            return;
        this.#isPictured = true;
        this.#ports.changed();
    };
}
function isSame(a, b) {
    return (a.proofId === b.proofId && a.number === b.number && a.endpoint === b.endpoint && a.receipt === b.receipt);
}

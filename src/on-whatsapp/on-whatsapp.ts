import type { Html } from '../element/base/html-tag.js';
import type { Translator } from '../i18n/index.js';
import { confirmationCode } from '../proof/index.js';
import { chatAddress, draftOf } from './address.js';
import { askWhetherConfirmed, type Answer } from './ask.js';
import { panelView } from './panel.js';
import { qrCode, type QrCode } from './qr-code.js';
import { waitForMessage } from './wait.js';

export interface OnWhatsAppPorts {
  html: Html;
  /** Something is to be drawn anew. */
  changed(): void;
  /** The receiver has the message. */
  confirmed(proofId: string): void;
}

/** A proof that waits to be confirmed from the phone. */
export interface Offer {
  proofId: string;
  /** The business's number, E.164. */
  number: string;
  /** Where to ask whether the message has come, and what opens it; neither where the endpoint is no receiver of ours. */
  endpoint?: string | undefined;
  receipt?: string | undefined;
}

export interface OnWhatsApp {
  /** Shows the way to WhatsApp, and looks for the answer for a while. The same offer again changes nothing. */
  offer(offer: Offer): void;
  /** There is nothing to confirm any more, or nobody to see it. */
  stop(): void;
  /** Drawn by lit. */
  view(translator: Translator): unknown;
}

/** What the part needs of a browser. */
export interface Surroundings {
  /** Where `visibilitychange` and `online` are heard. */
  page: EventTarget;
  isVisible(): boolean;
  isPhone(): boolean;
}

const browser = (): Surroundings => ({
  page: window,
  isVisible: () => !document.hidden,
  isPhone: () => matchMedia('(pointer: coarse)').matches,
});

export function createOnWhatsApp(ports: OnWhatsAppPorts, surroundings = browser()): OnWhatsApp {
  return new FromThePhone(ports, surroundings);
}

/** A live region is read out when its text changes, not when it comes; by then it has been drawn. */
const READ_OUT_MS = 100;
/** Takes the room of a line. */
const BLANK = '\u00a0';
/** A compact JWS, as our receiver answers. Another endpoint may answer anything. */
const RECEIPT = /^[\w-]+\.[\w-]+\.[\w-]+$/;

type Phase = 'open' | 'coming' | 'waiting' | 'late' | 'confirmed';

class FromThePhone implements OnWhatsApp {
  readonly #ports: OnWhatsAppPorts;
  readonly #surroundings: Surroundings;
  #offer: Offer | undefined;
  #phase: Phase = 'open';
  #isPhone = false;
  #isPictured = false;
  #drawn: { address: string; picture: QrCode } | undefined;
  #end: () => void = () => undefined;

  constructor(ports: OnWhatsAppPorts, surroundings: Surroundings) {
    this.#ports = ports;
    this.#surroundings = surroundings;
  }

  offer(offer: Offer): void {
    if (this.#offer && isSame(this.#offer, offer)) return;
    this.stop();
    this.#offer = offer;
    this.#isPhone = this.#surroundings.isPhone();
    this.#isPictured = !this.#isPhone;
    const { endpoint, proofId, receipt = '' } = offer;
    if (endpoint && RECEIPT.test(receipt)) {
      this.#wait(proofId, () => askWhetherConfirmed(endpoint, receipt, proofId));
    }
  }

  stop(): void {
    this.#end();
    this.#offer = undefined;
    this.#phase = 'open';
  }

  view(translator: Translator): unknown {
    if (!this.#offer || this.#phase === 'confirmed') return '';
    const { number, proofId } = this.#offer;
    const code = confirmationCode(proofId);
    const address = chatAddress(number, draftOf(code, translator));
    const picture = this.#isPictured ? this.#picture(address) : undefined;
    const panel = { address, code, picture, isPhone: this.#isPhone, onToggle: this.#onToggle };
    return panelView(this.#ports.html, { ...panel, status: this.#status(translator) }, translator);
  }

  #wait(proofId: string, ask: () => Promise<Answer>): void {
    const { isVisible, page } = this.#surroundings;
    const end = waitForMessage({
      ask,
      page,
      isVisible,
      late: () => this.#become('late'),
      heard: (answer) => {
        this.#become(answer === 'confirmed' ? 'confirmed' : 'open');
        if (answer === 'confirmed') this.#ports.confirmed(proofId);
      },
    });
    const readOut = setTimeout(() => this.#phase === 'coming' && this.#become('waiting'), READ_OUT_MS);
    this.#phase = 'coming';
    this.#end = () => {
      end();
      clearTimeout(readOut);
    };
  }

  #become(phase: Phase): void {
    this.#phase = phase;
    this.#ports.changed();
  }

  #status({ t }: Translator): string {
    if (this.#phase === 'coming') return BLANK;
    return /waiting|late/.test(this.#phase) ? t(`whatsapp.${this.#phase as 'waiting' | 'late'}`) : '';
  }

  #picture(address: string): QrCode {
    if (this.#drawn?.address !== address) this.#drawn = { address, picture: qrCode(address) };
    return this.#drawn.picture;
  }

  readonly #onToggle = (): void => {
    if (this.#isPictured) return;
    this.#isPictured = true;
    this.#ports.changed();
  };
}

function isSame(a: Offer, b: Offer): boolean {
  return (
    a.proofId === b.proofId && a.number === b.number && a.endpoint === b.endpoint && a.receipt === b.receipt
  );
}

import type { Html } from '../element/base/html-tag.js';
import type { Translator } from '../i18n/index.js';
import { type QrCode } from './qr-code.js';
/** What the person sees, as plain values. */
export interface Panel {
    address: string;
    code: string;
    /** The link is what a phone needs, and the picture what anything else does: it comes first, and is open. */
    isPhone: boolean;
    /** Drawn only where it is looked at: that takes a slow phone a moment. */
    picture: QrCode | undefined;
    onToggle: (event: Event) => void;
    /** How far it is, to be read out. */
    status: string;
}
export declare function panelView(html: Html, panel: Panel, { t }: Translator): unknown;

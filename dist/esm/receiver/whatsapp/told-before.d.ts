import type { Store } from '../store/store.js';
import { type Occasion } from './write-event.js';
/**
 * Whether a stop or a resume in WhatsApp itself says what was so already at its time. WhatsApp tells a stop with every
 * message that it keeps back, and a setting again and again with a new time: written down each time, a person's chain
 * would grow without end.
 */
export declare function isToldBefore(kind: 'stop' | 'resume', { person, at }: Occasion, store: Store): Promise<boolean>;

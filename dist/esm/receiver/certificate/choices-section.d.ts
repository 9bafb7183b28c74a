import type { Certificate } from './certificate.js';
import { type Markup } from '../../markup.js';
export declare function choices(certificate: Certificate): Markup;

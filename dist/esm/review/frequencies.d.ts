import type { Translator } from '../i18n/index.js';
import { type Sample } from './sample.js';
/** How often messages come, in each plural form of the language. */
export declare function frequencySamples({ t, language }: Translator): Sample[];

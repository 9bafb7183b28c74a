import type { Translator } from '../i18n/index.js';
import type { ConsentWords } from '../proof/index.js';
import { type Sample } from './sample.js';
/** What stands below a purpose in preferences mode, however the person stands; `words` are those they agreed to. */
export declare function standingSamples({ t, language }: Translator, words: ConsentWords): Sample[];

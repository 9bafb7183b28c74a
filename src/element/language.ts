import type { Config } from '../config/index.js';
import type { OptInError } from '../errors.js';
import {
  createTranslator,
  en,
  loadMessages,
  matchLanguage,
  speak,
  type AnyMessages,
  type Extent,
  type Translator,
} from '../i18n/index.js';

/** The language of one element: loads it when asked for, falls back to English as a whole when it does not come. */
export class Language {
  /** Whether the translator only stands in, until the texts that were asked for have come. */
  isWaiting = false;
  readonly #changed: (error?: OptInError) => void;
  #wanted = '';
  #translator: Translator | undefined;
  /** Our texts in one language, without what the site puts over them. */
  #loaded: { language: string; messages: AnyMessages } | undefined;

  /** `changed` is called when texts have come, or will not come. */
  constructor(changed: (error?: OptInError) => void) {
    this.#changed = changed;
  }

  /** The translator for a language (BCP 47), or an English one while its texts are on their way. */
  translator(tag: string, config: Config): Translator {
    const { texts, business } = config;
    const { language, ours, own } = speak(tag, texts);
    const extent = extentOf(config);
    const wanted = JSON.stringify([language, own, business, extent]);
    if (!this.#translator || wanted !== this.#wanted) {
      this.#wanted = wanted;
      const use = (messages: AnyMessages) =>
        (this.#translator = createTranslator(language, { ...messages, ...own }, { business }));
      const isInside = ours === undefined || (ours === 'en' && extent === 'most');
      this.isWaiting = !isInside;
      if (isInside) return use(ours === undefined ? {} : en);
      void this.#load(ours, extent, { isStillWanted: () => wanted === this.#wanted, use });
      return (this.#translator = createTranslator('en', { ...en, ...speak('en', texts).own }, { business }));
    }
    return this.#translator;
  }

  /** Ours in a language, as far as they are loaded; English where not. */
  messagesIn(language: string): AnyMessages {
    const { language: ours, messages } = this.#loaded ?? { language: 'en', messages: en };
    return ours === matchLanguage(language) ? messages : en;
  }

  async #load(
    ours: string,
    extent: Extent,
    on: { isStillWanted: () => boolean; use: (messages: AnyMessages) => void },
  ): Promise<void> {
    let problem: OptInError | undefined;
    const messages = await loadMessages(ours, extent).catch(
      (error: unknown) => void (problem = error as OptInError),
    );
    if (!on.isStillWanted()) return; // the page changed its mind meanwhile
    this.isWaiting = false;
    if (messages) {
      this.#loaded = { language: ours, messages };
      on.use(messages);
    }
    this.#changed(problem);
  }
}

/** Whether these options show what most pages do not. */
function extentOf({ mode, confirmOnWhatsapp, purposes, texts = {} }: Config): Extent {
  const places = [en, ...Object.values(texts)];
  const isInside = ({ id, label }: Config['purposes'][number]) =>
    label !== undefined || places.some((own) => `label.${id}` in own);
  return mode !== 'opt-in' || confirmOnWhatsapp || !purposes.every(isInside) ? 'all' : 'most';
}

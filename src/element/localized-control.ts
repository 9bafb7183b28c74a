import type { Config } from '../config/index.js';
import { OptInError } from '../errors.js';
import { createTranslator, en, type MessageKey, type Translator } from '../i18n/index.js';
import { FormControl } from './form-control.js';
import { Language, textErrors } from './language.js';
import { languageOf } from './page.js';
import { report } from './report.js';

/** Lays the element out while its own language is on its way. */
const spare = createTranslator('en', en);

/** A form control whose options are checked and whose texts are in the language of the page around it. */
export class LocalizedControl extends FormControl {
  /** The options; undefined while something is wrong with them. */
  protected validConfig: Config | undefined;
  /** All that is wrong with the options. */
  protected problems: readonly OptInError[] = [];
  /** Undefined while its texts are on their way. */
  protected translator: Translator | undefined;

  protected readonly report = (error: OptInError): void => report(this, error);

  readonly #language = new Language((error) => {
    if (error) this.report(error);
    this.requestUpdate();
  });

  /** The translator, or English in its place while its texts are on their way. */
  protected get voice(): Translator {
    return this.translator ?? spare;
  }

  protected say(key: MessageKey | undefined): string {
    return key ? this.voice.t(key, { business: this.validConfig!.business }) : '';
  }

  /** Out of the document there is no telling which language is asked for; coming back asks for an update. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(): void {
    const { resolved } = this;
    const problems = 'errors' in resolved ? resolved.errors : textErrors(resolved.config);
    this.validConfig = 'config' in resolved && problems.length === 0 ? resolved.config : undefined;
    this.translator = this.validConfig && this.#language.translator(languageOf(this), this.validConfig.texts);
    const isNews = String(problems) !== String(this.problems);
    this.problems = problems;
    if (isNews) problems.forEach(this.report);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A shadow root that the page declared may hold boxes of the page's own, ticked ones even.
    this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** A fault of ours must not reach the host page as an unhandled rejection. */
  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (cause) {
      this.report(new OptInError('internal', 'The element could not be drawn.', { cause }));
    }
  }
}

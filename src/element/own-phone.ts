import type { TemplateResult } from 'lit';
import type { Config } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import { renderPhoneField } from './phone-field.js';
import type { PhoneSource } from './phone-source.js';

/** The element's own phone field, and what is said of the number in it. */
export class OwnPhone {
  readonly #source: PhoneSource;
  readonly #changed: () => void;
  #isProblemShown = false;

  constructor(source: PhoneSource, changed: () => void) {
    this.#source = source;
    this.#changed = changed;
  }

  showProblem(isShown: boolean): void {
    this.#isProblemShown = isShown;
    this.#changed();
  }

  /** What is wrong with the number, in words for the person; empty when nothing is. */
  problem(config: Config, { t }: Translator): string {
    const problem = this.#source.problem(config);
    return problem ? t(`phone.${problem}`) : '';
  }

  /** `problem`: what is wrong, should it be time to say so. */
  render(config: Config, translator: Translator, problem: string, disabled: boolean): TemplateResult {
    return renderPhoneField(translator, this.#source, {
      country: this.#source.countryOf(config) ?? '',
      disabled,
      problem: this.#isProblemShown ? problem : '',
      onChange: () => this.showProblem(false),
      onLeave: () => this.showProblem(true),
    });
  }
}

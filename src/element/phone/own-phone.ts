import type { TemplateResult } from 'lit';
import type { Config } from '../../config/index.js';
import type { Translator } from '../../i18n/index.js';
import { renderPhoneField } from './phone-field.js';
import type { PhoneSource } from './phone-source.js';

interface Ports {
  changed(): void;
  /** Whether a box is ticked: without one, no number is needed and none is wrong. */
  isNeeded(): boolean;
}

/** The element's own phone field, and what is said of the number in it. */
export class OwnPhone {
  readonly #source: PhoneSource;
  readonly #ports: Ports;
  #isProblemShown = false;

  constructor(source: PhoneSource, ports: Ports) {
    this.#source = source;
    this.#ports = ports;
  }

  showProblem(isShown: boolean): void {
    this.#isProblemShown = isShown;
    this.#ports.changed();
  }

  /** What is wrong with the number, in words for the person; empty when nothing is. */
  problem(config: Config, { t }: Translator): string {
    const problem = this.#ports.isNeeded() ? this.#source.problem(config) : undefined;
    return problem ? t(`phone.${problem}`) : '';
  }

  render(config: Config, translator: Translator, disabled: boolean): TemplateResult {
    return renderPhoneField(translator, this.#source, {
      country: this.#source.shownCountry(config),
      disabled,
      problem: this.#isProblemShown ? this.problem(config, translator) : '',
      onChange: () => this.showProblem(false),
      onLeave: () => this.showProblem(true),
    });
  }
}

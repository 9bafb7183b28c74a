import { renderPhoneField } from './phone-field.js';
/** The element's own phone field, and what is said of the number in it. */
export class OwnPhone {
    #source;
    #ports;
    #isProblemShown = false;
    constructor(source, ports) {
        this.#source = source;
        this.#ports = ports;
    }
    showProblem(isShown) {
        this.#isProblemShown = isShown;
        this.#ports.changed();
    }
    /** What is wrong with the number, in words for the person; empty when nothing is. */
    problem(config, { t }) {
        const problem = this.#ports.isNeeded() ? this.#source.problem(config) : undefined;
        return problem ? t(`phone.${problem}`) : '';
    }
    render(config, translator, disabled) {
        return renderPhoneField(translator, this.#source, {
            country: this.#source.shownCountry(config),
            disabled,
            problem: this.#isProblemShown ? this.problem(config, translator) : '',
            onChange: () => this.showProblem(false),
            onLeave: () => this.showProblem(true),
        });
    }
}

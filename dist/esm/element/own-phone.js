import { renderPhoneField } from './phone-field.js';
/** The element's own phone field, and what is said of the number in it. */
export class OwnPhone {
    #source;
    #changed;
    #isProblemShown = false;
    constructor(source, changed) {
        this.#source = source;
        this.#changed = changed;
    }
    showProblem(isShown) {
        this.#isProblemShown = isShown;
        this.#changed();
    }
    /** What is wrong with the number, in words for the person; empty when nothing is. */
    problem(config, { t }) {
        const problem = this.#source.problem(config);
        return problem ? t(`phone.${problem}`) : '';
    }
    /** `problem`: what is wrong, should it be time to say so. */
    render(config, translator, problem, disabled) {
        return renderPhoneField(translator, this.#source, {
            country: this.#source.countryOf(config) ?? '',
            disabled,
            problem: this.#isProblemShown ? problem : '',
            onChange: () => this.showProblem(false),
            onLeave: () => this.showProblem(true),
        });
    }
}

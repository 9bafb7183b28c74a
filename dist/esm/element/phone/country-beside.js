/** What a list of countries is called; without it "MR" may be a title, and "de" a language. */
const OF_COUNTRIES = /countr|dial|prefix|code|vorwahl|land|pa[iy\u00ed]s/i;
/**
 * The country that the page shows beside its phone input: a region such as `DE`, or a calling code such as `+49`.
 * Undefined where nothing stands there; empty where something does and cannot be read, so that nothing is guessed.
 */
export function countryBeside(input) {
    const widget = input.closest('.iti, .intl-tel-input');
    if (widget)
        return ofIntlTelInput(widget);
    for (let at = input.parentElement, steps = 0; at && steps < 3; at = at.parentElement, steps++) {
        if (at.querySelectorAll('input:not([type=hidden])').length > 1)
            break; // whose it would be, nobody knows
        const lists = [...at.querySelectorAll('select')].map(ofList);
        const found = [...lists, codeAlone(at, ':not(option)')].find((one) => one !== undefined);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** https://github.com/jackocnr/intl-tel-input shows the country by a flag, or by its calling code. */
function ofIntlTelInput(widget) {
    const flag = widget.querySelector('.iti__flag, .iti-flag')?.className;
    const [, region] = / (?:iti__)?([a-z]{2})$/.exec(flag ?? '') ?? [];
    return region ?? codeAlone(widget, '[class*=selected-dial-code]') ?? '';
}
/** What is chosen in a list, where it is one of countries. */
function ofList(list) {
    const { autocomplete, className, id, name, value, selectedOptions } = list;
    const text = codeIn(selectedOptions[0]?.text);
    if (!OF_COUNTRIES.test([autocomplete, className, id, name, list.ariaLabel].join()))
        return text;
    if (/^[a-z]{2}$/i.test(value))
        return value;
    // A value of digits alone may be the shop's own number for that country, but not where browsers fill it in.
    return codeIn(value) ?? text ?? (autocomplete === 'tel-country-code' ? codeIn(`+${value}`) : '') ?? '';
}
/** A calling code that stands alone before the input. */
function codeAlone(place, selector) {
    const texts = [...place.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
    return codeIn(texts.find((text) => /^\+\d{1,3}$/.test(text)));
}
/** In North America the area code is no part of it. */
const codeIn = (text = '') => /\+(?:1|\d{1,3})/.exec(text)?.[0];

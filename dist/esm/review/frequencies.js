import { sampleOf } from './sample.js';
const PERIODS = {
    day: 'a day',
    week: 'a week',
    month: 'a month',
    year: 'a year',
    order: 'an order',
};
/** The most that a frequency may be. */
const MOST = 999;
/** How often messages come, in each plural form of the language. */
export function frequencySamples({ t, language }) {
    const counts = countsOf(language);
    const each = Object.entries(PERIODS).flatMap(([per, period]) => counts.map((count) => sampleOf(`${count} ${period}`, t(`frequency.${per}`, { count }))));
    return [sampleOf('not said how many', t('frequency.varies')), ...each];
}
/** The first count of each plural form (CLDR) that can be asked for. */
function countsOf(language) {
    const rules = new Intl.PluralRules(language);
    const firsts = new Map();
    for (let count = MOST; count > 0; count--)
        firsts.set(rules.select(count), count);
    return [...firsts.values()].sort((a, b) => a - b);
}

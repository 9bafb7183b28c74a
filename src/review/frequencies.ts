import type { Frequency } from '../config/index.js';
import type { Translator } from '../i18n/index.js';
import { sampleOf, type Sample } from './sample.js';

const PERIODS: Record<Frequency['per'], string> = {
  day: 'a day',
  week: 'a week',
  month: 'a month',
  year: 'a year',
  order: 'an order',
};

/** The most that a frequency may be. */
const MOST = 999;

/** How often messages come, in each plural form of the language. */
export function frequencySamples({ t, language }: Translator): Sample[] {
  const counts = countsOf(language);
  const each = Object.entries(PERIODS).flatMap(([per, period]) =>
    counts.map((count) =>
      sampleOf(`${count} ${period}`, t(`frequency.${per as Frequency['per']}`, { count })),
    ),
  );
  return [sampleOf('not said how many', t('frequency.varies')), ...each];
}

/** The first count of each plural form (CLDR) that can be asked for. */
function countsOf(language: string): number[] {
  const rules = new Intl.PluralRules(language);
  const firsts = new Map<string, number>();
  for (let count = MOST; count > 0; count--) firsts.set(rules.select(count), count);
  return [...firsts.values()].sort((a, b) => a - b);
}

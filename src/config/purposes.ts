import * as z from 'zod/mini';

const periods = ['day', 'week', 'month', 'year', 'order'] as const;

/** How often messages come: at most `count` per `per`. */
export interface Frequency {
  count: number;
  per: (typeof periods)[number];
}

const frequencyForm = new RegExp(`^([1-9]\\d{0,2})/(${periods.join('|')})$`);
const frequencyAllowed = `number/period, such as 4/month (${periods.join(', ')})`;

/** A frequency as a site writes it, such as `4/month`. */
export const frequency = z.optional(
  z.pipe(
    z.string(frequencyAllowed).check(z.regex(frequencyForm, frequencyAllowed)),
    z.transform((value): Frequency => {
      const [count, per] = value.split('/') as [string, Frequency['per']];
      return { count: Number(count), per };
    }),
  ),
);

const idAllowed = 'ids of small letters, digits, - and _';
const ownText = z.optional(z.string('a text').check(z.minLength(1, 'a text')));

const purpose = z.strictObject(
  {
    id: z.string(idAllowed).check(z.regex(/^[a-z][a-z0-9_-]{0,63}$/, idAllowed)),
    label: ownText,
    disclosure: ownText,
    frequency,
    examples: z.optional(z.array(z.string('a text')).check(z.maxLength(3, 'at most three examples'))),
  },
  'purposes as { id, label, disclosure, frequency, examples }',
);

/** Ids separated by spaces, or a list of ids and of `{ id, label, disclosure, frequency, examples }`. */
export const purposes = z.pipe(
  z.transform((value) => {
    const list: unknown = typeof value === 'string' ? value.split(/\s+/).filter(Boolean) : value;
    return Array.isArray(list)
      ? list.map((item: unknown) => (typeof item === 'string' ? { id: item } : item))
      : list;
  }),
  z.array(purpose, 'ids, or a list of purposes').check(z.minLength(1, 'at least one purpose')),
);

/** One kind of message a person can agree to, as the site describes it. */
export type Purpose = z.output<typeof purpose>;

/** Wording by language (BCP 47) and key. */
export const texts = z.optional(
  z.record(
    z.string(),
    z.record(z.string(), z.string('a text').check(z.minLength(1, 'a text')), 'texts by key'),
    'texts by language and key',
  ),
);

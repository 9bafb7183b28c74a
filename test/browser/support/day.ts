/** How this browser writes a day, where it is: at the same moment the date is another one in Auckland than in Honolulu. */
export function dayOf(at: string | Date, language = 'en'): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(at));
}

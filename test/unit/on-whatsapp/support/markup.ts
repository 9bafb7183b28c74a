/** Stands in for lit's `html` where there is no page: the template as text, with what is shown in it. */
export function markup(strings: TemplateStringsArray, ...values: unknown[]): string {
  const shown = values.map((value) => (/string|number|boolean/.test(typeof value) ? (value as string) : ''));
  return String.raw({ raw: strings }, ...shown);
}

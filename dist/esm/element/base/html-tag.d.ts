/** lit's `html`, as the element gives it to parts that import nothing of the main file. */
export type Html = (strings: TemplateStringsArray, ...values: unknown[]) => unknown;

/** What the sheet does not show, or what the element would not, and why. */
export interface Remark {
  about: string;
  why: string;
}

/** What is so for the same reason, in one. */
export function gathered(remarks: readonly Remark[]): Remark[] {
  const abouts = new Map<string, Set<string>>();
  for (const { about, why } of remarks) abouts.set(why, (abouts.get(why) ?? new Set()).add(about));
  return [...abouts].map(([why, about]) => ({ about: [...about].join(', '), why }));
}

export function remarkLine({ about, why }: Remark): string {
  return `${about}: ${why}`;
}

/** A number in [0, 1). */
export type Random = () => number;

/** Mulberry32: the same numbers for the same seed, on every machine. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of these names, each as often as its weight says. */
export function weighted<Name extends string>(random: Random, weights: Record<Name, number>): Name {
  const entries = Object.entries<number>(weights) as [Name, number][];
  const sum = entries.reduce((total, [, weight]) => total + weight, 0);
  let left = random() * sum;
  const found = entries.find(([, weight]) => (left -= weight) < 0);
  return (found ?? entries[0]!)[0];
}

export const chance = (random: Random, share: number): boolean => random() < share;

/** A whole number from `least` to `most`. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));

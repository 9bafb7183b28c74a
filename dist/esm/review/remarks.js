/** What is so for the same reason, in one. */
export function gathered(remarks) {
    const abouts = new Map();
    for (const { about, why } of remarks)
        abouts.set(why, (abouts.get(why) ?? new Set()).add(about));
    return [...abouts].map(([why, about]) => ({ about: [...about].join(', '), why }));
}
export function remarkLine({ about, why }) {
    return `${about}: ${why}`;
}

/** The words of a row as they stand in the page; whether they could be read there is the evidence's to say. */
export function wordsOf(container, purpose) {
    const row = container.querySelector(`[data-purpose="${purpose}"]`);
    const fold = (element) => element.textContent.replace(/\s+/g, ' ').trim();
    return { label: fold(row.querySelector('label')), disclosure: fold(disclosureOf(container, purpose)) };
}
function disclosureOf(container, purpose) {
    return container.querySelector(`[data-purpose="${purpose}"] [part~="disclosure"]`);
}

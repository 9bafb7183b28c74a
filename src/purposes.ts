/** The purposes that the element has words for: a site names them by id alone. */
export const builtInPurposes: readonly string[] = ['marketing', 'service', 'groups', 'calls'];

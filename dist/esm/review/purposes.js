import { composeNotice } from '../notice/index.js';
import { sampleOf } from './sample.js';
/** Those that the options ask for, then the rest of ours. `ours`: ids of the purposes that the element has words for. */
export function purposeSamples(config, translator, ours) {
    const asked = config.purposes.map(({ id }) => id);
    const others = ours.filter((id) => !asked.includes(id)).map((id) => ({ id }));
    const { rows } = composeNotice({ ...config, purposes: [...config.purposes, ...others] }, translator);
    return rows.map(({ purpose, label, disclosure }) => ({
        purpose,
        isAsked: asked.includes(purpose),
        label: sampleOf('label', label),
        disclosure: sampleOf('disclosure', disclosure),
    }));
}

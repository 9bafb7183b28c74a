import { isProof } from './content.js';
/** An erased record has neither proof nor event. */
export function presentRecord({ content, ...rest }) {
    if (content === null)
        return rest;
    if (isProof(content))
        return { ...rest, proof: content };
    return content.type === 'whatsapp-opt-in/erasure'
        ? { ...rest, erasure: content }
        : { ...rest, event: content };
}

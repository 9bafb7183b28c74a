/** HTML that is ours: everything put into it was escaped, or was HTML of ours before. */
export class Markup {
    constructor(text) {
        this.text = text;
    }
}
/** Tag of a template whose texts are HTML and whose places are not: what stands in them is escaped. */
export function markup(texts, ...parts) {
    const written = texts.map((text, index) => text + (index < parts.length ? write(parts[index]) : ''));
    return new Markup(written.join(''));
}
function write(part) {
    if (part instanceof Markup)
        return part.text;
    if (typeof part === 'string' || typeof part === 'number')
        return escape(String(part));
    return part ? part.map(write).join('') : '';
}
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escape(text) {
    return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]);
}

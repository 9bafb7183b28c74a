import { originOf } from '../rules/origin.js';
/** The same desk, to which the receiver's own page is one of the business's pages: where links lead to. */
export function withOwnPage(desk, request) {
    const { origins } = desk.rules;
    if (origins.length === 0)
        return desk;
    const own = originOf(desk.addressOf(request));
    return { ...desk, rules: { ...desk.rules, origins: [...origins, own] } };
}

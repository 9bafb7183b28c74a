import { isIPv6 } from 'node:net';
/**
 * Whom a network address is counted as. Of IPv6, a single client has at least a /64 to choose from (RFC 6177), so that
 * all of it counts as one.
 */
export function clientKey(address) {
    if (!isIPv6(address) || address.includes('.'))
        return address;
    const [before = '', after] = address.split('%')[0].split('::');
    const groups = (text) => text.split(':').filter(Boolean);
    const [head, tail] = [groups(before), groups(after ?? '')];
    const zeros = after === undefined ? 0 : 8 - head.length - tail.length;
    const all = [...head, ...Array(zeros).fill('0'), ...tail];
    return all
        .slice(0, 4)
        .map((group) => parseInt(group, 16).toString(16))
        .join(':');
}

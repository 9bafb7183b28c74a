import { isIPv6 } from 'node:net';
/**
 * Whom a network address is counted as. Of IPv6, a single client has at least a /64 to choose from (RFC 6177), so that
 * all of it counts as one. An IPv4 address that is written as one of IPv6 (RFC 4291, 2.5.5.2) stays itself.
 */
export function clientKey(address) {
    if (!isIPv6(address))
        return address;
    const groups = groupsOf(address);
    const isIPv4 = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;
    if (isIPv4)
        return groups
            .slice(6)
            .flatMap((group) => [group >> 8, group & 0xff])
            .join('.');
    return groups
        .slice(0, 4)
        .map((group) => group.toString(16))
        .join(':');
}
/** The eight numbers of an address of IPv6. */
function groupsOf(address) {
    const { hostname } = new URL(`http://[${address.split('%')[0]}]`); // in one of its many forms: RFC 5952
    const [before = '', after] = hostname.slice(1, -1).split('::');
    const numbers = (text) => text
        .split(':')
        .filter(Boolean)
        .map((group) => parseInt(group, 16));
    const [head, tail] = [numbers(before), numbers(after ?? '')];
    return [...head, ...Array(8 - head.length - tail.length).fill(0), ...tail];
}

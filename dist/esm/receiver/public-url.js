/**
 * The address that people reach the receiver under, without a slash at its end.
 *
 * @throws TypeError when paths cannot be put after it.
 */
export function readPublicUrl(text, name) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isPlain = url && /^https?:$/.test(url.protocol) && url.href === url.origin + url.pathname;
    if (isPlain)
        return url.href.replace(/\/+$/, '');
    throw new TypeError(`${name} must be an address such as https://shop.example/opt-in, without ? or #.`);
}

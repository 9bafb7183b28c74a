/**
 * The origin of an address, such as `https://shop.example` or, of a shop's app, `capacitor://localhost`: browsers send
 * both as they stand, though the URL standard calls the second one opaque. Empty for what is no address of a page.
 */
export function originOf(address) {
    if (!URL.canParse(address))
        return '';
    const { protocol, host } = new URL(address);
    return host && `${protocol}//${host}`;
}

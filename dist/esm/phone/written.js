const GAP = String.raw ` *\)? *(?:[-./~]{1,2}|[\u00b7\u2022\u2219\u22c5\u30fb])? *\(? *`;
const NUMBER = String.raw `[( ]*\+*[( ]*\d(?:${GAP}\d)*\)?`;
// Without what addresses, links, masks and sums are made of.
const WORDS = String.raw `[^\d+@_#*/\\:=?&%<>|]*\p{L}[^\d+@_#*/\\:=?&%<>|]*`;
const EXTENSION = String.raw `(?:;ext=| *,? *(?:ext(?:n|ension)?|x|\u0434\u043e\u0431)[.:]* *)\d{1,6}`;
const whole = new RegExp(String.raw `^(?<before>\p{L}[^\d+@_#*/\\=?&%<>|]*?[ :(])?(?<number>${NUMBER})(?:(?<extension>${EXTENSION})|(?: *[(,;]| -? *)(?<after>${WORDS}))?$`, 'iu');
/** What may stand before a number that does not begin with a plus. Any other word may speak of an order. */
const LABEL = /^(?:tel\p{L}*|(?:tele)?phone|mobil\p{L}*|m[\u00f3o]vil|cel\p{L}*|handy|gsm|whats ?app|wa)[ .:]*\(?$/iu;
/** Dates, sums, and numbers of orders that begin or end with a year: of digits and marks only, and yet no numbers. */
const OTHERWISE = [
    /^[0-3]?\d([-./])[01]?\d\1(?:19|20)?\d\d$/,
    /^[01]?\d([-./])[0-3]?\d\1(?:19|20)?\d\d$/,
    /^(?:19|20)\d\d([-./])[01]?\d\1[0-3]?\d$/,
    /^(?:19|20)\d\d[-/]\d{5,}$/,
    /^[1-9]\d*\/(?:19|20)\d\d$/,
    /^[1-9]\d{0,1}(?:\.\d{3})+$|^[1-9]\d\d\.\d{3}$|^\d+\.\d\d$/,
    // Two numbers: behind a slash, what begins with a zero again.
    /(?:\d\D*){6}\/ *\(?0/,
];
/** Reads a text that is a number and nothing else, but for a name or a label; undefined where it is anything else. */
export function written(typed) {
    const { before, number, extension, after } = whole.exec(plain(typed))?.groups ?? {};
    if (number === undefined)
        return undefined;
    const hasPlus = number.includes('+');
    if (!hasPlus && (isOtherwise(number) || (before !== undefined && !LABEL.test(before))))
        return undefined;
    if (after !== undefined && isNoName(after))
        return undefined;
    return {
        digits: number.replace(/\D/g, ''),
        hasPlus,
        areaInBrackets: /^ *\(/.test(number),
        zeroInBrackets: /\d *\( *0 *\)/.test(number),
        hasCompany: (before ?? extension ?? after) !== undefined,
    };
}
const isOtherwise = (number) => OTHERWISE.some((form) => form.test(number.trim()));
/** Not a name but "XXXX", letters that keep the place of digits, or "EUR". */
const isNoName = (words) => /^[A-Z]{3}$/.test(words) || new Set(words.toLowerCase().match(/\p{L}/gu)).size === 1;
/** Digits of every script as ASCII, each mark in one form, and nothing that cannot be seen. */
function plain(typed) {
    return (typed
        .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
        .replace(/\p{Nd}/gu, valueOf)
        .replace(/[\s\u2800]+/g, ' ')
        .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{M}]/gu, '')
        .replace(/[\ufe62\u207a\u2795]/g, '+')
        .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
        .replace(/[[{\u3010]/g, '(')
        .replace(/[\]}\u3011]/g, ')')
        .replace(/^[ '"`]+|[ '"`.,;]+$/g, '')
        // "0xx11", as Brazil writes the place of the carrier's code
        .replace(/^(\(?0)xx(?=\d\d)/i, '$1')
        .replace(/^tel:\s*/i, ''));
}
/** Unicode has the digits of a script in a row, from zero to nine. */
function valueOf(digit) {
    let before = 0;
    for (let at = digit.codePointAt(0) - 1; /\p{Nd}/u.test(String.fromCodePoint(at)); at--)
        before++;
    return String(before % 10);
}

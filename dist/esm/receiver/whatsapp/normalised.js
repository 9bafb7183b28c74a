/** What cannot be seen: joiners, direction marks, soft hyphens, fillers, variation selectors, the frame of a keycap. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u20E3]/gu;
/** Often left out: "dont" is "don't". */
const APOSTROPHES = /(?<=\p{L})['\u2019\u2018\u02bc\u00b4`\u2032\uff07](?=\p{L})/gu;
/** Vowel signs that are mostly left out, and the letter that only stretches a word: Arabic, Hebrew. */
const POINTS = /(?=[\u0590-\u06FF])\p{M}|\u0640/gu;
/** Dots below Indic letters (nukta), which are mostly left out. */
const NUKTAS = /[\u093C\u09BC\u0A3C]/g;
const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;
/**
 * Letters that are drawn like a Latin one, in capitals or small (https://www.unicode.org/reports/tr39/): a word that
 * mixes the two reads as one. Small capitals are how some write for show.
 */
const LOOK_ALIKES = lettersOf(['\u0430\u0432\u0435\u043a\u043c\u043d\u043e\u0440\u0441\u0442\u0443\u0445\u0455\u0456\u0458\u051b\u051d\u0501\u04bb', 'abekmhopctyxsijqwdh'], ['\u03b1\u03b2\u03b5\u03b6\u03b7\u03b9\u03ba\u03bc\u03bd\u03bf\u03c1\u03c4\u03c5\u03c7', 'abezhikmnoptyx'], ['\u1d00\u0299\u1d04\u1d05\u1d07\ua730\u0262\u029c\u026a\u1d0a\u1d0b\u029f\u1d0d\u0274\u1d0f\u1d18\u0280\ua731\u1d1b\u1d1c\u1d20\u1d21\u028f\u1d22', 'abcdefghijklmnoprstuvwyz'], ['\ud83c\udd50\ud83c\udd51\ud83c\udd52\ud83c\udd53\ud83c\udd54\ud83c\udd55\ud83c\udd56\ud83c\udd57\ud83c\udd58\ud83c\udd59\ud83c\udd5a\ud83c\udd5b\ud83c\udd5c\ud83c\udd5d\ud83c\udd5e\ud83c\udd5f\ud83c\udd60\ud83c\udd61\ud83c\udd62\ud83c\udd63\ud83c\udd64\ud83c\udd65\ud83c\udd66\ud83c\udd67\ud83c\udd68\ud83c\udd69', 'abcdefghijklmnopqrstuvwxyz'], ['\ud83c\udd70\ud83c\udd71\ud83c\udd72\ud83c\udd73\ud83c\udd74\ud83c\udd75\ud83c\udd76\ud83c\udd77\ud83c\udd78\ud83c\udd79\ud83c\udd7a\ud83c\udd7b\ud83c\udd7c\ud83c\udd7d\ud83c\udd7e\ud83c\udd7f\ud83c\udd80\ud83c\udd81\ud83c\udd82\ud83c\udd83\ud83c\udd84\ud83c\udd85\ud83c\udd86\ud83c\udd87\ud83c\udd88\ud83c\udd89', 'abcdefghijklmnopqrstuvwxyz']);
/** Letters that keyboards of neighbouring languages take for each other, and Greek's other s. */
const SAME = lettersOf(['\u0629\u06c1\u06c3\u06be\u06d5', '\u0647\u0647\u0647\u0647\u0647'], ['\u0649\u06cc\u06d0', '\u064a\u064a\u064a'], ['\u06a9', '\u0643'], ['\u0901', '\u0902'], ['\u03c2', '\u03c3']);
/** Where letters meet those of scripts without spaces: STOP, and what Korean adds to it. */
const SEAMS = /(?<=[a-z0-9])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])(?=[a-z0-9])/gu;
/** Letters with a stroke: no accents to Unicode. */
const STROKES = lettersOf(['\u0142\u0111\u00f8', 'ldo']);
/**
 * What people write for the same words, made the same: without case, accents of Latin and Greek letters, vowel points,
 * punctuation, emoji and what cannot be seen. The vowel signs of Indic scripts stay: they are the word.
 *
 * @param accents Kept where they tell words apart: Vietnamese.
 */
export function normalised(text, accents = 'dropped') {
    const letters = text
        .replace(INVISIBLE, '')
        .replace(APOSTROPHES, '')
        .normalize('NFKC')
        .replace(APOSTROPHES, '') // \u0149 is two letters only here
        .toLowerCase() // \u1e9e becomes \u00df only there
        .toUpperCase() // \u00df becomes SS, \u0131 I, and \u017f S only there
        .toLowerCase()
        .normalize('NFD')
        .replace(LOOK_ALIKES.any, LOOK_ALIKES.plain)
        .replace(POINTS, '')
        .replace(NUKTAS, '');
    const bare = accents === 'kept' ? letters : letters.replace(ACCENTS, '$1').replace(STROKES.any, STROKES.plain);
    return bare
        .normalize('NFC')
        .replace(SAME.any, SAME.plain)
        .replace(/(?![0-9])\p{Nd}/gu, digitOf)
        .replace(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '') // signs on nothing
        .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
        .replace(SEAMS, ' ')
        .trim();
}
/** What was normalised, as one word: "opt-out", "opt out" and "O.P.T.O.U.T" are the same. */
export function joined(plain) {
    return plain.replaceAll(' ', '');
}
/** Unicode keeps the ten digits of a script together, in order. */
function digitOf(digit) {
    const code = digit.codePointAt(0);
    let value = 0;
    while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1)))
        value++;
    return String(value);
}
/** Pairs of equally long rows: what stands in the first becomes what stands below it. */
function lettersOf(...rows) {
    const letters = new Map(rows.flatMap(([from, to]) => Array.from(from, (letter, at) => [letter, to[at]])));
    return {
        any: new RegExp(`[${[...letters.keys()].join('')}]`, 'gu'),
        plain: (letter) => letters.get(letter),
    };
}

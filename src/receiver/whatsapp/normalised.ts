/** What cannot be seen: joiners, direction marks, soft hyphens, fillers, variation selectors, the frame of a keycap. */
const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u20E3]/gu;

/** Often left out: "dont" is "don't". */
const APOSTROPHES = /(?<=\p{L})['’‘ʼ´`′＇](?=\p{L})/gu;

/** Vowel signs that are mostly left out, and the letter that only stretches a word: Arabic, Hebrew. */
const POINTS = /(?=[\u0590-\u06FF])\p{M}|\u0640/gu;

/** Dots below Indic letters (nukta), which are mostly left out. */
const NUKTAS = /[\u093C\u09BC\u0A3C]/g;

const ACCENTS = /([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu;

/**
 * Letters that are drawn like a Latin one, in capitals or small (https://www.unicode.org/reports/tr39/): a word that
 * mixes the two reads as one. Small capitals are how some write for show.
 */
const LOOK_ALIKES = lettersOf(
  ['авекмнорстухѕіјԛԝԁһ', 'abekmhopctyxsijqwdh'],
  ['αβεζηικμνορτυχ', 'abezhikmnoptyx'],
  ['ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ', 'abcdefghijklmnoprstuvwyz'],
  ['🅐🅑🅒🅓🅔🅕🅖🅗🅘🅙🅚🅛🅜🅝🅞🅟🅠🅡🅢🅣🅤🅥🅦🅧🅨🅩', 'abcdefghijklmnopqrstuvwxyz'],
  ['🅰🅱🅲🅳🅴🅵🅶🅷🅸🅹🅺🅻🅼🅽🅾🅿🆀🆁🆂🆃🆄🆅🆆🆇🆈🆉', 'abcdefghijklmnopqrstuvwxyz'],
);

/** Letters that keyboards of neighbouring languages take for each other, and Greek's other s. */
const SAME = lettersOf(['ةہۃھە', 'ههههه'], ['ىیې', 'ييي'], ['ک', 'ك'], ['ँ', 'ं'], ['ς', 'σ']);

/** Where letters meet those of scripts without spaces: STOP, and what Korean adds to it. */
const SEAMS =
  /(?<=[a-z0-9])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}])(?=[a-z0-9])/gu;

/** Letters with a stroke: no accents to Unicode. */
const STROKES = lettersOf(['łđø', 'ldo']);

/**
 * What people write for the same words, made the same: without case, accents of Latin and Greek letters, vowel points,
 * punctuation, emoji and what cannot be seen. The vowel signs of Indic scripts stay: they are the word.
 *
 * @param accents Kept where they tell words apart: Vietnamese.
 */
export function normalised(text: string, accents: 'dropped' | 'kept' = 'dropped'): string {
  const letters = text
    .replace(INVISIBLE, '')
    .replace(APOSTROPHES, '')
    .normalize('NFKC')
    .replace(APOSTROPHES, '') // ŉ is two letters only here
    .toLowerCase() // ẞ becomes ß only there
    .toUpperCase() // ß becomes SS, ı I, and ſ S only there
    .toLowerCase()
    .normalize('NFD')
    .replace(LOOK_ALIKES.any, LOOK_ALIKES.plain)
    .replace(POINTS, '')
    .replace(NUKTAS, '');
  const bare =
    accents === 'kept' ? letters : letters.replace(ACCENTS, '$1').replace(STROKES.any, STROKES.plain);
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
export function joined(plain: string): string {
  return plain.replaceAll(' ', '');
}

/** Unicode keeps the ten digits of a script together, in order. */
function digitOf(digit: string): string {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}

/** Pairs of equally long rows: what stands in the first becomes what stands below it. */
function lettersOf(...rows: [from: string, to: string][]) {
  const letters = new Map(
    rows.flatMap(([from, to]) => Array.from(from, (letter, at) => [letter, to[at]!] as const)),
  );
  return {
    any: new RegExp(`[${[...letters.keys()].join('')}]`, 'gu'),
    plain: (letter: string) => letters.get(letter)!,
  };
}

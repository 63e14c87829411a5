/** Which texts look the same although they differ, and how their difference is shown. */

/**
 * Letters that look like Latin ones, as far as names use them. https://www.unicode.org/reports/tr39/#Confusable_Detection
 * lists many more.
 */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [
    // Cyrillic
    ['аеорсухіјѕһԁԛԝгѵӏк', 'aeopcyxijshdqwrvlk'],
    ['АВЕКМНОРСТУХІЈЅҒԌԜ', 'ABEKMHOPCTYXIJSFGW'],
    // Greek
    ['αορνικυτγχ', 'aopvikutyx'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    // Armenian, Latin and others
    ['օոսհցɑɡɩıǀⅼ', 'onuhgagiill'],
  ].flatMap(([foreign = '', latin = '']) => [...foreign].map((letter, index) => [letter, [...latin][index] ?? letter])),
);

const ASCII = /^[\x20-\x7e\n\t]*$/u;

/** What a reader sees of a text: compatible forms and letters of other scripts as the Latin ones, invisible characters left out. */
function toAppearance(text: string): string {
  if (ASCII.test(text)) return text;
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/\p{Pd}/gu, '-');
  return Array.from(plain, (letter) => LATIN[letter] ?? letter).join('');
}

/** Whether two different texts look the same. */
export function looksLike(a: string, b: string): boolean {
  return a !== b && !(ASCII.test(a) && ASCII.test(b)) && toAppearance(a) === toAppearance(b);
}

/** The texts, with the code points of every letter beyond ASCII in those that look like another one of them. */
export function tellApart(texts: readonly string[]): readonly string[] {
  if (texts.every((text) => ASCII.test(text))) return texts;
  const byAppearance = Map.groupBy(new Set(texts), toAppearance);
  return texts.map((text) => ((byAppearance.get(toAppearance(text)) ?? []).length > 1 ? showCodePoints(text) : text));
}

function showCodePoints(text: string): string {
  return text.replace(/[^\x20-\x7e\n\t]/gu, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

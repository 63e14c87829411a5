/** How many columns of a terminal a text takes up: wide East Asian characters and emoji take two, combining marks none. */

/** https://www.unicode.org/reports/tr11/; half-width forms belong to the same scripts and are narrow. */
const WIDE =
  /^(?![\u{ff61}-\u{ffdc}\u{ffe8}-\u{ffee}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Script=Yi}\p{Emoji_Presentation}\u{3000}-\u{303e}\u{30fb}\u{30fc}\u{ff01}-\u{ff60}\u{ffe0}-\u{ffe6}]|\u{fe0f}/u;
const ASCII = /^[ -~]*$/u;
const COMBINING = /^\p{M}+$/u;

/** The width of a text without control characters. */
export function displayWidth(text: string): number {
  if (ASCII.test(text)) return text.length;
  return splitGraphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

/** The text, filled up with spaces to this width. */
export function padEnd(text: string, width: number): string {
  return `${text}${' '.repeat(Math.max(0, width - displayWidth(text)))}`;
}

/** The longest beginning of the text that fits into the width, but at least one character of it. */
export function takeWidth(text: string, width: number): string {
  let taken = '';
  for (const grapheme of splitGraphemes(text)) {
    if (taken !== '' && displayWidth(taken + grapheme) > width) break;
    taken += grapheme;
  }
  return taken;
}

/** What a reader sees as one character: a letter with its marks, an emoji with its modifiers. */
function splitGraphemes(text: string): readonly string[] {
  return Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);
}

function graphemeWidth(grapheme: string): 0 | 1 | 2 {
  if (WIDE.test(grapheme)) return 2;
  return COMBINING.test(grapheme) ? 0 : 1;
}

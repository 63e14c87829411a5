/** Which characters can be shown as they are, and how the others are shown. */

/** Characters that move the cursor, hide, or reorder text: controls, line separators, bidirectional and zero-width marks. */
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A text on one line in which every control or invisible character is shown by its code. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}

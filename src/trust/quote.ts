/** Writes values of tokens and policies into sentences. */

const LONGEST = 600;
const MOST = 3;

/** Control characters, invisible characters and backticks, which could hide a value or end its code span. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}`]/gu;

/** A value as a code span. Unprintable characters appear as `\u{…}`, because strangers control the values. */
export function quote(value: string): string {
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return `\`${shown.replace(UNSHOWN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}

/** Values as code spans: the first three, and how many more there are. */
export function quoteList(values: readonly string[], word: 'or' | 'and' = 'or'): string {
  const shown = values.slice(0, MOST).map(quote);
  const more = values.length - shown.length;
  if (more > 0) return `${shown.join(', ')} (and ${more} more)`;
  const last = shown.pop();
  if (last === undefined) return 'no value';
  return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}

/** Joins clauses into one sentence. */
export function toSentence(clauses: readonly string[]): string {
  const text = clauses.join('; also, ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/**
 * Whether a value can be copied from a sentence into a policy and is literal there, even under `StringLike`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function isPlain(value: string): boolean {
  return value.length <= LONGEST && value.search(UNSHOWN) === -1 && !/[*?]|\$\{/u.test(value);
}

/** Advice that is correct whatever else the trust policy contains. */
export const ADD_PRINTED_STATEMENT =
  "Add the statement from the printed policy to the role's trust policy; it admits exactly this run.";

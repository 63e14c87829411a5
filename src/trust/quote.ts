/** How values of tokens and policies are written into sentences. */

const LONGEST = 600;
const MOST = 3;

/** Controls, invisible characters and backticks: what would hide or end a value in a sentence. */
const UNSHOWN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}`]/gu;

/** A value as code. What cannot be shown stands there by its number, for strangers choose the values. */
export function quote(value: string): string {
  const shown = value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return `\`${shown.replace(UNSHOWN, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`)}\``;
}

/** Some values as code: the first few, and how many more there are. */
export function quoteList(values: readonly string[], word: 'or' | 'and' = 'or'): string {
  const shown = values.slice(0, MOST).map(quote);
  const more = values.length - shown.length;
  if (more > 0) return `${shown.join(', ')} (and ${more} more)`;
  const last = shown.pop();
  if (last === undefined) return 'no value';
  return shown.length === 0 ? last : `${shown.join(', ')} ${word} ${last}`;
}

/** Clauses as one sentence. */
export function toSentence(clauses: readonly string[]): string {
  const text = clauses.join('; besides, ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/**
 * Whether a value can be copied out of a sentence into a policy and means itself there, also under `StringLike`.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function isPlain(value: string): boolean {
  return value.length <= LONGEST && value.search(UNSHOWN) === -1 && !/[*?]|\$\{/u.test(value);
}

/** The advice that is right whatever else the trust policy says. */
export const ADD_PRINTED_STATEMENT =
  'Add the statement of the printed policy to the trust policy of the role; it admits exactly this run.';

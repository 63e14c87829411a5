/** The values of a CloudFormation template, and how the account of a state becomes the account of the stack. */

/** A JSON value; intrinsic functions are maps with one key (`Fn::Sub`, `Ref` …). */
export type TemplateValue = string | number | boolean | null | readonly TemplateValue[] | TemplateMap;

export interface TemplateMap {
  readonly [key: string]: TemplateValue;
}

/** The account of the stack. */
const STACK_ACCOUNT = 'AWS::AccountId';

/**
 * Replaces the given account (12 digits) with a reference to the account of the stack. Digits inside a longer number, or at the
 * end of a UUID, are not an account.
 */
export function insertStackAccount(value: TemplateValue, account: string): TemplateValue {
  const pattern = new RegExp(`(?<!\\d|[\\da-f]{8}(?:-[\\da-f]{4}){3}-)${account}(?!\\d)`, 'giu');
  const insert = (item: TemplateValue): TemplateValue => {
    if (typeof item === 'string') return insertIntoText(item.split(pattern));
    if (isList(item)) return item.map(insert);
    if (typeof item !== 'object' || item === null) return item;
    return Object.fromEntries(Object.entries(item).map(([key, entry]) => [key, insert(entry)]));
  };
  return insert(value);
}

/**
 * `Fn::Sub` interprets `${`, and IAM policy variables also start with `${`. `Fn::Join` does not change its texts.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
function insertIntoText(pieces: readonly string[]): TemplateValue {
  const [first = '', ...more] = pieces;
  if (more.length === 0) return first;
  if (!pieces.some((piece) => piece.includes('$'))) return { 'Fn::Sub': pieces.join(`\${${STACK_ACCOUNT}}`) };
  const parts: readonly TemplateValue[] = [first, ...more.flatMap((piece) => [{ Ref: STACK_ACCOUNT }, piece])];
  return { 'Fn::Join': ['', parts.filter((part) => part !== '')] };
}

/** A single value or a list, as a list. */
export function toTemplateList(value: TemplateValue | undefined): readonly TemplateValue[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

/** Parses a JSON object. Throws a `SyntaxError` if the text is not JSON. */
export function parseTemplateMap(text: string): TemplateMap {
  return JSON.parse(text) as TemplateMap;
}

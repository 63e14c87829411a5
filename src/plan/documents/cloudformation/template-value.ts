/** The values that a CloudFormation template holds, and how the account of a state becomes the account of the stack. */

/** A JSON value; intrinsic functions are maps with one key (`Fn::Sub`, `Ref` …). */
export type TemplateValue = string | number | boolean | null | readonly TemplateValue[] | TemplateMap;

export interface TemplateMap {
  readonly [key: string]: TemplateValue;
}

/** The account that the stack stands in. */
const STACK_ACCOUNT = 'AWS::AccountId';

/**
 * The same value with the account of the stack wherever the given account stands. Twelve digits inside of a longer number, or at the
 * end of a UUID, are no account.
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
 * `Fn::Sub` takes a `${` for its own, and variables of IAM begin so, too. `Fn::Join` leaves its texts alone.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/intrinsic-function-reference-sub.html
 */
function insertIntoText(pieces: readonly string[]): TemplateValue {
  const [first = '', ...more] = pieces;
  if (more.length === 0) return first;
  if (!pieces.some((piece) => piece.includes('$'))) return { 'Fn::Sub': pieces.join(`\${${STACK_ACCOUNT}}`) };
  const parts: readonly TemplateValue[] = [first, ...more.flatMap((piece) => [{ Ref: STACK_ACCOUNT }, piece])];
  return { 'Fn::Join': ['', parts.filter((part) => part !== '')] };
}

/** A value that may stand alone or in a list, as a list. */
export function toTemplateList(value: TemplateValue | undefined): readonly TemplateValue[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

function isList(value: TemplateValue): value is readonly TemplateValue[] {
  return Array.isArray(value);
}

/** A JSON object from its text. */
export function parseTemplateMap(text: string): TemplateMap {
  return JSON.parse(text) as TemplateMap;
}

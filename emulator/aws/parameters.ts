/** How a form-encoded request to AWS is read: texts, numbers, lists and records, each checked against the service's model. */

import type { Tag } from './account-state.ts';
import { refuse } from './aws-error.ts';

/** The parameters of a request, from its query string and its form. */
export type Parameters = URLSearchParams;

/** What the service's model says about a text. */
export interface TextRule {
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: string;
}

/** Lengths and patterns: https://docs.aws.amazon.com/IAM/latest/APIReference/API_Operations.html */
export const RULES = {
  roleName: { min: 1, max: 64, pattern: '[\\w+=,.@-]+' },
  userName: { min: 1, max: 128, pattern: '[\\w+=,.@-]+' },
  policyName: { min: 1, max: 128, pattern: '[\\w+=,.@-]+' },
  path: { min: 1, max: 512, pattern: '(\\u002F)|(\\u002F[\\u0021-\\u007E]+\\u002F)' },
  arn: { min: 20, max: 2048 },
  description: { max: 1000, pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u007E\\u00A1-\\u00FF]*' },
  document: { min: 1, max: 131072, pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+' },
  tagKey: { min: 1, max: 128, pattern: '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+' },
  tagValue: { max: 256, pattern: '[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]*' },
  url: { min: 1, max: 255 },
  clientId: { min: 1, max: 255 },
  thumbprint: { min: 40, max: 40 },
  accessKeyId: { min: 16, max: 128, pattern: '[\\w]+' },
  sessionName: { min: 2, max: 64, pattern: '[\\w+=,.@-]*' },
  webIdentityToken: { min: 4, max: 20000 },
  sessionPolicy: { min: 1, max: 2048, pattern: '[\\u0009\\u000A\\u000D\\u0020-\\u00FF]+' },
  externalId: { min: 2, max: 1224, pattern: '[\\w+=,.@:\\/-]*' },
} as const satisfies Readonly<Record<string, TextRule>>;

/** A text that must be there. */
export function readText(parameters: Parameters, name: string, rule: TextRule): string {
  return checkText(parameters.get(name), name, rule);
}

/** A text that may be missing. */
export function findText(parameters: Parameters, name: string, rule: TextRule): string | undefined {
  return parameters.has(name) ? readText(parameters, name, rule) : undefined;
}

/** A whole number that may be missing. */
export function findNumber(
  parameters: Parameters,
  name: string,
  range: { readonly min: number; readonly max: number },
): number | undefined {
  const text = parameters.get(name);
  if (text === null) return undefined;
  const value = Number(text);
  if (!/^-?\d+$/u.test(text)) refuse('MalformedInput', `Invalid value for ${name}: ${text}`);
  if (value < range.min) invalid(text, name, `Member must have value greater than or equal to ${range.min}`);
  if (value > range.max) invalid(text, name, `Member must have value less than or equal to ${range.max}`);
  return value;
}

/** A list (`Name.member.1`, `Name.member.2`, …) of texts; empty when absent. */
export function readList(parameters: Parameters, name: string, rule: TextRule): readonly string[] {
  const values: string[] = [];
  for (let index = 1; parameters.has(`${name}.member.${index}`); index += 1) {
    values.push(checkText(parameters.get(`${name}.member.${index}`), name, rule));
  }
  return values;
}

const MAX_TAGS = 50;

/** A list of tags. Keys are unique without regard to case and never begin with `aws:`. */
export function readTags(parameters: Parameters, name = 'Tags'): readonly Tag[] {
  const tags: Tag[] = [];
  for (let index = 1; parameters.has(`${name}.member.${index}.Key`); index += 1) {
    const at = `${name}.member.${index}`;
    const key = checkText(parameters.get(`${at}.Key`), 'tags.key', RULES.tagKey);
    const value = checkText(parameters.get(`${at}.Value`), 'tags.value', RULES.tagValue);
    if (/^aws:/iu.test(key)) refuse('InvalidInput', 'Tag keys starting with "aws:" are reserved for internal use.');
    if (tags.some((tag) => tag.key.toLowerCase() === key.toLowerCase())) {
      refuse('InvalidInput', 'Duplicate tag keys found. Please note that Tag keys are case insensitive.');
    }
    tags.push({ key, value });
  }
  if (tags.length > MAX_TAGS) {
    invalid(String(tags.length), 'tags', `Member must have length less than or equal to ${MAX_TAGS}`);
  }
  return tags;
}

function checkText(value: string | null, name: string, rule: TextRule): string {
  if (value === null) return invalid(undefined, name, 'Member must not be null');
  if (rule.min !== undefined && value.length < rule.min) {
    invalid(value, name, `Member must have length greater than or equal to ${rule.min}`);
  }
  if (rule.max !== undefined && value.length > rule.max) {
    invalid(value, name, `Member must have length less than or equal to ${rule.max}`);
  }
  if (rule.pattern !== undefined && !new RegExp(`^(?:${rule.pattern})$`, 'u').test(value)) {
    invalid(value, name, `Member must satisfy regular expression pattern: ${rule.pattern}`);
  }
  return value;
}

function invalid(value: string | undefined, name: string, constraint: string): never {
  const member = name.charAt(0).toLowerCase() + name.slice(1);
  const shown = value === undefined ? 'Value null' : `Value '${value}'`;
  refuse(
    'ValidationError',
    `1 validation error detected: ${shown} at '${member}' failed to satisfy constraint: ${constraint}`,
  );
}

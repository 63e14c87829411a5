/** The tags of a session that is assumed with AWS credentials: facts about the run, in the characters that AWS allows. */

import type { SessionTag } from '../../ports/aws.ts';

/** Always sent; custom tags cannot replace them. */
const LASTING: Readonly<Record<string, string>> = {
  Repository: 'GITHUB_REPOSITORY',
  Workflow: 'GITHUB_WORKFLOW',
  Action: 'GITHUB_ACTION',
  Actor: 'GITHUB_ACTOR',
  Commit: 'GITHUB_SHA',
  Branch: 'GITHUB_REF',
};

/** Omitted when the tags together exceed AWS's size limit. */
const DROPPABLE: Readonly<Record<string, string>> = {
  EventName: 'GITHUB_EVENT_NAME',
  BaseRef: 'GITHUB_BASE_REF',
  HeadRef: 'GITHUB_HEAD_REF',
  RunId: 'GITHUB_RUN_ID',
  Job: 'GITHUB_JOB',
  TriggeringActor: 'GITHUB_TRIGGERING_ACTOR',
};

const RESERVED = ['GitHub', ...Object.keys(LASTING), ...Object.keys(DROPPABLE)];

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html */
const KEY = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u;
const VALUE = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u;
const MAX_VALUE_LENGTH = 256;
const MAX_TAGS = 50;

/** Facts about the run as tags; facts that the runner does not provide are omitted. */
export function describeRun(readVariable: (name: string) => string | undefined): {
  readonly lasting: readonly SessionTag[];
  readonly droppable: readonly SessionTag[];
} {
  const toTags = (sources: Readonly<Record<string, string>>): readonly SessionTag[] =>
    Object.entries(sources).flatMap(([key, variable]) => {
      const value = readVariable(variable);
      return value === undefined ? [] : [{ key, value: cleanValue(value) }];
    });
  return { lasting: [{ key: 'GitHub', value: 'Actions' }, ...toTags(LASTING)], droppable: toTags(DROPPABLE) };
}

/** Replaces each character that AWS does not allow with `_`. */
function cleanValue(text: string): string {
  return text.replace(/[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu, '_').slice(0, MAX_VALUE_LENGTH);
}

/** The parsed `custom-tags`. */
export type ParsedTags =
  | { readonly kind: 'tags'; readonly tags: readonly SessionTag[] }
  | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Parses tags from a JSON object. `taken` is the number of tags the session already has. */
export function parseCustomTags(text: string, taken: number): ParsedTags {
  const entries = parseObject(text);
  if (entries === undefined) return { kind: 'invalid', problems: ['is not a JSON object of keys and values'] };
  const tags = entries.map(([key, value]) => ({ key, value: typeof value === 'object' ? '' : String(value) }));
  const problems = [
    ...entries.flatMap(([key, value]) => {
      const problem = findProblem(key, value);
      return problem === undefined ? [] : [`has the key "${key}", which ${problem}`];
    }),
    ...findRepeated(tags).map((key) => `has the key "${key}" twice; AWS ignores letter case in tag keys`),
    ...(taken + tags.length > MAX_TAGS
      ? [`has ${tags.length} tags; AWS allows ${MAX_TAGS}, and this action uses ${taken}`]
      : []),
  ];
  return problems.length === 0 ? { kind: 'tags', tags } : { kind: 'invalid', problems };
}

function findProblem(key: string, value: unknown): string | undefined {
  if (RESERVED.some((reserved) => reserved.toLowerCase() === key.toLowerCase())) return 'this action sets itself';
  if (/^aws:/iu.test(key)) return 'is reserved for AWS';
  if (!KEY.test(key)) return 'AWS does not allow: use 1 to 128 letters, digits, spaces, or any of _ . : / = + - @';
  if (typeof value === 'object') return 'must have a string, a number, or a boolean as its value';
  if (!VALUE.test(String(value))) {
    return 'has a value that AWS does not allow: use at most 256 letters, digits, spaces, or any of _ . : / = + - @';
  }
  return undefined;
}

function findRepeated(tags: readonly SessionTag[]): readonly string[] {
  const keys = tags.map(({ key }) => key.toLowerCase());
  return tags.filter((_, index) => keys.indexOf(keys[index] ?? '') !== index).map(({ key }) => key);
}

function parseObject(text: string): readonly (readonly [string, unknown])[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : undefined;
  } catch {
    return undefined;
  }
}

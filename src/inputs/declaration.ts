/** Parses the inputs that declare a role into a declaration; a role of the `config` file is read the same way. */

import type { Declaration, RoleDeclaration, TrustEntry } from '../plan/declaration.ts';
import { isPresetName, PRESET_NAMES, type PresetName } from '../plan/presets/names.ts';
import type { Adoption, InlinePolicy, Tags } from '../plan/state.ts';
import { isPolicyArn, POLICY_ARN, toPartition } from '../trust/arn.ts';
import { measurePolicy, type PolicyDocument, parsePolicy, renderPolicy } from '../trust/policy/document.ts';
import type { SubjectContext } from '../trust/subject/subject.ts';
import { defaultAudience, exposedClaims, GITHUB_ISSUER } from '../trust/token/issuer.ts';
import { parseAudience, parseDeclaredName } from './fields/aws.ts';
import { parseRepositories } from './fields/repositories.ts';
import type { InputReader } from './reader.ts';

/** A file that must not be read, and why, as a clause. */
export interface RefusedFile {
  readonly refused: string;
}

/** Reads a file in the workspace; `undefined` if it does not exist or cannot be read. */
export type ReadFile = (path: string) => string | RefusedFile | undefined;

/** The declaration of the one role that the inputs describe. */
export async function parseDeclaration(read: InputReader, region: string, readFile: ReadFile): Promise<Declaration> {
  const role = await parseRole(read, readFile, [await parseRuns(read)]);
  return {
    region,
    audience: parseAudience(read) ?? defaultAudience(toPartition(region)),
    resourceTags: role.tags,
    roles: read.boolean('provider-only') ? [] : [role],
  };
}

/** One role, with the runs that may assume it. */
export async function parseRole(
  read: InputReader,
  readFile: ReadFile,
  trust: readonly TrustEntry[],
): Promise<RoleDeclaration> {
  return {
    name: parseDeclaredName(read),
    path:
      read.matching(
        'role-path',
        /^\/(?:[\x21-\x7e]{1,510}\/)?$/u,
        'an IAM path: `/`, or a path that begins and ends with `/`',
      ) ?? '/',
    description: read.matching(
      'role-description',
      /^[\t\n\r\x20-\x7e\xa1-\xff]{1,1000}$/u,
      'an IAM description: at most 1000 Latin characters, no emoji',
    ),
    maxSessionDuration: {
      value: read.integer('max-session-duration', 3600, 43_200),
      from: read.isGiven('max-session-duration') ? 'input' : 'default',
    },
    permissionsBoundary: read.matching('permissions-boundary', POLICY_ARN, 'the ARN of a managed policy'),
    policyArns: parsePolicyArns(read),
    ...(await parsePermissions(read, readFile)),
    prune: read.boolean('prune'),
    adopt: parseAdoption(read),
    tags: await parseTags(read),
    trust,
    subjectFormat: read.oneOf('subject-format', ['auto', 'classic', 'immutable', 'both']) ?? 'auto',
    pinIds: read.boolean('pin-ids'),
  };
}

/** Which runs of which repositories: the inputs that the trust policy is built from. */
export async function parseRuns(read: InputReader): Promise<TrustEntry> {
  const ref = 'without `refs/…`; `*` and `?` are wildcards';
  const branches = read.lines('branches', isRefName, `a branch name ${ref}`);
  const tags = read.lines('git-tags', isRefName, `a tag name ${ref}`);
  const environments = read.lines('environments', isEnvironmentName, 'an environment name of at most 255 characters');
  const contexts: readonly SubjectContext[] = [
    ...branches.map((name) => ({ kind: 'branch', name }) as const),
    ...tags.map((name) => ({ kind: 'tag', name }) as const),
    ...environments.map((name) => ({ kind: 'environment', name }) as const),
    ...(read.boolean('pull-requests') ? [{ kind: 'pull-request' } as const] : []),
  ];
  const { names, ids } = parseRepositories(read);
  return {
    repositories: names,
    ...(Object.keys(ids).length === 0 ? {} : { repositoryIds: ids }),
    contexts,
    reusableWorkflows: read.lines(
      'reusable-workflows',
      (item) => /^[\w.-]+\/[\w.-]+\/\.github\/workflows\/[^\s@]+\.ya?ml@\S+$/u.test(item),
      '`owner/repo/.github/workflows/file.yml@ref`, with a full ref such as `refs/heads/main` or a commit SHA',
    ),
    subjects: read.lines('subjects', (item) => /^[^\p{Cc}]{1,512}$/u.test(item), 'a `sub` value'),
    conditions: await parseConditions(read),
  };
}

/** Claims that AWS supports as conditions, except those that other inputs set. */
const CONDITION_CLAIMS = exposedClaims('aws', GITHUB_ISSUER).filter((claim) => claim !== 'sub' && claim !== 'aud');

/** Loads the YAML library only when the input is set. */
async function parseConditions(read: InputReader): Promise<TrustEntry['conditions']> {
  const text = read.text('trust-conditions');
  if (text === undefined) return {};
  const { parseTextMap } = await import('./yaml.ts');
  const parsed = parseTextMap(text);
  if (parsed.kind === 'invalid') {
    read.problem('trust-conditions', text, `is not a YAML map of claims to values: ${parsed.problem}`);
    return {};
  }
  const accepted = CONDITION_CLAIMS.map((name) => `\`${name}\``).join(', ');
  for (const [claim, values] of Object.entries(parsed.map)) {
    if (!CONDITION_CLAIMS.includes(claim)) {
      read.problem('trust-conditions', claim, `is not a claim that AWS can test; expected one of ${accepted}`);
    }
    if (values.length === 0 || values.includes('')) read.problem('trust-conditions', claim, 'has no value');
  }
  return parsed.map;
}

/** The highest value of the quota for managed policies per role. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const MOST_POLICIES = 25;

function parsePolicyArns(read: InputReader): readonly string[] {
  const arns = read.lines('policy-arns', isPolicyArn, 'the ARN of a managed policy');
  if (arns.length > MOST_POLICIES) {
    read.problem('policy-arns', '', `lists ${arns.length} policies; an IAM role can have at most ${MOST_POLICIES}`);
  }
  return arns;
}

/** IAM's quota for all inline policies of a role together, without whitespace. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html */
const INLINE_LIMIT = 10_240;

function parseAdoption(read: InputReader): Adoption {
  const found = read.oneOf('adopt', ['false', 'False', 'FALSE', 'merge', 'replace']);
  return found === 'merge' || found === 'replace' ? found : 'refuse';
}

/** The inline policies of the role: given documents, and presets. */
async function parsePermissions(
  read: InputReader,
  readFile: ReadFile,
): Promise<Pick<RoleDeclaration, 'inlinePolicies' | 'presets' | 'resourcePrefix'>> {
  const inlinePolicies = await parseInlinePolicies(read, readFile);
  const presets = await parsePresets(read);
  const sizes = [...inlinePolicies, ...presets.policies].map(({ text }) => measurePolicy(text));
  const length = sizes.reduce((sum, size) => sum + size, 0);
  if (length > INLINE_LIMIT) {
    const names = presets.names.length === 0 ? 'inline-policies' : 'permission-presets';
    read.problem(
      names,
      '',
      `makes the inline policies ${length} characters long in total; IAM allows at most ${INLINE_LIMIT}`,
    );
  }
  const given = new Set(inlinePolicies.map(({ name }) => name));
  for (const { name } of presets.policies) {
    if (given.has(name))
      read.problem('inline-policies', name, 'is the name of a policy that `permission-presets` creates');
  }
  return { inlinePolicies, presets: presets.names, resourcePrefix: presets.prefix };
}

/** The presets, and their documents for a placeholder account ID of the same length. */
async function parsePresets(read: InputReader): Promise<{
  readonly names: readonly PresetName[];
  readonly prefix: string;
  readonly policies: readonly InlinePolicy[];
}> {
  const prefix = read.text('resource-prefix');
  const accepted = PRESET_NAMES.map((name) => `\`${name}\``).join(', ');
  const items = read.items('permission-presets', isPresetName, `one of ${accepted}`);
  const names = PRESET_NAMES.filter((name) => items.includes(name));
  if (prefix === undefined) {
    if (items.length > 0) read.problem('resource-prefix', '', 'is empty, but `permission-presets` requires it');
    return { names, prefix: '', policies: [] };
  }
  const { findPrefixProblem } = await import('../plan/presets/prefix.ts');
  const problem = findPrefixProblem(prefix, names);
  if (problem !== undefined) read.problem('resource-prefix', prefix, problem);
  if (problem !== undefined || names.length === 0) return { names, prefix, policies: [] };
  const { buildPresets } = await import('../plan/presets/presets.ts');
  const account = '0'.repeat(12);
  const roleArn = `arn:aws-us-gov:iam::${account}:role/${'x'.repeat(64)}`;
  const permissionsBoundary = read.text('permissions-boundary');
  const scope = { partition: 'aws-us-gov', account, prefix, permissionsBoundary, roleArn } as const;
  return { names, prefix, policies: buildPresets(names, scope) };
}

/** Policy documents in the input, or in JSON files that it names. */
async function parseInlinePolicies(read: InputReader, readFile: ReadFile): Promise<readonly InlinePolicy[]> {
  const name = 'inline-policies';
  const text = read.text(name);
  if (text === undefined) return [];
  const { parseDocumentMap } = await import('./yaml.ts');
  const parsed = parseDocumentMap(text);
  if (parsed.kind === 'invalid') {
    read.problem(name, text, `is not a YAML map of names to policy documents or paths: ${parsed.problem}`);
    return [];
  }
  const policies = Object.entries(parsed.map).flatMap(([policy, value]) => {
    if (!/^[\w+=,.@-]{1,128}$/u.test(policy)) read.problem(name, policy, 'is not a valid policy name');
    const json = typeof value === 'string' ? readDocument(value, readFile) : value.json;
    if (typeof json !== 'string') {
      const why = json === undefined ? '' : `: ${json.refused}`;
      read.problem(name, String(value), `is not a policy document or a readable file in the workspace${why}`);
      return [];
    }
    const document = parsePolicy(json);
    const problem = document.kind === 'invalid' ? document.problem : findGrammarProblem(document.policy);
    if (problem !== undefined) read.problem(name, policy, `is not a policy document: ${problem}`);
    return document.kind === 'invalid' ? [] : [{ name: policy, text: renderPolicy(document.policy) }];
  });
  return policies;
}

/** A value that begins with a brace is a document; any other value is a path. */
function readDocument(value: string, readFile: ReadFile): ReturnType<ReadFile> {
  return value.trimStart().startsWith('{') ? value : readFile(value);
}

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html */
function findGrammarProblem({ Statement }: PolicyDocument): string | undefined {
  const ids = Statement.flatMap(({ Sid }) => Sid ?? []);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return `two statements have the "Sid" ${twice}`;
  for (const [index, statement] of Statement.entries()) {
    const { Resource, NotResource, Principal, NotPrincipal } = statement;
    if (Resource === undefined && NotResource === undefined) return `statement ${index + 1} has no "Resource"`;
    if (Principal !== undefined || NotPrincipal !== undefined) {
      return `statement ${index + 1} has a "Principal", which only a trust policy can have`;
    }
  }
  return undefined;
}

/** IAM's rules for tags. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
async function parseTags(read: InputReader): Promise<Tags> {
  const name = 'resource-tags';
  const text = read.text(name);
  if (text === undefined) return {};
  const { parseTextMap } = await import('./yaml.ts');
  const parsed = parseTextMap(text);
  if (parsed.kind === 'invalid') {
    read.problem(name, text, `is not a YAML map of keys to values: ${parsed.problem}`);
    return {};
  }
  const tags = Object.entries(parsed.map).map(
    ([key, values]) => [key, values.length === 1 ? (values[0] ?? '') : undefined] as const,
  );
  if (tags.length > 47) {
    read.problem(name, '', `has ${tags.length} tags; IAM allows 50, and this action uses three`);
    return {};
  }
  for (const [key, value] of tags) {
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) || /^(?:aws|gh-oidc-aws):/iu.test(key)) {
      read.problem(name, key, 'is not a valid tag key (`aws:` and `gh-oidc-aws:` are reserved)');
    }
    if (value === undefined) {
      read.problem(name, key, 'has several values; a tag has one');
    } else if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) {
      read.problem(
        name,
        value,
        `is not a valid value for the tag ${key}; IAM allows at most 256 letters, digits, spaces, and any of _ . : / = + - @`,
      );
    }
  }
  const keys = tags.map(([key]) => key.toLowerCase());
  const twice = tags.find(([key], index) => keys.indexOf(key.toLowerCase()) !== index);
  if (twice !== undefined) read.problem(name, twice[0], 'is a duplicate key: IAM ignores letter case in tag keys');
  return Object.fromEntries(tags.map(([key, value]) => [key, value ?? '']));
}

/** Branch and tag names that git allows, with wildcards. https://git-scm.com/docs/git-check-ref-format */
function isRefName(name: string): boolean {
  return /^[^\s~^:\\[\p{Cc}]{1,255}$/u.test(name) && !/^refs\/|^\/|\/$|\.\./u.test(name);
}

function isEnvironmentName(name: string): boolean {
  return /^[^\p{Cc}]{1,255}$/u.test(name);
}

/** A role that is shared with whoever made it: which part of it is ours, and how that part is put in and taken out. */

import { createHash } from 'node:crypto';
import {
  isSamePolicy,
  measurePolicy,
  type PolicyDocument,
  renderPolicy,
  type Statement,
  TRUST_POLICY_MAXIMUM,
  toList,
} from '../trust/policy/document.ts';
import {
  type ActualRole,
  ADDED_TAG,
  ADOPTED_TAG,
  type DesiredRole,
  findOwner,
  type InlinePolicy,
  isAddedTag,
  type Tags,
} from './state.ts';

/** The merged trust policy, or why there is none. */
export type MergedTrust =
  | { readonly kind: 'merged'; readonly trust: PolicyDocument }
  | { readonly kind: 'impossible'; readonly reason: string };

/** Puts our statements after those of others, each under an id of its own, by which it is known later. */
export function mergeTrust(actual: ActualRole, ours: PolicyDocument): MergedTrust {
  const { policy: found, text } = actual.trust;
  if (found === undefined) return { kind: 'impossible', reason: 'its trust policy cannot be understood' };
  const named = ours.Statement.map((statement, index) => ({ Sid: `GhOidcAws${index + 1}`, ...statement }));
  const others = otherStatements(actual);
  // Any such id, for once the role carries our tag, every statement with one counts as ours.
  const clash = others.find(isNamedAsOurs);
  if (clash?.Sid !== undefined) {
    return { kind: 'impossible', reason: `another statement of its trust policy has the id ${clash.Sid} already` };
  }
  // Another version would change what `${…}` means, in our statements or in those of others.
  const [oursReadVariables = false, othersHoldSome = false] = [ours.Statement, others].map((list) =>
    JSON.stringify(list).includes('${'),
  );
  const isLatest = found.Version === '2012-10-17';
  if (!isLatest && oursReadVariables && othersHoldSome) {
    return {
      kind: 'impossible',
      reason: 'its trust policy has the version 2008-10-17, in which `${…}` means something else',
    };
  }
  const raised = !isLatest && oursReadVariables ? { Version: '2012-10-17' } : {};
  const trust = { ...found, ...raised, Statement: [...others, ...named] };
  const deleted = hasTrust(actual, trust) ? undefined : findDeletedPrincipal(trust);
  if (deleted !== undefined) return { kind: 'impossible', reason: deleted };
  const length = measurePolicy(renderPolicy(trust));
  // Up to there, whether the quota was raised is for IAM to say; whoever has a longer one already has had it raised.
  if (length > TRUST_POLICY_MAXIMUM && length > measurePolicy(text)) {
    return {
      kind: 'impossible',
      reason: `together the trust policies have ${length} characters, and IAM allows ${TRUST_POLICY_MAXIMUM} at most`,
    };
  }
  return { kind: 'merged', trust };
}

/**
 * Why IAM takes no policy that names a principal which is gone: of that, only the unique id is left in the document.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function findDeletedPrincipal({ Statement }: PolicyDocument): string | undefined {
  const ids = Statement.flatMap(({ Principal, NotPrincipal }) =>
    [Principal, NotPrincipal].flatMap((block) =>
      block === undefined || block === '*'
        ? []
        : toList(block['AWS']).filter((id) => /^A(?:ROA|IDA)[A-Z0-9]{8,}$/u.test(id)),
    ),
  );
  const [id] = ids;
  return id === undefined
    ? undefined
    : `its trust policy names ${id}, a principal that was deleted, and IAM takes no policy with it; remove that principal first`;
}

/** The trust policy without our statements; with nothing left, one that admits nobody, for IAM takes no empty policy. */
export function unmergeTrust(actual: ActualRole): PolicyDocument | undefined {
  const { policy: found } = actual.trust;
  if (found === undefined) return undefined;
  const others = otherStatements(actual);
  return others.length === found.Statement.length
    ? found
    : { ...found, Statement: others.length > 0 ? others : [NOBODY] };
}

const NOBODY: Statement = { Sid: 'Nobody', Effect: 'Deny', Principal: '*', Action: 'sts:AssumeRole' };

/** Before a role carries our tag, nothing on it is ours, whatever its name. */
function otherStatements({ trust, tags }: ActualRole): readonly Statement[] {
  const statements = trust.policy?.Statement ?? [];
  if (findOwner(tags)?.isMerged !== true) return statements;
  return statements.filter((statement) => !isNamedAsOurs(statement));
}

function isNamedAsOurs({ Sid: id }: Statement): boolean {
  return id !== undefined && /^GhOidcAws\d+$/u.test(id);
}

/** Something that is added to a shared role. */
export type Addition =
  | { readonly kind: 'policy'; readonly id: string }
  | { readonly kind: 'inline-policy'; readonly id: string }
  | { readonly kind: 'tag'; readonly id: string };

/** Whether the tags of a shared role say that this was added to it by us. */
export function isAdded(tags: Tags, addition: Addition): boolean {
  return findOwner(tags)?.added.includes(hashOf(addition)) === true;
}

/**
 * Eight hexadecimal digits: a tag holds 256 characters, and ARNs are long. Keys of a role's tags that differ in letter case
 * alone are one key. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
 */
function hashOf({ kind, id }: Addition): string {
  const name = kind === 'tag' ? id.toLowerCase() : id;
  return createHash('sha256').update(`${kind} ${name}`).digest('hex').slice(0, 8);
}

/** The value of a tag takes 256 characters. https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html */
const TAG_VALUE_HASHES = 28;

/** The tags of a shared role: whose part it is, and what was added, so that teardown takes away just that. */
export function mergedTags(role: DesiredRole, actual: ActualRole): Tags {
  const { policyArns, inlinePolicies } = actual;
  const there = hashAll(
    policyArns.kind === 'present' ? policyArns.value : [],
    inlinePolicies.kind === 'present' ? inlinePolicies.value : [],
    actual.tags,
  );
  const wanted = hashAll(role.policyArns, role.inlinePolicies, role.tags);
  // What is gone and not declared is forgotten: should others add it one day, it is theirs.
  const isRead = policyArns.kind === 'present' && inlinePolicies.kind === 'present';
  const before = (findOwner(actual.tags)?.added ?? []).filter(
    (hash) => !isRead || there.includes(hash) || wanted.includes(hash),
  );
  const fresh = wanted.filter((hash) => !there.includes(hash));
  return { ...role.tags, [ADOPTED_TAG]: 'merge', ...renderAdded([...before, ...fresh], actual.tags) };
}

function hashAll(
  policyArns: readonly string[],
  inlinePolicies: readonly InlinePolicy[],
  tags: Tags,
): readonly string[] {
  const additions: readonly Addition[] = [
    ...policyArns.map((id) => ({ kind: 'policy', id }) as const),
    ...inlinePolicies.map(({ name: id }) => ({ kind: 'inline-policy', id }) as const),
    ...Object.keys(tags).map((id) => ({ kind: 'tag', id }) as const),
  ];
  return additions.map(hashOf);
}

/** The tags of a shared role from which something that we added is gone. */
export function withoutAdditions(tags: Tags, gone: readonly Addition[]): Tags {
  const hashes = gone.map(hashOf);
  const added = findOwner(tags)?.added ?? [];
  return {
    ...tags,
    ...renderAdded(
      added.filter((hash) => !hashes.includes(hash)),
      tags,
    ),
  };
}

/** As many tags as it takes; one that is there already and no longer needed becomes empty. */
function renderAdded(hashes: readonly string[], there: Tags): Tags {
  // Sorted, for IAM promises no order of the tags from which they were read.
  const unique = [...new Set(hashes)].toSorted();
  const count = Math.max(1, Math.ceil(unique.length / TAG_VALUE_HASHES));
  const rendered = Array.from({ length: count }, (_, index): readonly [string, string] => {
    const part = unique.slice(index * TAG_VALUE_HASHES, (index + 1) * TAG_VALUE_HASHES);
    return [index === 0 ? ADDED_TAG : `${ADDED_TAG}-${index + 1}`, part.join(' ')];
  });
  const emptied = Object.keys(there)
    .filter(isAddedTag)
    .map((key) => [key, ''] as const);
  return Object.fromEntries([...emptied, ...rendered]);
}

/** Whether a role's trust policy is this one already. */
export function hasTrust({ trust }: ActualRole, wanted: PolicyDocument): boolean {
  return trust.policy !== undefined && isSamePolicy(trust.policy, wanted);
}

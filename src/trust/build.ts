/** Builds the trust policy for a set of runs: it admits exactly those runs, and no mixture of them. */

import { failure } from '../failure/failure.ts';
import '../failure/lazy-failures.ts';
import type { Partition } from './arn.ts';
import type { ConditionBlock, PolicyDocument, Statement } from './policy/document.ts';
import {
  isSharedValue,
  type RepositoryIdentity,
  renderSubject,
  type SubjectContext,
  type SubjectFormat,
} from './subject/subject.ts';
import { renderTemplate, type SubjectTemplate } from './subject/template.ts';
import { exposedClaims, hasGithubKeys, toProviderArn, toProviderName } from './token/issuer.ts';

/** How a repository's subjects are formed: in a default format (or both, if it is unknown), or from a template. */
export type SubjectShape =
  | { readonly kind: 'default'; readonly formats: readonly SubjectFormat[] }
  | ({ readonly kind: 'template' } & SubjectTemplate);

export interface TrustedRepository {
  readonly identity: RepositoryIdentity;
  readonly shape: SubjectShape;
  /** Which of its runs are trusted; alternatives. */
  readonly contexts: readonly SubjectContext[];
}

/** Which tokens a role should admit. */
export interface TrustScope {
  readonly partition: Partition;
  readonly account: string;
  readonly issuer: string;
  readonly audience: string;
  readonly repositories: readonly TrustedRepository[];
  /** `owner/repo/.github/workflows/file.yml@ref`: runs of the repositories that call one of these workflows, from any ref. */
  readonly reusableWorkflows: readonly string[];
  /** Raw `sub` values or patterns of the repositories. */
  readonly subjects: readonly string[];
  /** Further claims that every admitted token must meet: claim → accepted values. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  /** Adds `repository_id` and `repository_owner_id` where AWS supports these keys, so that taking over a free name gives no access. */
  readonly pinIds: boolean;
}

/** One alternative: claims that must all match. Clauses that differ only in `sub` become one statement. */
interface Clause {
  /** Claim → accepted values; `undefined` wants the claim absent. */
  readonly claims: Readonly<Record<string, readonly string[] | undefined>>;
  /** Claims that distinguish values with the same subject; added where AWS exposes them and no other input sets them. */
  readonly distinct?: Readonly<Record<string, readonly string[]>>;
}

/** Builds the policy; the same scope always gives the same text. Throws `TRUST_NOT_EXPRESSIBLE` if no policy admits exactly that. */
export function buildTrust(scope: TrustScope): PolicyDocument {
  const clauses = [
    ...scope.repositories.flatMap((repository) => contextClauses(scope, repository)),
    ...subjectClauses(scope),
    ...workflowClauses(scope),
  ];
  const conditioned = clauses.map((clause) => addDistinct(scope, addConditions(clause, scope.conditions)));
  requireExposed(scope, conditioned);
  return { Version: '2012-10-17', Statement: mergeClauses(conditioned).map((clause) => toStatement(scope, clause)) };
}

/**
 * The policy that admits one subject of one repository, as a token carries it, and no other. `kept` are conditions on
 * something other than the token.
 */
export function buildTrustForSubject(
  scope: Pick<TrustScope, 'partition' | 'account' | 'issuer' | 'audience'>,
  repository: RepositoryIdentity,
  subject: string,
  { environment, kept = {} }: { readonly environment?: string | undefined; readonly kept?: ConditionBlock } = {},
): PolicyDocument {
  const hasKeys = hasGithubKeys(scope.partition, scope.issuer);
  const pins = hasKeys ? toPins([repository]) : {};
  const isShared = hasKeys && environment !== undefined && isSharedValue(environment);
  const claims = {
    aud: [scope.audience],
    sub: [subject],
    ...pins,
    ...(isShared ? { environment: [environment] } : {}),
  };
  // A token's own subject is taken literally, also where it holds a wildcard.
  const own: ConditionBlock = { StringEquals: toKeys(scope, claims) };
  const operators = [...new Set([...Object.keys(own), ...Object.keys(kept)])];
  const block = operators.map((operator) => [operator, { ...kept[operator], ...own[operator] }] as const);
  return { Version: '2012-10-17', Statement: [statementOf(scope, Object.fromEntries(block))] };
}

function addDistinct(scope: ProviderScope, { claims, distinct = {} }: Clause): Clause {
  const exposed = exposedClaims(scope.partition, scope.issuer);
  const added = Object.entries(distinct).filter(([claim]) => exposed.includes(claim) && !Object.hasOwn(claims, claim));
  return { claims: { ...claims, ...Object.fromEntries(added) } };
}

/** The claim that contains the unencoded name of an environment. */
function distinctOf(context: SubjectContext): Readonly<Record<string, readonly string[]>> {
  return context.kind === 'environment' && isSharedValue(context.name) ? { environment: [context.name] } : {};
}

/** Rejects conditions on claims that the scope itself sets: one operator takes one list for a key. */
function addConditions({ claims, ...rest }: Clause, conditions: TrustScope['conditions']): Clause {
  const twice = Object.keys(conditions).filter((claim) => claim === 'aud' || Object.hasOwn(claims, claim));
  if (twice.length === 0) return { claims: { ...claims, ...conditions }, ...rest };
  const names = twice.map((claim) => `\`${claim}\``).join(', ');
  throw failure('TRUST_NOT_EXPRESSIBLE', {
    problem: `\`trust-conditions\` names ${names}, which other inputs already determine`,
  });
}

function contextClauses(scope: TrustScope, repository: TrustedRepository): readonly Clause[] {
  const { identity, shape, contexts } = repository;
  const pins = pinsFor(scope, repository);
  if (shape.kind === 'default') {
    return shape.formats.flatMap((format) =>
      contexts.map((context) => ({
        claims: { sub: [renderSubject(identity, format, context)], ...pins },
        distinct: distinctOf(context),
      })),
    );
  }
  return contexts.map((context) => {
    const rendered = renderTemplate(shape, identity, context);
    if (rendered.kind === 'impossible') {
      throw failure('TRUST_NOT_EXPRESSIBLE', {
        problem: `the subjects of ${identity.owner}/${identity.name} follow the template [${shape.keys.join(', ')}], and no input gives a value for its \`${rendered.missing}\``,
      });
    }
    const beside = Object.entries(rendered.beside).map(([claim, value]) => [
      claim,
      value === undefined ? undefined : [value],
    ]);
    const shared = Object.entries(shape.values).filter(
      ([key, value]) => shape.keys.includes(key) && isSharedValue(value),
    );
    return {
      claims: { sub: [rendered.subject], ...pins, ...Object.fromEntries(beside) },
      distinct: { ...Object.fromEntries(shared.map(([key, value]) => [key, [value]])), ...distinctOf(context) },
    };
  });
}

/**
 * The ids that go with a repository's subjects. Immutable subjects contain the ids, so several repositories can share a
 * statement without admitting any mixture.
 */
function pinsFor(scope: TrustScope, repository: TrustedRepository): Clause['claims'] {
  if (!isPinned(scope)) return {};
  const isImmutable = ({ shape }: TrustedRepository): boolean =>
    shape.kind === 'default' && shape.formats.every((format) => format === 'immutable');
  return toPins(
    isImmutable(repository)
      ? scope.repositories.filter(isImmutable).map(({ identity }) => identity)
      : [repository.identity],
  );
}

/** Raw subjects can belong to any of the repositories, so the statements list the ids of all of them. */
function subjectClauses(scope: TrustScope): readonly Clause[] {
  const owners = isPinned(scope) ? groupByOwner(scope.repositories) : [undefined];
  return owners.flatMap((group) =>
    scope.subjects.map((subject) => ({ claims: { sub: [subject], ...(group === undefined ? {} : toPins(group)) } })),
  );
}

/** Without ids, the claim `repository` limits the runs; IAM accepts `job_workflow_ref` instead of `sub`. */
function workflowClauses(scope: TrustScope): readonly Clause[] {
  const { reusableWorkflows, repositories } = scope;
  if (reusableWorkflows.length === 0) return [];
  const names = repositories.map(({ identity }) => `${identity.owner}/${identity.name}`);
  const whose = isPinned(scope) ? groupByOwner(repositories).map(toPins) : [{ repository: names }];
  return whose.flatMap((pins) =>
    splitByWildcard(reusableWorkflows).map((values) => ({ claims: { job_workflow_ref: values, ...pins } })),
  );
}

function isPinned(scope: Pick<TrustScope, 'pinIds' | 'partition' | 'issuer'>): boolean {
  return scope.pinIds && hasGithubKeys(scope.partition, scope.issuer);
}

function toPins(repositories: readonly RepositoryIdentity[]): Readonly<Record<string, readonly string[]>> {
  return {
    repository_id: unique(repositories.map(({ id }) => id)),
    repository_owner_id: unique(repositories.map(({ ownerId }) => ownerId)),
  };
}

function groupByOwner(repositories: readonly TrustedRepository[]): readonly (readonly RepositoryIdentity[])[] {
  const identities = repositories.map(({ identity }) => identity);
  const owners = [...new Set(identities.map(({ ownerId }) => ownerId))];
  return owners.map((owner) => identities.filter(({ ownerId }) => ownerId === owner));
}

/** A claim that AWS does not expose for this issuer would never match, so the role could never be assumed. */
function requireExposed(scope: TrustScope, clauses: readonly Clause[]): void {
  const exposed = exposedClaims(scope.partition, scope.issuer);
  const hidden = unique(clauses.flatMap(({ claims }) => Object.keys(claims))).filter(
    (claim) => !exposed.includes(claim),
  );
  if (hidden.length === 0) return;
  const names = hidden.map((claim) => `\`${claim}\``).join(', ');
  throw failure('TRUST_NOT_EXPRESSIBLE', {
    problem: `AWS provides no condition key for ${names} with ${toProviderName(scope.issuer)} in the partition ${scope.partition}`,
  });
}

/** Merges clauses that differ only in `sub`; exact subjects and patterns stay separate. */
function mergeClauses(clauses: readonly Clause[]): readonly Clause[] {
  const merged = new Map<string, { readonly rest: Clause['claims']; readonly subjects: string[] }>();
  for (const { claims } of clauses) {
    const { sub, ...rest } = claims;
    const key = JSON.stringify([
      sub?.some(isPattern),
      Object.entries(rest).map(([claim, values]) => [claim, values ?? null]),
    ]);
    const group = merged.get(key) ?? { rest, subjects: [] };
    group.subjects.push(...(sub ?? []));
    merged.set(key, group);
  }
  return [...merged.values()].map(({ rest, subjects }) => ({
    claims: subjects.length === 0 ? rest : { sub: unique(subjects), ...rest },
  }));
}

function toStatement(scope: TrustScope, { claims }: Clause): Statement {
  const exact: Record<string, readonly string[]> = { aud: [scope.audience] };
  const like: Record<string, readonly string[]> = {};
  const absent: Record<string, string> = {};
  for (const [claim, values] of Object.entries(claims)) {
    if (values === undefined) absent[toKey(scope, claim)] = 'true';
    else if (values.some(isPattern)) like[claim] = values;
    else exact[claim] = values;
  }
  return statementOf(scope, {
    StringEquals: toKeys(scope, exact),
    ...(Object.keys(like).length === 0 ? {} : { StringLike: toKeys(scope, like) }),
    ...(Object.keys(absent).length === 0 ? {} : { Null: absent }),
  });
}

type ProviderScope = Pick<TrustScope, 'partition' | 'account' | 'issuer'>;

function statementOf(scope: ProviderScope, condition: ConditionBlock): Statement {
  return {
    Effect: 'Allow',
    Principal: { Federated: toProviderArn(scope.partition, scope.account, scope.issuer) },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: condition,
  };
}

function toKey({ issuer }: ProviderScope, claim: string): string {
  return `${toProviderName(issuer)}:${claim}`;
}

function toKeys(
  scope: ProviderScope,
  claims: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, string | readonly string[]>> {
  const entries = Object.entries(claims).map(([claim, values]) => {
    const [first, ...more] = unique(values).map(escapeVariables);
    return [toKey(scope, claim), first !== undefined && more.length === 0 ? first : [first ?? '', ...more]] as const;
  });
  return Object.fromEntries(entries);
}

/** Whether a value is a pattern, that is, contains a wildcard. Names of refs and repositories on GitHub contain none. */
export function isPattern(value: string): boolean {
  return /[*?]/u.test(value);
}

function splitByWildcard(values: readonly string[]): readonly (readonly string[])[] {
  return [values.filter((value) => !isPattern(value)), values.filter(isPattern)].filter((group) => group.length > 0);
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/**
 * IAM replaces `${…}` in condition values, and the name of a branch can contain it: `${$}` is the escaped dollar sign.
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html#policy-vars-specialchars
 */
function escapeVariables(value: string): string {
  return value.replaceAll('${', '${$}{');
}

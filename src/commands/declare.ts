/** The declared state: what the inputs ask for, completed with what is known of the repositories. */

import { failure } from '../failure.ts';
import { type DesiredState, defaultRoleName, type InlinePolicy, ownershipTags, type Tags } from '../plan/state.ts';
import { type Partition, type RoleArn, renderRoleArn } from '../trust/arn.ts';
import { buildTrust, isPattern, type TrustedRepository, type TrustScope } from '../trust/build.ts';
import type { TokenClaims } from '../trust/claims.ts';
import { toIssuer, toProviderArn } from '../trust/issuer.ts';
import { measurePolicy, type PolicyDocument, renderPolicy, TRUST_POLICY_QUOTA } from '../trust/policy.ts';
import type { SubjectContext, SubjectFormat } from '../trust/subject.ts';
import { type RepositoryPorts, resolveRepositories } from './repositories.ts';

/** What the inputs declare. */
export interface Declaration {
  readonly region: string;
  readonly audience: string;
  readonly roleName: string | undefined;
  readonly rolePath: string;
  readonly roleDescription: string | undefined;
  /** Seconds. */
  readonly maxSessionDuration: number;
  readonly permissionsBoundary: string | undefined;
  readonly policyArns: readonly string[];
  readonly inlinePolicies: readonly InlinePolicy[];
  readonly prune: boolean;
  /** Further tags of what is created. */
  readonly resourceTags: Tags;
  /** `owner/repo`; empty: the repository of the run. */
  readonly repositories: readonly string[];
  /** Alternatives; all four empty: the default branch of each repository. */
  readonly contexts: readonly SubjectContext[];
  readonly reusableWorkflows: readonly string[];
  readonly subjects: readonly string[];
  /** Claim → accepted values, for every admitted token. */
  readonly conditions: Readonly<Record<string, readonly string[]>>;
  readonly subjectFormat: 'auto' | SubjectFormat | 'both';
  readonly pinIds: boolean;
}

/** The declaration, complete but for the account. */
export interface Declared {
  readonly trusted: readonly TrustedRepository[];
  /** The claims of the run's own token, where it may have one. */
  readonly claims: TokenClaims | undefined;
  readonly warnings: readonly string[];
  readonly stateIn: (principal: { readonly account: string; readonly partition: Partition }) => DesiredState;
}

/** Completes the declaration. Fails when a repository, its subjects or a policy that says exactly this cannot be had. */
export async function declare(declaration: Declaration, ports: RepositoryPorts): Promise<Declared> {
  const { reusableWorkflows, subjects, audience, contexts, subjectFormat, repositories } = declaration;
  const { trusted, home, claims, warnings } = await resolveRepositories(
    {
      repositories,
      contexts,
      namesRuns: reusableWorkflows.length + subjects.length > 0,
      namesSubjects: subjects.length > 0,
      subjectFormat,
      audience,
      pinnedClaims: pinnedClaims(declaration),
    },
    ports,
  );
  const issuer = claims?.iss ?? toIssuer(ports.context.serverUrl);
  const stateIn: Declared['stateIn'] = ({ account, partition }) => {
    const scope = { ...declaration, partition, account, issuer, repositories: trusted };
    return toState(declaration, home, scope);
  };
  return { trusted, claims, warnings, stateIn };
}

/** The trust policy that the inputs declare for a role, wherever the role stands. */
export async function declareTrust(
  declaration: Declaration,
  role: RoleArn,
  ports: RepositoryPorts,
): Promise<PolicyDocument> {
  return (await declare(declaration, ports)).stateIn(role).role.trust;
}

/** The claims of which the inputs accept one value only; a subject template may hold them. */
function pinnedClaims({ conditions, reusableWorkflows }: Declaration): Readonly<Record<string, string>> {
  const all = { ...conditions, ...(reusableWorkflows.length === 0 ? {} : { job_workflow_ref: reusableWorkflows }) };
  const single = Object.entries(all).flatMap(([claim, [value, ...more]]) =>
    value === undefined || more.length > 0 || isPattern(value) ? [] : [[claim, value] as const],
  );
  return Object.fromEntries(single);
}

function toState(declaration: Declaration, home: string, scope: TrustScope): DesiredState {
  const { partition, account, issuer, audience } = scope;
  const trust = buildTrust(scope);
  const length = measurePolicy(renderPolicy(trust));
  if (length > TRUST_POLICY_QUOTA) throw failure('TRUST_POLICY_TOO_LONG', { length, limit: TRUST_POLICY_QUOTA });
  const name = declaration.roleName ?? defaultRoleName(home);
  const tags = { ...declaration.resourceTags, ...ownershipTags(home) };
  return {
    repository: home,
    prune: declaration.prune,
    provider: { arn: toProviderArn(partition, account, issuer), url: issuer, audience, tags },
    role: {
      arn: renderRoleArn({ partition, account, path: declaration.rolePath, name }),
      name,
      path: declaration.rolePath,
      description: declaration.roleDescription ?? `GitHub Actions of ${home}`,
      maxSessionDuration: declaration.maxSessionDuration,
      permissionsBoundary: declaration.permissionsBoundary,
      trust,
      policyArns: declaration.policyArns,
      inlinePolicies: declaration.inlinePolicies,
      tags,
    },
  };
}

/** Findings of the trust linter in a report, and which of them stop a write. */

import type { Section } from '../../document/section.ts';
import { type Failure, failure, withEvidence } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { ActualRole, DesiredRole, InlinePolicy } from '../../plan/state.ts';
import type { GitHubApi } from '../../ports/github.ts';
import { parseRoleArn, type RoleArn } from '../../trust/arn.ts';
import type { KnownTrust } from '../../trust/diagnose/diagnose.ts';
import { type Finding, type LintFacts, lint, type RolePermissions } from '../../trust/lint/lint.ts';
import { type PolicyDocument, parsePolicy, toList } from '../../trust/policy/document.ts';
import { environmentsIn, readSubjectPattern } from '../../trust/subject/pattern.ts';
import { readSubject, type SubjectFormat, toRepositoryIdentity } from '../../trust/subject/subject.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { type DeclaredRole, trustedBy } from '../declare/declare.ts';
import { findEnvironments, type KnownEnvironment, worstByName } from '../declare/environments.ts';

/** A list of the findings; empty when there are none. */
export function describeFindings(
  findings: readonly Finding[],
  title = 'What the trust linter found',
): readonly Section[] {
  if (findings.length === 0) return [];
  const items = findings.map(({ rule, severity, statement, where, message, instead }) => {
    const place = statement === 0 ? where : `statement ${statement}, ${where}`;
    return `${severity.toUpperCase()} ${rule}, ${place}: ${message} Instead: ${instead}`;
  });
  return [{ kind: 'list', title, items }];
}

const SEVERITIES: readonly Finding['severity'][] = ['error', 'warning', 'info'];
/** Characters for findings in the outputs of a job, which GitHub limits to 1 MB. */
const FINDINGS_LIMIT = 50_000;

/** The `findings` output; if it is too long, the most severe findings. */
export function renderFindingsJson(findings: readonly Finding[]): string {
  const sorted =
    JSON.stringify(findings).length <= FINDINGS_LIMIT
      ? findings
      : findings.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  let room = FINDINGS_LIMIT;
  const fitting = sorted.filter((finding) => {
    room -= JSON.stringify(finding).length + 1;
    return room > 0;
  });
  return JSON.stringify(
    fitting.map(({ rule, severity, statement, where, message, instead }) => ({
      rule,
      severity,
      statement,
      where,
      message,
      instead,
    })),
  );
}

/** The failure for error-level findings that are not accepted; `undefined` when there are none. */
export function findStop(findings: readonly Finding[], accepted: readonly string[]): Failure | undefined {
  const stopping = findings.filter(({ rule, severity }) => severity === 'error' && !accepted.includes(rule));
  if (stopping.length === 0) return undefined;
  const rules = [...new Set(stopping.map(({ rule }) => rule))];
  return withEvidence(failure('TRUST_TOO_LOOSE', { rules }), describeFindings(stopping));
}

/** Lints the declared trust policy with what is known about repositories, environments and permissions. */
export function lintDeclared(
  role: DesiredRole,
  audience: string,
  issuer: string,
  declaredRole: DeclaredRole,
  claims: TokenClaims | undefined,
  environments: readonly KnownEnvironment[],
): readonly Finding[] {
  const arn = parseRoleArn(role.arn);
  if (arn === undefined) return [];
  const facts: LintFacts = {
    partition: arn.partition,
    account: arn.account,
    issuer,
    clientIds: [audience],
    providerExists: true,
    repositories: trustedBy(declaredRole).map((repository) => {
      // A declared format that differs from the token's is intended; another warning covers it.
      const isAuto = declaredRole.declaration.subjectFormat === 'auto';
      const format = isAuto ? liveFormat(claims, repository.identity.id) : undefined;
      return {
        identity: repository.identity,
        ...(format === undefined ? {} : { format }),
        ...(repository.shape.kind === 'template' ? { template: repository.shape.keys } : {}),
      };
    }),
    environments: worstByName(environments),
    permissions: toPermissions(role.policyArns, toDocuments(role.inlinePolicies), role.permissionsBoundary),
    maxSessionDuration: role.maxSessionDuration.value,
  };
  return lint(role.trust, facts);
}

/** The linter's findings on existing roles, for a user who considers adopting them. */
export function lintFound(
  roles: readonly ActualRole[],
  { url, audience }: { readonly url: string; readonly audience: string },
): readonly Section[] {
  return roles.flatMap((role) => {
    const arn = parseRoleArn(role.arn);
    const { policy } = role.trust;
    if (arn === undefined || policy === undefined) return [];
    const permissions = permissionsOf(role);
    const findings = lint(policy, {
      partition: arn.partition,
      account: arn.account,
      issuer: url,
      clientIds: [audience],
      repositories: [],
      maxSessionDuration: role.maxSessionDuration,
      ...(permissions === undefined ? {} : { permissions }),
    });
    return describeFindings(findings, `What the trust linter found in the current policy of ${role.name}`);
  });
}

/** Lints the trust policy in IAM, or the declared one, for the token that requests the role. */
export async function lintForToken(
  compared: { readonly trust: KnownTrust; readonly role: ActualRole | undefined },
  arn: RoleArn,
  claims: TokenClaims,
  github: GitHubApi,
): Promise<readonly Finding[]> {
  const { trust, role } = compared;
  if (trust.role.kind !== 'present' || trust.role.policy === undefined) return [];
  const { policy } = trust.role;
  const identity = toRepositoryIdentity(claims);
  const repository = `${identity.owner}/${identity.name}`;
  const named = namedEnvironments(policy).map((name) => ({ repository, name }));
  const environments = await findEnvironments(named, github);
  const permissions = role === undefined ? undefined : permissionsOf(role);
  const { provider } = trust;
  return lint(policy, {
    partition: arn.partition,
    account: arn.account,
    issuer: claims.iss,
    claims,
    repositories: [{ identity }],
    environments: worstByName(environments),
    ...(provider.kind === 'present' ? { clientIds: provider.clientIds } : {}),
    ...(provider.kind === 'unknown' ? {} : { providerExists: provider.kind === 'present' }),
    ...(role === undefined ? {} : { maxSessionDuration: role.maxSessionDuration }),
    ...(permissions === undefined ? {} : { permissions }),
  });
}

function permissionsOf(role: ActualRole): RolePermissions | undefined {
  const { policyArns, inlinePolicies } = role;
  // Unreadable policies are unknown; the linter must not treat them as absent.
  if (policyArns.kind === 'unreadable' || inlinePolicies.kind === 'unreadable') return undefined;
  const attached = policyArns.kind === 'present' ? policyArns.value : [];
  const inline = inlinePolicies.kind === 'present' ? inlinePolicies.value : [];
  return toPermissions(attached, toDocuments(inline), role.permissionsBoundary);
}

function toDocuments(policies: readonly InlinePolicy[]): readonly PolicyDocument[] {
  return policies.flatMap(({ text }) => {
    const parsed = parsePolicy(text);
    return parsed.kind === 'policy' ? [parsed.policy] : [];
  });
}

/** What the role can do, as far as the names of its policies and its inline documents show. */
function toPermissions(
  policyArns: readonly string[],
  documents: readonly PolicyDocument[],
  boundary: string | undefined,
): RolePermissions {
  return {
    hasAdmin: policyArns.some((policy) => policy.endsWith(':policy/AdministratorAccess')),
    canWrite: documents.some(mayWrite) || policyArns.some((policy) => !isReadOnly(policy)),
    documents,
    hasBoundary: boundary !== undefined,
  };
}

/** Whether a document allows an action whose name is not that of a read. */
function mayWrite({ Statement }: PolicyDocument): boolean {
  const isReading = (action: string): boolean => /^[\w-]+:(?:Get|List|Describe|View|BatchGet)/iu.test(action);
  return Statement.some(
    ({ Effect, Action, NotAction }) =>
      Effect === 'Allow' && (NotAction !== undefined || !toList(Action).every(isReading)),
  );
}

/** The environments that the subjects of a policy name exactly. */
function namedEnvironments(policy: PolicyDocument): readonly string[] {
  const values = policy.Statement.flatMap(({ Condition = {} }) => Object.values(Condition)).flatMap((keys) =>
    Object.entries(keys).flatMap(([key, value]) =>
      key.toLowerCase().endsWith(':sub') ? toList(value).map(String) : [],
    ),
  );
  return [...new Set(values.flatMap((value) => environmentsIn(readSubjectPattern(value, true))))];
}

/** The format that the run's own token shows, for the repository of the run. */
function liveFormat(claims: TokenClaims | undefined, repositoryId: string): SubjectFormat | undefined {
  if (claims === undefined || claims.repositoryId !== repositoryId) return undefined;
  const subject = readSubject(claims);
  return subject.kind === 'default' ? subject.format : undefined;
}

/** Whether this is an AWS managed policy with a read-only name. */
function isReadOnly(policyArn: string): boolean {
  return /^arn:[\w-]+:iam::aws:policy\/(?:[\w-]+\/)*(?:\w*ReadOnly(?:Access)?|ViewOnlyAccess|SecurityAudit)$/u.test(
    policyArn,
  );
}

/** Findings of the trust linter in a report, and which of them stop a write. */

import { type Failure, failure, withEvidence } from '../failure.ts';
import type { DesiredRole } from '../plan/state.ts';
import type { GitHubApi } from '../ports.ts';
import type { Section } from '../report.ts';
import { parseRoleArn } from '../trust/arn.ts';
import { isPattern } from '../trust/build.ts';
import { type Finding, type LintFacts, lint } from '../trust/lint.ts';
import { readSubject, type SubjectFormat } from '../trust/subject.ts';
import type { Declared } from './declare.ts';

/** Findings as a table; nothing when there are none. */
export function describeFindings(findings: readonly Finding[]): readonly Section[] {
  if (findings.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'What the trust linter found',
      columns: ['rule', 'severity', 'where', 'why', 'instead'],
      rows: findings.map(({ rule, severity, statement, where, message, instead }) => [
        rule,
        severity,
        statement === 0 ? where : `statement ${statement}, ${where}`,
        message,
        instead,
      ]),
    },
  ];
}

/** Findings as the `findings` output. */
export function renderFindingsJson(findings: readonly Finding[]): string {
  return JSON.stringify(
    findings.map(({ rule, severity, statement, where, message, instead }) => ({
      rule,
      severity,
      statement,
      where,
      message,
      instead,
    })),
  );
}

/** The failure for error-level findings that nobody accepted; `undefined` when nothing stands in the way. */
export function findStop(findings: readonly Finding[], accepted: readonly string[]): Failure | undefined {
  const stopping = findings.filter(({ rule, severity }) => severity === 'error' && !accepted.includes(rule));
  if (stopping.length === 0) return undefined;
  const rules = [...new Set(stopping.map(({ rule }) => rule))];
  return withEvidence(failure('TRUST_TOO_LOOSE', { rules }), describeFindings(stopping));
}

/** Lints the declared trust with all that is known of repositories, environments and permissions. */
export async function lintDeclared(
  role: DesiredRole,
  audience: string,
  issuer: string,
  declared: Declared,
  github: GitHubApi,
): Promise<readonly Finding[]> {
  const arn = parseRoleArn(role.arn);
  if (arn === undefined) return [];
  const facts: LintFacts = {
    partition: arn.partition,
    account: arn.account,
    issuer,
    clientIds: [audience],
    providerExists: true,
    repositories: declared.trusted.map((repository) => {
      const format = liveFormat(declared, repository.identity.id);
      return {
        identity: repository.identity,
        ...(format === undefined ? {} : { format }),
        ...(repository.shape.kind === 'template' ? { template: repository.shape.keys } : {}),
      };
    }),
    environments: await findEnvironments(declared, github),
    permissions: {
      hasAdmin: role.policyArns.some((policy) => policy.endsWith(':policy/AdministratorAccess')),
      canWrite: role.policyArns.some((policy) => !isReadOnly(policy)),
      documents: [],
      hasBoundary: role.permissionsBoundary !== undefined,
    },
    maxSessionDuration: role.maxSessionDuration,
  };
  return lint(role.trust, facts);
}

/** The format that the run's own token shows, for the repository of the run. */
function liveFormat({ claims }: Declared, repositoryId: string): SubjectFormat | undefined {
  if (claims === undefined || claims.repositoryId !== repositoryId) return undefined;
  const subject = readSubject(claims);
  return subject.kind === 'default' ? subject.format : undefined;
}

/** Managed policies of AWS that let nobody change anything, by their names. */
function isReadOnly(policyArn: string): boolean {
  return /^arn:[\w-]+:iam::aws:policy\/(?:[\w-]+\/)*(?:\w*ReadOnly(?:Access)?|ViewOnlyAccess|SecurityAudit)$/u.test(
    policyArn,
  );
}

/** How many environments are asked about; more would keep a run waiting for advice. */
const ENVIRONMENTS_ASKED = 10;

async function findEnvironments(
  declared: Declared,
  github: GitHubApi,
): Promise<NonNullable<LintFacts['environments']>> {
  const named = declared.trusted.flatMap(({ identity, contexts }) =>
    contexts.flatMap((context) =>
      context.kind === 'environment' && !isPattern(context.name)
        ? [{ repository: `${identity.owner}/${identity.name}`, name: context.name }]
        : [],
    ),
  );
  const answers = await Promise.all(
    named.slice(0, ENVIRONMENTS_ASKED).map(async ({ repository, name }) => {
      const protection = await github.findEnvironment(repository, name);
      return protection === undefined ? [] : [[name, protection] as const];
    }),
  );
  return new Map(answers.flat());
}

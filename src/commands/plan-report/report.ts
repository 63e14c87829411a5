/** The report of a plan, applied or not: what changes, who can assume which role, and what to do next. */

import type { Section } from '../../document/section.ts';
import type { Declaration } from '../../plan/declaration.ts';
import { renderPlanJson } from '../../plan/render/json.ts';
import { renderPlan } from '../../plan/render/text.ts';
import type { DesiredRole, DesiredState } from '../../plan/state.ts';
import type { Plan } from '../../plan/steps.ts';
import type { Report } from '../../report/report.ts';
import type { Finding } from '../../trust/lint/lint.ts';
import { renderPolicyPretty } from '../../trust/policy/document.ts';
import { type Declared, type DeclaredRole, trustedBy } from '../declare/declare.ts';
import { describeEnvironments, type KnownEnvironment } from '../declare/environments.ts';
import { describeFindings, renderFindingsJson } from '../diagnose/findings.ts';
import { describeContext, renderReach } from './reach.ts';
import { renderDiagram, renderUsage } from './usage.ts';

/** The declaration, completed for one account. */
export interface DeclaredAccount {
  readonly declared: Declared;
  readonly desired: DesiredState;
}

/** The same, with what GitHub says about the environments. */
export interface AccountSnapshot extends DeclaredAccount {
  readonly environments: readonly KnownEnvironment[];
}

/** From this many roles on, one table of the roles replaces the trust policy of each. */
const ROLE_TABLE_FROM = 6;
/** How many of the runs that a role trusts the table lists. */
const RUNS_SHOWN = 3;

/** The parts of the report that `plan` and `bootstrap` share. */
export function describePlan(
  declaration: Declaration,
  { actionReference }: { readonly actionReference: string },
  { declared, desired, environments }: AccountSnapshot,
  plan: Plan,
  findings: readonly Finding[],
): Omit<Report, 'headline' | 'failure'> {
  const { provider, roles } = desired;
  const [role, ...more] = roles;
  const [, partition = '', , , account = ''] = provider.arn.split(':');
  const single = more.length === 0 ? role : undefined;
  const trusted = declared.roles.flatMap(trustedBy);
  const groups = new Map(declared.roles.map((declaredRole) => [declaredRole.name, declaredRole.groups] as const));
  const isMany = roles.length >= ROLE_TABLE_FROM;
  return {
    isQuiet: false,
    warnings: [...declared.warnings, ...plan.notes],
    sections: [
      {
        kind: 'facts',
        title: 'Result',
        rows: [
          ...(isMany ? [['roles', String(roles.length)] as const] : roles.map(({ arn }) => ['role', arn] as const)),
          ['OIDC provider', provider.arn],
          ['audience', provider.audience],
        ],
      },
      ...renderPlan(plan),
      ...describeFindings(findings),
      ...(isMany ? [describeRoles(declared, roles, plan)] : []),
      ...(isMany ? [] : roles).flatMap((desiredRole): readonly Section[] => {
        const trust = plan.trusts.get(desiredRole.name) ?? desiredRole.trust;
        const title = single === undefined ? `Trust policy of ${desiredRole.name}` : 'Trust policy';
        // The difference already shows the whole policy.
        const isShown = plan.steps.some((step) => step.kind === 'update-trust' && step.roleName === desiredRole.name);
        return [
          ...(isShown ? [] : [{ kind: 'code', title, language: 'json', text: renderPolicyPretty(trust) } as const]),
          ...renderReach({ ...desiredRole, trust }, provider, groups.get(desiredRole.name) ?? []),
        ];
      }),
      ...describeEnvironments(environments),
      ...(single === undefined
        ? []
        : [
            renderDiagram(single, provider, trusted),
            renderUsage(single, provider, trusted, declaration.region, actionReference),
          ]),
    ],
    masks: [],
    exports: {},
    outputs: {
      'aws-account-id': account,
      partition,
      ...(single === undefined ? {} : { 'role-name': single.name, 'role-arn': single.arn }),
      'oidc-provider-arn': provider.arn,
      plan: renderPlanJson(plan),
      findings: renderFindingsJson(findings),
      ...(declared.claims === undefined ? {} : { subject: declared.claims.sub }),
    },
  };
}

/** One row for each role: who can assume it, and how many changes it needs. */
function describeRoles(declared: Declared, roles: readonly DesiredRole[], { steps }: Plan): Section {
  const changes = Map.groupBy(steps, ({ resource }) => resource);
  const byName = new Map(declared.roles.map((role) => [role.name, role] as const));
  return {
    kind: 'table',
    title: 'Roles',
    columns: ['role', 'for', 'changes'],
    rows: roles.map(({ name, arn }) => {
      const role = byName.get(name);
      return [name, role === undefined ? '' : describeRuns(role), String(changes.get(arn)?.length ?? 0)];
    }),
  };
}

function describeRuns(role: DeclaredRole): string {
  const runs = [
    ...trustedBy(role).flatMap(({ identity, contexts }) => {
      const repository = `${identity.owner}/${identity.name}`;
      return contexts.length === 0
        ? [repository]
        : contexts.map((context) => `${repository}: ${describeContext(context)}`);
    }),
    ...role.groups.flatMap(({ entry }) => [...entry.reusableWorkflows, ...entry.subjects]),
  ];
  const more = runs.length - RUNS_SHOWN;
  return [...runs.slice(0, RUNS_SHOWN), ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

/** ``role `octo` ``, `3 roles`, `the OIDC provider`. */
export function nameRoles(roles: readonly DesiredRole[]): string {
  const [role, ...more] = roles;
  if (role === undefined) return 'the OIDC provider';
  return more.length === 0 ? `role \`${role.name}\`` : `${roles.length} roles`;
}

/** `1 change`, `2 changes`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

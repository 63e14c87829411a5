/** The report of a plan, carried out or not: what changes, who can assume what, and what to do next. */

import { renderPlan, renderPlanJson } from '../plan/render.ts';
import type { DesiredState } from '../plan/state.ts';
import type { Plan } from '../plan/steps.ts';
import type { Report, Section } from '../report.ts';
import type { Finding } from '../trust/lint.ts';
import { renderPolicyPretty } from '../trust/policy.ts';
import { type Declaration, type Declared, trustedBy } from './declare.ts';
import { describeEnvironments, type KnownEnvironment } from './environments.ts';
import { describeFindings, renderFindingsJson } from './findings.ts';
import { renderDiagram, renderReach, renderUsage } from './usage.ts';

/** What is known of the account and of the run before anything is decided. */
export interface Survey {
  readonly declared: Declared;
  readonly desired: DesiredState;
  readonly environments: readonly KnownEnvironment[];
}

/** The parts of the report that plan and bootstrap share. */
export function describePlan(
  declaration: Declaration,
  { actionReference }: { readonly actionReference: string },
  { declared, desired, environments }: Survey,
  planned: Plan,
  findings: readonly Finding[],
): Omit<Report, 'headline' | 'failure'> {
  const { provider, roles } = desired;
  const [role, ...more] = roles;
  const [, partition = '', , , account = ''] = provider.arn.split(':');
  const single = more.length === 0 ? role : undefined;
  const trusted = declared.roles.flatMap(trustedBy);
  const groupsOf = (name: string) => declared.roles.find((declaredRole) => declaredRole.name === name)?.groups ?? [];
  return {
    isQuiet: false,
    warnings: [...declared.warnings, ...planned.notes],
    sections: [
      {
        kind: 'facts',
        title: 'Result',
        rows: [
          ...roles.map(({ arn }) => ['role', arn] as const),
          ['OIDC provider', provider.arn],
          ['audience', provider.audience],
        ],
      },
      ...renderPlan(planned),
      ...describeFindings(findings),
      ...roles.flatMap((desiredRole): readonly Section[] => {
        const trust = planned.trusts.get(desiredRole.name) ?? desiredRole.trust;
        const title = single === undefined ? `Trust policy of ${desiredRole.name}` : 'Trust policy';
        return [
          { kind: 'code', title, language: 'json', text: renderPolicyPretty(trust) },
          ...renderReach({ ...desiredRole, trust }, provider, groupsOf(desiredRole.name)),
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
      plan: renderPlanJson(planned),
      findings: renderFindingsJson(findings),
      ...(declared.claims === undefined ? {} : { subject: declared.claims.sub }),
    },
  };
}

/** `1 change`, `2 changes`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How a plan reads: lines for a log, sections for a report, JSON for programs. */

import type { Section } from '../report.ts';
import { parsePolicy, renderPolicyPretty } from '../trust/policy.ts';
import type { Plan, Step, StepKind } from './steps.ts';

const VERBS: Readonly<Record<StepKind, string>> = {
  'create-provider': 'create OIDC provider',
  'add-audience': 'add audience',
  'create-role': 'create role',
  'update-trust': 'update trust policy',
  'update-role': 'update role settings',
  'put-boundary': 'set permissions boundary',
  'tag-role': 'tag role',
  'attach-policy': 'attach policy',
  'put-inline-policy': 'write inline policy',
  'detach-policy': 'detach policy',
  'delete-inline-policy': 'delete inline policy',
  'delete-boundary': 'remove permissions boundary from',
};

/** One step on one line: verb and object. */
export function renderStep(step: Step): string {
  switch (step.kind) {
    case 'attach-policy':
      return `${VERBS[step.kind]} \`${step.policyArn}\` to \`${step.roleName}\``;
    case 'detach-policy':
      return `${VERBS[step.kind]} \`${step.policyArn}\` from \`${step.roleName}\``;
    case 'put-inline-policy':
      return `${VERBS[step.kind]} \`${step.policy.name}\` of \`${step.roleName}\``;
    case 'delete-inline-policy':
      return `${VERBS[step.kind]} \`${step.policyName}\` of \`${step.roleName}\``;
    case 'add-audience':
      return `${VERBS[step.kind]} \`${step.audience}\` to \`${step.resource}\``;
    default:
      return `${VERBS[step.kind]} \`${step.resource}\``;
  }
}

/** The plan as a table, with trust policies in full below it. */
export function renderPlan(plan: Plan): readonly Section[] {
  const sections: Section[] = [];
  if (plan.steps.length > 0) {
    sections.push({
      kind: 'table',
      title: 'Steps',
      columns: ['', 'step', 'why', 'widens'],
      rows: plan.steps.map((step, index) => [
        String(index + 1),
        renderStep(step),
        step.why,
        step.widens ? 'yes' : 'no',
      ]),
    });
  }
  for (const step of plan.steps) sections.push(...renderDifference(step));
  if (plan.kept.length > 0) sections.push({ kind: 'list', title: 'Not declared, left as it is', items: plan.kept });
  return sections;
}

function renderDifference(step: Step): readonly Section[] {
  switch (step.kind) {
    case 'update-trust':
      return [
        { kind: 'code', title: 'Trust policy before', language: 'json', text: prettyPolicy(step.found) },
        { kind: 'code', title: 'Trust policy after', language: 'json', text: renderPolicyPretty(step.trust) },
      ];
    case 'put-inline-policy':
      return [
        ...(step.before === undefined
          ? []
          : [
              {
                kind: 'code',
                title: `Inline policy ${step.policy.name} before`,
                language: 'json',
                text: prettyPolicy(step.before),
              } as const,
            ]),
        {
          kind: 'code',
          title: `Inline policy ${step.policy.name} after`,
          language: 'json',
          text: prettyPolicy(step.after),
        },
      ];
    case 'delete-inline-policy':
      return [
        {
          kind: 'code',
          title: `Inline policy ${step.policyName}, to be deleted`,
          language: 'json',
          text: prettyPolicy(step.before ?? ''),
        },
      ];
    case 'update-role':
    case 'put-boundary':
    case 'tag-role':
    case 'add-audience':
      return [
        {
          kind: 'facts',
          title: `${VERBS[step.kind]}: before and after`,
          rows: [
            ['before', step.before ?? '(none)'],
            ['after', step.after],
          ],
        },
      ];
    default:
      return [];
  }
}

function prettyPolicy(text: string): string {
  const parsed = parsePolicy(text);
  return parsed.kind === 'policy' ? renderPolicyPretty(parsed.policy) : text;
}

/** The plan as the `plan` output. `version` grows when the shape changes. */
export function renderPlanJson(plan: Plan): string {
  const steps = plan.steps.map(({ kind, resource, before, after, why, widens }) => ({
    kind,
    resource,
    before: before ?? null,
    after,
    why,
    widens,
  }));
  return JSON.stringify({ version: 1, steps, kept: plan.kept });
}

/** How a plan reads: lines for a log, sections for a report, JSON for programs. */

import { diffLines } from 'diff';
import type { Section } from '../report.ts';
import { compareAdmission } from '../trust/compare.ts';
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
  'untag-role': 'remove tags from',
  'delete-role': 'delete role',
  'delete-provider': 'delete OIDC provider',
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

/** The plan as a table; below it, line by line, what becomes of each document, and who gains or loses access by it. */
export function renderPlan(plan: Plan): readonly Section[] {
  const sections: Section[] = [];
  if (plan.steps.length > 0) {
    sections.push({
      kind: 'table',
      title: 'Steps',
      columns: ['', 'widens', 'step', 'why'],
      rows: plan.steps.map((step, index) => [
        String(index + 1),
        step.widens ? 'yes' : 'no',
        renderStep(step),
        step.why,
      ]),
    });
  }
  for (const step of plan.steps) sections.push(...renderDifference(step));
  if (plan.kept.length > 0) sections.push({ kind: 'list', title: 'Left as it is', items: plan.kept });
  return sections;
}

function renderDifference(step: Step): readonly Section[] {
  switch (step.kind) {
    case 'update-trust':
      return [
        difference(`Trust policy of ${step.roleName}`, step, prettyPolicy(step.found), renderPolicyPretty(step.trust)),
        ...renderAdmission(step),
      ];
    case 'put-inline-policy':
      return [
        difference(
          `Inline policy ${step.policy.name} of ${step.roleName}`,
          step,
          step.before === undefined ? '' : prettyPolicy(step.before),
          prettyPolicy(step.after),
        ),
      ];
    case 'delete-inline-policy':
      return [
        difference(`Inline policy ${step.policyName} of ${step.roleName}`, step, prettyPolicy(step.before ?? ''), ''),
      ];
    case 'update-role':
    case 'put-boundary':
    case 'tag-role':
    case 'untag-role':
    case 'add-audience':
      return [
        {
          kind: 'facts',
          title: renderStep(step).replaceAll('`', ''),
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

function difference(title: string, { widens }: Step, before: string, after: string): Section {
  const lines = diffLines(before, after).flatMap(({ value, added, removed }) =>
    value.split('\n').flatMap((line, index, all) => {
      // The piece ends with a line end, after which there is no line.
      if (line === '' && index === all.length - 1) return [];
      return [`${added ? '+' : removed ? '-' : ' '} ${line}`];
    }),
  );
  const verdict = widens ? 'widens' : 'widens nothing';
  return { kind: 'code', title: `${title} (${verdict})`, language: 'diff', text: lines.join('\n') };
}

function renderAdmission({ found, trust }: Step & { readonly kind: 'update-trust' }): readonly Section[] {
  const before = parsePolicy(found);
  if (before.kind !== 'policy') return [];
  const { gained, widened, changed, narrowed, lost } = compareAdmission(before.policy, trust);
  const list = (title: string, items: readonly string[]): readonly Section[] =>
    items.length === 0 ? [] : [{ kind: 'list', title, items }];
  return [
    ...list('Newly admitted', gained),
    ...list('Admitted under fewer conditions', widened),
    ...list('Admitted under other conditions', changed),
    ...list('Admitted under more conditions', narrowed),
    ...list('No longer admitted', lost),
  ];
}

function prettyPolicy(text: string): string {
  const parsed = parsePolicy(text);
  return parsed.kind === 'policy' ? renderPolicyPretty(parsed.policy) : text;
}

/** The plan as the `plan` output; `docs/plan-json.md` documents it. `version` grows when the shape changes. */
export function renderPlanJson(plan: Plan): string {
  const steps = plan.steps.map(({ kind, resource, before, after, why, widens }) => ({
    kind,
    resource,
    before: before ?? null,
    after,
    why,
    widens,
  }));
  return JSON.stringify({ version: 1, steps, obstacles: plan.obstacles, kept: plan.kept, notes: plan.notes });
}

/** The plans of several accounts as one: the ARNs say where each step belongs. */
export function joinPlanJson(plans: readonly string[]): string {
  const parsed = plans
    .filter((text) => text !== '')
    .map((text) => JSON.parse(text) as Readonly<Record<'steps' | 'obstacles' | 'kept' | 'notes', readonly unknown[]>>);
  const join = (key: 'steps' | 'obstacles' | 'kept' | 'notes') => parsed.flatMap((plan) => plan[key]);
  return JSON.stringify({
    version: 1,
    steps: join('steps'),
    obstacles: join('obstacles'),
    kept: join('kept'),
    notes: join('notes'),
  });
}

/** How a plan reads: lines for a log, sections for a report. */

import { diffLines } from 'diff';
import type { Section } from '../../document/section.ts';
import { compareAdmission } from '../../trust/compare/compare.ts';
import { parsePolicy, renderPolicyPretty } from '../../trust/policy/document.ts';
import type { Plan, Step, StepKind } from '../steps.ts';

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

/** Renders a step as one line: verb and resource. Names are in backticks. */
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

/** A longer plan gets one table row per resource instead of one per step. */
const STEP_ROWS = 60;
/** In such a plan, how many changes of existing resources are shown in full. */
const DIFFERENCE_LIMIT = 40;

/**
 * Renders a plan as a table of steps, the difference of each document with who gains or loses access, and what stays.
 * An empty plan renders to no sections.
 */
export function renderPlan(plan: Plan): readonly Section[] {
  const sections: Section[] = [];
  if (plan.steps.length > STEP_ROWS) sections.push(renderByResource(plan.steps));
  else if (plan.steps.length > 0) {
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
  const isMany = plan.steps.length > STEP_ROWS;
  // For new resources of a long plan the table is enough.
  const shown = isMany ? plan.steps.filter(({ before }) => before !== undefined) : plan.steps;
  const limit = isMany ? DIFFERENCE_LIMIT : shown.length;
  for (const step of shown.slice(0, limit)) sections.push(...renderDifference(step));
  if (shown.length > limit) {
    const text = `${shown.length - limit} more differences are not shown. To see them, narrow the run or read the output \`plan\`.`;
    sections.push({ kind: 'text', text });
  }
  if (plan.kept.length > 0) sections.push({ kind: 'list', title: 'Left unchanged', items: plan.kept });
  return sections;
}

function renderByResource(steps: readonly Step[]): Section {
  const resources = Map.groupBy(steps, ({ resource }) => resource);
  return {
    kind: 'table',
    title: `Steps: ${steps.length}`,
    columns: ['resource', 'widens', 'steps'],
    rows: [...resources].map(([resource, own]) => [
      resource,
      own.some(({ widens }) => widens) ? 'yes' : 'no',
      own.map(renderShortStep).join('; '),
    ]),
  };
}

/** A step without its resource, which the row already names. */
function renderShortStep(step: Step): string {
  const what =
    step.kind === 'attach-policy' || step.kind === 'detach-policy'
      ? step.policyArn.slice(step.policyArn.indexOf(':policy/') + ':policy/'.length)
      : step.kind === 'put-inline-policy'
        ? step.policy.name
        : step.kind === 'delete-inline-policy'
          ? step.policyName
          : undefined;
  return what === undefined ? VERBS[step.kind] : `${VERBS[step.kind]} \`${what}\``;
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
      // A piece ends with a line break, which `split` turns into an empty last line.
      if (line === '' && index === all.length - 1) return [];
      return [`${added ? '+' : removed ? '-' : ' '} ${line}`];
    }),
  );
  const verdict = widens ? 'widens' : 'does not widen';
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

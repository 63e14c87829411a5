/** How a plan reads: lines for a log, sections for a report, JSON for programs. */

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

/** From here on a resource has one line for all its steps. */
const MANY_STEPS = 60;
/** How many of the steps that change something existing are shown in full. */
const DIFFERENCES_SHOWN = 40;

/** The plan as a table; below it, line by line, what becomes of each document, and who gains or loses access by it. */
export function renderPlan(plan: Plan): readonly Section[] {
  const sections: Section[] = [];
  if (plan.steps.length > MANY_STEPS) sections.push(renderByResource(plan.steps));
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
  const isMany = plan.steps.length > MANY_STEPS;
  // Of what did not exist the table tells enough.
  const shown = isMany ? plan.steps.filter(({ before }) => before !== undefined) : plan.steps;
  const limit = isMany ? DIFFERENCES_SHOWN : shown.length;
  for (const step of shown.slice(0, limit)) sections.push(...renderDifference(step));
  if (shown.length > limit) {
    const text = `${shown.length - limit} more differences are not shown here; narrow the run to see them, or read the output \`plan\`.`;
    sections.push({ kind: 'text', text });
  }
  if (plan.kept.length > 0) sections.push({ kind: 'list', title: 'Left as it is', items: plan.kept });
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

/** A step whose resource is named already. */
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

/** A plan as programs read it; `docs/plan-json.md` documents it. */
interface PlanJson {
  readonly version: 1;
  readonly steps: readonly unknown[];
  readonly obstacles: readonly unknown[];
  readonly kept: readonly unknown[];
  readonly notes: readonly unknown[];
  /** What was left out for want of room. */
  readonly cut?: { readonly documents: true; readonly steps: number };
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
  return renderWithin({ version: 1, steps, obstacles: plan.obstacles, kept: plan.kept, notes: plan.notes });
}

/** The plans of several accounts as one: the ARNs say where each step belongs. */
export function joinPlanJson(plans: readonly string[]): string {
  const parsed = plans.filter((text) => text !== '').map((text) => JSON.parse(text) as PlanJson);
  const join = (key: 'steps' | 'obstacles' | 'kept' | 'notes') => parsed.flatMap((plan) => plan[key]);
  const cuts = parsed.flatMap(({ cut }) => cut ?? []);
  return renderWithin({
    version: 1,
    steps: join('steps'),
    obstacles: join('obstacles'),
    kept: join('kept'),
    notes: join('notes'),
    ...(cuts.length === 0 ? {} : { cut: { documents: true, steps: cuts.reduce((sum, { steps }) => sum + steps, 0) } }),
  });
}

/**
 * GitHub keeps 1 MB of outputs for a job, two bytes to a character; other outputs need some of it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const PLAN_LIMIT = 450_000;

/** The whole plan where it fits; else without the documents of the steps; else with the first steps alone. */
function renderWithin(plan: PlanJson): string {
  const whole = JSON.stringify(plan);
  if (whole.length <= PLAN_LIMIT) return whole;
  const bare = plan.steps.map((step) => ({ ...(step as Readonly<Record<string, unknown>>), before: null, after: '' }));
  const fits = (items: readonly unknown[], room: number): number => {
    let left = room;
    const first = items.findIndex((item) => {
      left -= JSON.stringify(item).length + 1;
      return left < 0;
    });
    return first === -1 ? items.length : first;
  };
  // What is no step is seldom long; it gets a part of the room of its own.
  const rest = PLAN_LIMIT / 10;
  const [obstacles, kept, notes] = [plan.obstacles, plan.kept, plan.notes].map((items) =>
    items.slice(0, fits(items, rest)),
  );
  const count = fits(bare, PLAN_LIMIT - 3 * rest - 200);
  return JSON.stringify({
    ...plan,
    obstacles,
    kept,
    notes,
    steps: bare.slice(0, count),
    cut: { documents: true, steps: (plan.cut?.steps ?? 0) + bare.length - count },
  });
}

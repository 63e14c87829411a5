/** A plan as JSON for programs, with a known version and a limited size; `docs/plan-json.md` documents it. */

import type { Plan } from '../steps.ts';

interface PlanJson {
  readonly version: 1;
  readonly steps: readonly unknown[];
  readonly obstacles: readonly unknown[];
  readonly kept: readonly unknown[];
  readonly notes: readonly unknown[];
  /** What was left out to stay below the size limit. */
  readonly cut?: { readonly documents: true; readonly steps: number };
}

/** Renders a plan as the output `plan`: one line of JSON, at most 450,000 characters. */
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

/**
 * Joins plans that `renderPlanJson` rendered, one per account, into one; empty texts are skipped. The ARNs say to which
 * account a step belongs. Throws a `SyntaxError` for anything else.
 */
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
 * GitHub keeps 1 MB of outputs per job, at two bytes per character; the other outputs need part of it.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idoutputs
 */
const PLAN_LIMIT = 450_000;

/** The whole plan if it fits; otherwise without the documents of the steps; otherwise only the first steps. */
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
  // The three other lists are rarely long, so each gets a tenth of the room.
  const listLimit = PLAN_LIMIT / 10;
  const [obstacles, kept, notes] = [plan.obstacles, plan.kept, plan.notes].map((items) =>
    items.slice(0, fits(items, listLimit)),
  );
  const count = fits(bare, PLAN_LIMIT - 3 * listLimit - 200);
  return JSON.stringify({
    ...plan,
    obstacles,
    kept,
    notes,
    steps: bare.slice(0, count),
    cut: { documents: true, steps: (plan.cut?.steps ?? 0) + bare.length - count },
  });
}

/** Applies a plan step by step; reads the account again when it changed in between. */

import { mapInParallel } from '../../concurrency.ts';
import type { Section } from '../../document/section.ts';
import { type Failure, failure, isFailure, withEvidence } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import { renderPlan, renderStep } from '../../plan/render/text.ts';
import type { Plan, Step } from '../../plan/steps.ts';
import type { StepExecutor, StepOutcome } from '../../ports/aws.ts';
import type { Clock, Log } from '../../ports/runner.ts';
import { retry } from '../retry.ts';
import { startProgress } from './progress.ts';

export interface ApplyPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Whether the user confirmed the step; absent where no confirmation is needed. */
  readonly isAgreed?: (step: Step) => boolean;
}

/** A plan, with what its maker read to make it. */
export interface Planned {
  readonly plan: Plan;
}

/** How a plan is made, what stops it, and what carries it out. */
export interface PlanSource<P extends Planned> {
  /** Reads the account and plans; called again after a conflict. */
  readonly readPlan: () => Promise<P>;
  /** The failure for a plan that must not be applied. */
  readonly findStop: (planned: P) => Failure | undefined;
  readonly executor: StepExecutor;
  /** Finds a step whose result was overwritten after it was made. */
  readonly confirm?: (planned: P) => Promise<Step | undefined>;
}

/** The last plan and what it was made from, with what the run did to the account. */
export type Applied<P extends Planned> = P & {
  readonly done: readonly Step[];
  /** Steps for which AWS showed that there was nothing left to change. */
  readonly unneeded: readonly Step[];
  /** Whether something else changed the account at the same time. */
  readonly hadConflict: boolean;
};

/** How many times the account is read before a conflict becomes a failure; about 15 s in all. */
const MAX_ROUNDS = 6;

/** Makes a plan and applies it. A failure lists what was done and what was not. */
export function applyPlan<P extends Planned>(source: PlanSource<P>, ports: ApplyPorts): Promise<Applied<P>> {
  const done: Step[] = [];
  const unneeded: Step[] = [];
  return retry(ports.clock, async (round) => {
    const planned = await source.readPlan();
    const { plan } = planned;
    const stop = source.findStop(planned) ?? findUnconfirmed(plan, ports);
    if (stop !== undefined) throw withEvidence(stop, [...renderPlan(plan), ...(round === 1 ? [] : describeDone(done))]);
    const conflict =
      (await applySteps(plan.steps, source.executor, ports, { done, unneeded })) ?? (await source.confirm?.(planned));
    if (conflict === undefined) return { kind: 'done', value: { ...planned, done, unneeded, hadConflict: round > 1 } };
    if (round === MAX_ROUNDS) throw withEvidence(toConflictFailure(conflict), describeProgress(done, [conflict]));
    ports.log.info(`${conflict.resource} changed in the meantime; reading the account again.`);
    return {
      kind: 'retry',
      pauseMs: 500 * 2 ** (round - 1),
      sentence: `The step was waiting to read the account again, because ${conflict.resource} had changed.`,
    };
  });
}

/** The failure for a step that the confirmed plan did not contain. */
function findUnconfirmed({ steps }: Plan, { isAgreed }: ApplyPorts): Failure | undefined {
  const unconfirmed = isAgreed === undefined ? undefined : steps.find((step) => !isAgreed(step));
  return unconfirmed === undefined ? undefined : failure('WORLD_MOVED', { resource: unconfirmed.resource });
}

function toConflictFailure({ kind, resource }: Step): Failure {
  if (kind === 'delete-role') {
    return failure('ROLE_IN_USE', {
      role: resource,
      reason: 'policies are attached to it as fast as this run removes them',
    });
  }
  if (kind === 'update-trust' || kind === 'tag-role') return failure('WORLD_MOVED', { resource });
  return failure('EXISTS_UNREADABLE', {
    resource,
    reason: 'IAM refuses to create it because it exists, but does not return it when it is read',
  });
}

/** How many roles are changed at once; IAM throttles faster writes. */
const ROLES_AT_ONCE = 4;

/** Makes the steps. Returns the step after which the account must be read again, or `undefined` when all are made. */
async function applySteps(
  steps: readonly Step[],
  executor: StepExecutor,
  { log }: ApplyPorts,
  { done, unneeded }: { readonly done: Step[]; readonly unneeded: Step[] },
): Promise<Step | undefined> {
  const open = new Set(steps);
  const logDone = startProgress(steps.length, 'steps', log);
  const runSteps = async (group: readonly Step[]): Promise<Step | undefined> => {
    for (const step of group) {
      const outcome = await execute(step, executor, () =>
        describeProgress(
          done,
          steps.filter((left) => open.has(left)),
        ),
      );
      if (outcome === 'conflict') return step;
      open.delete(step);
      if (outcome === 'unneeded') {
        unneeded.push(step);
        logDone(`Not needed: ${renderUnneeded(step)}`);
        continue;
      }
      done.push(step);
      logDone(`Done: ${renderStep(step)}`);
      if (outcome === 'already-applied') return step;
    }
    return undefined;
  };
  for (const groups of toPhases(steps)) {
    const conflict = (await mapInParallel(groups, ROLES_AT_ONCE, runSteps)).find((step) => step !== undefined);
    if (conflict !== undefined) return conflict;
  }
  return undefined;
}

/** The section that lists the steps for which there was nothing left to change; none if there are no such steps. */
export function describeUnneeded(steps: readonly Step[]): readonly Section[] {
  return steps.length === 0 ? [] : [{ kind: 'list', title: 'Not needed', items: steps.map(renderUnneeded) }];
}

/** Whether a step takes something away. */
export function isRemoval({ kind }: Step): boolean {
  return kind === 'untag-role' || kind.startsWith('delete-') || kind === 'detach-policy';
}

function renderUnneeded(step: Step): string {
  return `${renderStep(step)}: ${isRemoval(step) ? 'it was already gone' : 'it was already as declared'}`;
}

/**
 * Groups the steps in three phases: what must exist before the roles, the roles, and what must wait until they are gone. Groups
 * of one phase run in parallel; every role is a group.
 */
function toPhases(steps: readonly Step[]): readonly (readonly (readonly Step[])[])[] {
  const byRole = new Map<string, Step[]>();
  const before: Step[] = [];
  const after: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'delete-provider') after.push(step);
    else if (step.kind === 'create-provider' || step.kind === 'add-audience') before.push(step);
    else byRole.set(step.resource, [...(byRole.get(step.resource) ?? []), step]);
  }
  return [[before], [...byRole.values()], [after]];
}

async function execute(step: Step, executor: StepExecutor, describe: () => readonly Section[]): Promise<StepOutcome> {
  try {
    return await executor.execute(step);
  } catch (error) {
    throw isFailure(error) ? withEvidence(error, describe()) : error;
  }
}

function describeProgress(done: readonly Step[], rest: readonly Step[]): readonly Section[] {
  return [...describeDone(done), { kind: 'list', title: 'Not done', items: rest.map(renderStep) }, SAFE_TO_RETRY];
}

function describeDone(done: readonly Step[]): readonly Section[] {
  return [
    { kind: 'list', title: 'Done before the failure', items: done.length === 0 ? ['nothing'] : done.map(renderStep) },
  ];
}

const SAFE_TO_RETRY: Section = {
  kind: 'text',
  text: 'Running again is safe: the next run reads the account again and makes only the missing changes.',
};

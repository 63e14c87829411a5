/** Walks a plan step by step, and reads the account again where it turns out to have moved. */

import { mapInParallel } from '../../concurrency.ts';
import type { Section } from '../../document/section.ts';
import { type Failure, failure, isFailure, withEvidence } from '../../failure/failure.ts';
import { renderPlan, renderStep } from '../../plan/render/text.ts';
import type { Plan, Step } from '../../plan/steps.ts';
import type { StepExecutor, StepOutcome } from '../../ports/aws.ts';
import type { Clock, Log } from '../../ports/runner.ts';
import { startProgress } from './progress.ts';

export interface ApplyPorts {
  readonly clock: Clock;
  readonly log: Log;
  /** Whether a person has agreed to the step; absent where nobody is asked. */
  readonly isAgreed?: (step: Step) => boolean;
}

/** How a plan is made, what stops it, and who carries it out. */
export interface PlanSource {
  /** Reads the account and plans; called again when something was there already. */
  readonly readPlan: () => Promise<Plan>;
  /** The failure for a plan that must not be carried out. */
  readonly findStop: (planned: Plan) => Failure | undefined;
  readonly executor: StepExecutor;
}

/** What a run has done to the account. */
export interface Converged {
  /** The last plan; its steps are made. */
  readonly planned: Plan;
  readonly done: readonly Step[];
  /** Whether somebody else changed the account at the same moment. */
  readonly hadConflict: boolean;
}

/** How often the account is read again because it is not as it was read; about 15 s in all. */
const MAX_ROUNDS = 6;

/** Carries the plan out. A failure says what was done and what was not. */
export async function applyPlan(source: PlanSource, ports: ApplyPorts): Promise<Converged> {
  const done: Step[] = [];
  for (let round = 1; ; round += 1) {
    const planned = await source.readPlan();
    const stop = source.findStop(planned) ?? findSurprise(planned, ports);
    if (stop !== undefined) throw withEvidence(stop, [...renderPlan(planned), ...(round === 1 ? [] : told(done))]);
    const raced = await apply(planned.steps, source, ports, done);
    if (raced === undefined) return { planned, done, hadConflict: round > 1 };
    if (round === MAX_ROUNDS) throw withEvidence(unsettled(raced), describeProgress(done, [raced]));
    ports.log.info(`${raced.resource} has changed meanwhile; reading the account again.`);
    await ports.clock.sleep(
      500 * 2 ** (round - 1),
      `The account was about to be read again: ${raced.resource} had changed.`,
    );
  }
}

/** A step that comes of a change which was made after the plan was shown. */
function findSurprise({ steps }: Plan, { isAgreed }: ApplyPorts): Failure | undefined {
  const surprise = isAgreed === undefined ? undefined : steps.find((step) => !isAgreed(step));
  return surprise === undefined ? undefined : failure('WORLD_MOVED', { resource: surprise.resource });
}

function unsettled({ kind, resource }: Step): Failure {
  if (kind === 'delete-role') {
    return failure('ROLE_IN_USE', {
      role: resource,
      reason: 'policies are attached to it as fast as they are removed',
    });
  }
  return failure('EXISTS_UNREADABLE', {
    resource,
    reason: 'IAM refuses to create it because it exists, and does not show it when it is read',
  });
}

/** How many roles are worked on at once; IAM slows down whoever writes faster. */
const ROLES_AT_ONCE = 4;

/** Makes the steps; gives a step after which the account must be read again, or `undefined` when all are made. */
async function apply(
  steps: readonly Step[],
  { executor }: PlanSource,
  { log }: ApplyPorts,
  done: Step[],
): Promise<Step | undefined> {
  const open = new Set(steps);
  const tell = startProgress(steps.length, 'steps', log);
  const walk = async (lane: readonly Step[]): Promise<Step | undefined> => {
    for (const step of lane) {
      const outcome = await execute(step, executor, () =>
        describeProgress(
          done,
          steps.filter((left) => open.has(left)),
        ),
      );
      if (outcome === 'conflict') return step;
      open.delete(step);
      done.push(step);
      tell(`Done: ${renderStep(step)}`);
      if (outcome === 'already-applied') return step;
    }
    return undefined;
  };
  for (const lanes of toPhases(steps)) {
    const raced = (await mapInParallel(lanes, ROLES_AT_ONCE, walk)).find((step) => step !== undefined);
    if (raced !== undefined) return raced;
  }
  return undefined;
}

/**
 * Steps in the order in which they must be made: what is to be there before any role, the roles, each a lane of its own, and
 * what must wait until they are gone.
 */
function toPhases(steps: readonly Step[]): readonly (readonly (readonly Step[])[])[] {
  const lanes = new Map<string, Step[]>();
  const before: Step[] = [];
  const after: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'delete-provider') after.push(step);
    else if (step.kind === 'create-provider' || step.kind === 'add-audience') before.push(step);
    else lanes.set(step.resource, [...(lanes.get(step.resource) ?? []), step]);
  }
  return [[before], [...lanes.values()], [after]];
}

async function execute(step: Step, executor: StepExecutor, describe: () => readonly Section[]): Promise<StepOutcome> {
  try {
    return await executor.execute(step);
  } catch (error) {
    throw isFailure(error) ? withEvidence(error, describe()) : error;
  }
}

function describeProgress(done: readonly Step[], rest: readonly Step[]): readonly Section[] {
  return [...told(done), { kind: 'list', title: 'Not done', items: rest.map(renderStep) }, SAFE];
}

function told(done: readonly Step[]): readonly Section[] {
  return [
    { kind: 'list', title: 'Done before the failure', items: done.length === 0 ? ['nothing'] : done.map(renderStep) },
  ];
}

const SAFE: Section = {
  kind: 'text',
  text: 'Running again is safe: it reads the account anew and does only what is missing.',
};

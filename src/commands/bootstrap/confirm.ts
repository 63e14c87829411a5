/** After the last write: whether the changed roles hold what was written, or another run has overwritten it. */

import { findOwner } from '../../plan/ownership.ts';
import { hasTrust } from '../../plan/role-steps.ts';
import type { ActualRole, Tags } from '../../plan/state.ts';
import type { Step } from '../../plan/steps.ts';
import type { IamReader } from '../../ports/aws.ts';
import type { Clock, Log } from '../../ports/runner.ts';
import { retry } from '../retry.ts';
import type { AccountPlan } from './snapshot.ts';

export interface ConfirmPorts {
  readonly clock: Clock;
  readonly log: Log;
}

/** How long a run that read a role before this run wrote may need until it writes itself. */
const CONTEST_MS = 1000;

/** How often a role is read while IAM still returns what was there before; about 8 s in all. */
const MAX_READS = 6;

/** What the steps on one role wrote. */
interface Written {
  readonly name: string;
  /** The last step that wrote trust or tags. */
  readonly step: Step;
  readonly before: ActualRole;
  readonly tags: Tags;
}

/**
 * Reads every existing role whose trust or tags were written. Returns a step whose result is not there, so that the account
 * must be read and planned again; `undefined` when everything is there. IAM has no conditional write, so a run that reads before
 * this check and writes after it is not seen.
 */
export async function confirmWrites(
  { plan, actual }: AccountPlan,
  reader: IamReader,
  { clock, log }: ConfirmPorts,
): Promise<Step | undefined> {
  const written = plan.steps.reduce<ReadonlyMap<string, Written>>((found, step) => {
    if (step.kind !== 'update-trust' && step.kind !== 'tag-role') return found;
    const reading = actual.roles.get(step.roleName);
    if (reading?.kind !== 'present') return found;
    const tags = { ...found.get(step.roleName)?.tags, ...(step.kind === 'tag-role' ? step.tags : {}) };
    return new Map(found).set(step.roleName, { name: step.roleName, step, before: reading.value, tags });
  }, new Map());
  const roles = [...written.values()];
  if (roles.length === 0) return undefined;
  const isContested = roles.some(({ before }) => findOwner(before.tags)?.isShared !== false);
  if (isContested)
    await clock.sleep(CONTEST_MS, 'The step was waiting to confirm that no other run has overwritten its change.');
  return retry<Step | undefined>(clock, async (count) => {
    const readings = await reader.readRoles(roles.map(({ name }) => name));
    const states = roles.map((role) => {
      const reading = readings.get(role.name);
      const trust = plan.trusts.get(role.name);
      return { role, state: reading?.kind === 'present' ? compare(reading.value, role, trust) : 'changed' } as const;
    });
    const changed = states.find(({ state }) => state === 'changed');
    if (changed !== undefined) {
      log.info(`${changed.role.name} does not hold what this run wrote: another run has changed it.`);
      return { kind: 'done', value: changed.role.step };
    }
    const stale = states.find(({ state }) => state === 'stale');
    if (stale === undefined || count === MAX_READS) return { kind: 'done', value: stale?.role.step };
    return {
      kind: 'retry',
      pauseMs: 250 * 2 ** (count - 1),
      sentence: `The step was waiting for IAM to return the change to ${stale.role.name}.`,
    };
  });
}

/** `stale`: some of it is as it was before the write; `changed`: some of it is neither. */
function compare(
  now: ActualRole,
  { before, tags }: Written,
  trust: Parameters<typeof hasTrust>[1] | undefined,
): 'held' | 'stale' | 'changed' {
  const keys = Object.keys(tags);
  const isTrustHeld = trust === undefined || hasTrust(now, trust);
  const areTagsHeld = keys.every((key) => now.tags[key] === tags[key]);
  if (isTrustHeld && areTagsHeld) return 'held';
  const isTrustOld = now.trust.text === before.trust.text;
  const areTagsOld = keys.every((key) => now.tags[key] === before.tags[key]);
  return (isTrustHeld || isTrustOld) && (areTagsHeld || areTagsOld) ? 'stale' : 'changed';
}

/**
 * Every call of every mode meets every class of fault: it is survived, or the step says what is wrong, and the next run
 * goes on from there. `FAULTS=all` runs every kind of fault at every call, and `FAULT_PART=2/8` the second eighth of the cases;
 * `FAULTS=1` and so on choose other kinds. `FAULTS=pairs` lets two calls of a run fail, chosen by `FC_SEED`.
 */

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapInParallel } from '../../src/concurrency.ts';
import { FAILURES } from '../../src/failure/codes.ts';
import type { AccountsScene } from './accounts-scene.ts';
import {
  deriveCases,
  derivePairs,
  type FaultCase,
  PATIENCE_MS,
  type Played,
  play,
  type Recording,
  record,
  renderWorld,
} from './fault-matrix.ts';
import { FAULT_SCENES } from './fault-scenes.ts';
import type { Outcome } from './refresh-command.ts';

const { FAULTS = '0', FAULT_PART = '1/1' } = process.env;

const recordings = await mapInParallel(FAULT_SCENES, 4, record);
const [part = 1, parts = 1] = FAULT_PART.split('/').map(Number);
const derived =
  FAULTS === 'pairs'
    ? derivePairs(recordings, Number(process.env['FC_SEED'] ?? 1))
    : deriveCases(recordings, FAULTS === 'all' ? 'all' : Number(FAULTS));
const cases = derived.filter((_, index) => index % parts === part - 1);

const CREDENTIALS = ['aws-access-key-id', 'aws-secret-access-key', 'aws-session-token'];

function tell({ log, stderr }: Outcome): string {
  return [...log, stderr].join('\n');
}

function exportsOf({ env }: Outcome): readonly string[] {
  return Object.keys(env).filter((name) => name.startsWith('AWS_'));
}

/** The step ended without a kill. A failure is documented, is reported once, and exports nothing. */
function expectCleanEnd(outcome: Outcome, { scene }: Recording): void {
  const text = tell(outcome);
  expect(outcome.isTimeout, text).toBe(false);
  const code = outcome.outputs['failure-code'];
  const errors = outcome.annotations.filter(({ level }) => level === 'error');
  if (outcome.exitCode === 0) {
    if (!scene.findsCauses) expect(code, text).toBeUndefined();
    expect(errors, text).toEqual([]);
    return;
  }
  expect(outcome.exitCode, text).toBe(1);
  expect(Object.keys(FAILURES), text).toContain(code);
  expect(code, text).not.toBe('INTERNAL_ERROR');
  expect(errors, text).toMatchObject([{ title: code, message: expect.stringContaining('Fix: ') }]);
  expectNothingHandedOver(outcome);
}

function expectNothingHandedOver(outcome: Outcome): void {
  expect(exportsOf(outcome), tell(outcome)).toEqual([]);
  expect(Object.keys(outcome.outputs).filter((name) => CREDENTIALS.includes(name))).toEqual([]);
}

const SECRET = /ASIA[A-Z2-7]{16}|eyJ[\w-]+\.eyJ|ghs_\w{20}/u;

/** Neither the output nor files that other users can read contain a secret. */
function expectNoSecret(outcome: Outcome, world: AccountsScene): void {
  if (SECRET.test(tell(outcome))) expect.fail('The log tells a secret.');
  if (process.platform === 'win32') return;
  for (const path of filesBelow(dirname(world.job().run.directory))) {
    if ((lstatSync(path).mode & 0o077) === 0) continue;
    const text = readFileSync(path, 'utf8');
    if (SECRET.test(text) || text.includes(world.admin.secretAccessKey)) {
      expect.fail(`Others may read a secret in ${path}.`);
    }
  }
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
}

/** Ends like the undisturbed run, with the same state. */
function expectSameEnd(
  outcome: Outcome,
  expected: Outcome,
  world: AccountsScene,
  { after }: Recording,
  mayKnowLess = false,
): void {
  const text = tell(outcome);
  if (!mayKnowLess) expect(outcome.outputs['failure-code'], text).toBe(expected.outputs['failure-code']);
  expect(outcome.exitCode, text).toBe(expected.exitCode);
  expect(outcome.outputs['verified'], text).toBe(expected.outputs['verified']);
  expect(exportsOf(outcome), text).toEqual(exportsOf(expected));
  expect(renderWorld(world), text).toBe(after);
}

const recoveries = new Map<string, Promise<void>>();

/** A run without faults reaches the state of the undisturbed run. One run for each state is enough. */
function expectRecovery({ world, run }: Played, recording: Recording): Promise<void> {
  const recover = async (): Promise<void> => {
    world.takeActions();
    const outcome = await run({}, { timeoutMs: PATIENCE_MS });
    expectCleanEnd(outcome, recording);
    const isDone = exportsOf(outcome).join() === exportsOf(recording.again).join();
    expectSameEnd(outcome, isDone ? recording.again : recording.outcome, world, recording);
  };
  if (recording.scene.leavesFiles) return recover();
  const key = `${recording.scene.name} ${renderWorld(world)}`;
  const known = recoveries.get(key) ?? recover();
  recoveries.set(key, known);
  return known;
}

async function check(faultCase: FaultCase): Promise<void> {
  const { recording, call, faultClass, kind } = faultCase;
  const played = await play(faultCase);
  const { outcome, world, isMet } = played;
  try {
    // The first fault of a pair can end the run before the call of the second.
    if (faultClass !== 'pair') expect(isMet, `${call.action} was not called: ${tell(outcome)}`).toBe(true);
    expectNoSecret(outcome, world);
    if (faultClass === 'killed') expectKilled(outcome);
    else expectCleanEnd(outcome, recording);
    if (faultClass === 'lasting') expectHonestEnd(outcome, faultCase);
    if (kind === 'endless') expectEndByLength(faultCase, outcome);
    if (faultClass === 'passing') expectSameEnd(outcome, recording.outcome, world, recording, isOptional(faultCase));
    else await expectRecovery(played, recording);
  } finally {
    await world.close();
  }
}

/** Without a deadline, only the size limit ends an endless response. */
function expectEndByLength(faultCase: FaultCase, outcome: Outcome): void {
  if (isOptional(faultCase)) return;
  expect(tell(outcome)).toMatch(/longer than/u);
}

function expectKilled(outcome: Outcome): void {
  expect(outcome.exitCode, tell(outcome)).toBeNull();
  expectNothingHandedOver(outcome);
}

/** A permanent fault fails the run, unless the scene does not need the call. */
function expectHonestEnd(outcome: Outcome, faultCase: FaultCase): void {
  const { recording, kind } = faultCase;
  // The deadline of the step may be over before the scene goes on without an answer.
  if (isOptional(faultCase) && kind === 'hang') return;
  expect(outcome.exitCode, tell(outcome)).toBe(isOptional(faultCase) ? recording.outcome.exitCode : 1);
}

function isOptional({ recording, call }: FaultCase): boolean {
  return recording.scene.optional?.[call.action] !== undefined;
}

describe.concurrent.each(recordings)('$scene.name', (recording) => {
  const own = cases.filter((faultCase) => faultCase.recording === recording);

  it('ends as expected without a fault, and then finds nothing to do', () => {
    expectCleanEnd(recording.outcome, recording);
    expect(recording.outcome.outputs['failure-code'], tell(recording.outcome)).toBe(recording.scene.refusal);
    expectCleanEnd(recording.again, recording);
    expect(recording.changesAgain).toEqual([]);
    expect(own).not.toEqual([]);
  });

  it.concurrent.each(
    own.map((faultCase) => ({ ...faultCase, ...faultCase.call, name: JSON.stringify(faultCase.kind) })),
  )('$action ($occurrence), $faultClass: $name', check, PATIENCE_MS * 2);
});

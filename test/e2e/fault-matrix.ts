/** Injects faults into scenes: records the calls of an undisturbed run, derives the faults, and runs one case. */

import type { AccountState } from '../../emulator/aws/account-state.ts';
import type { FaultKind } from '../../emulator/faults.ts';
import { type AccountsScene, startAccountsScene } from './accounts-scene.ts';
import { type Deadline, deadlineAt } from './deadline.ts';
import type { FaultScene, Run } from './fault-scenes.ts';
import { onceCalled } from './interrupt.ts';
import type { Outcome } from './refresh-command.ts';

/** One call of a scene: the so many-th of its action. */
export interface Call {
  readonly service: 'iam' | 'sts' | 'github';
  readonly action: string;
  readonly occurrence: number;
}

/** What a scene does when nothing disturbs it. */
export interface Recording {
  readonly scene: FaultScene;
  /** The accounts as they are before it. */
  readonly before: readonly AccountState[];
  readonly calls: readonly Call[];
  readonly outcome: Outcome;
  /** The world after it, as text. */
  readonly after: string;
  /** A second run, which finds everything done, and its writes. */
  readonly again: Outcome;
  readonly changesAgain: readonly string[];
}

/** A fault that passes, one that stays, the end of the process while the call is under way, or two faults in one run. */
export type FaultClass = 'passing' | 'lasting' | 'killed' | 'pair';

export interface FaultCase {
  readonly recording: Recording;
  readonly call: Call;
  readonly faultClass: FaultClass;
  readonly kind: FaultKind;
  /** The other fault of a pair. */
  readonly second?: { readonly call: Call; readonly kind: FaultKind };
}

const BUSY: FaultKind = { code: 'ConcurrentModification', status: 409, message: 'busy' };

const KINDS: Readonly<Record<Exclude<FaultClass, 'pair'>, readonly FaultKind[]>> = {
  passing: ['throttle', 'server-error', 'reset-before', 'reset-after', 'cut-short', 'broken-off', 'page', 'empty'],
  lasting: ['access-denied', 'hang', 'endless', 'garbage', 'unnamed-error', 'page', 'empty'],
  killed: ['hang', 'hang-after'],
};

const WRITE = /^(?:Create|Update|Delete|Put|Attach|Detach|Tag|Untag|Add|Remove)/u;

function kindsFor({ service, action }: Call, faultClass: Exclude<FaultClass, 'pair'>): readonly FaultKind[] {
  const isBusy = faultClass === 'passing' && service === 'iam' && WRITE.test(action);
  return isBusy ? [...KINDS[faultClass], BUSY] : KINDS[faultClass];
}

/**
 * The faults that the calls of these scenes meet. With a number: the first and the last call of each action meet one fault of
 * each class, and the kinds take turns from that number on, so that many calls meet each kind. With `all`: every call meets
 * every kind.
 */
export function deriveCases(recordings: readonly Recording[], turn: number | 'all'): readonly FaultCase[] {
  const calls = recordings.flatMap((recording) =>
    recording.calls
      .filter((call) => turn === 'all' || isRepresentative(call, recording))
      .map((call) => ({ recording, call })),
  );
  return calls.flatMap(({ recording, call }, index) =>
    (['passing', 'lasting', 'killed'] as const).flatMap((faultClass) => {
      const kinds = kindsFor(call, faultClass);
      const chosen = turn === 'all' ? kinds : kinds.slice((turn + index) % kinds.length).slice(0, 1);
      return chosen.map((kind) => ({ recording, call, faultClass, kind }));
    }),
  );
}

/** Between the first and the last call of an action lie calls for further resources of the same kind. */
function isRepresentative({ action, occurrence }: Call, { calls }: Recording): boolean {
  const last = calls.filter((call) => call.action === action).length;
  return occurrence === 1 || (WRITE.test(action) && occurrence === last);
}

/** How many pairs of faults a scene meets. */
const PAIRS = 12;

/** Pairs of calls that each meet a fault in the same run, chosen by a seed; the second one passes. */
export function derivePairs(recordings: readonly Recording[], seed: number): readonly FaultCase[] {
  const random = createRandom(seed);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to choose from');
    return item;
  };
  return recordings.flatMap((recording) =>
    Array.from({ length: PAIRS }, (): FaultCase => {
      const [call, other] = [pick(recording.calls), pick(recording.calls)];
      const second = { call: other, kind: pick(kindsFor(other, 'passing')) };
      return { recording, call, faultClass: 'pair', kind: pick(kindsFor(call, pick(['passing', 'lasting']))), second };
    }),
  );
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A world in which a scene can be run, as often as needed. */
export interface CliHost {
  readonly world: AccountsScene;
  readonly run: Run;
}

async function openStage(scene: FaultScene, before: readonly AccountState[]): Promise<CliHost> {
  const world = await startAccountsScene();
  accountsOf(world).forEach((account, index) => {
    const state = before[index];
    if (state !== undefined) account.restore(state);
  });
  return { world, run: await scene.prepare(world) };
}

function accountsOf({ account, dev, prod }: AccountsScene) {
  return [account, dev, prod];
}

/** Runs a scene undisturbed, twice, and keeps what it did. */
export async function record(scene: FaultScene): Promise<Recording> {
  const furnished = await startAccountsScene();
  await scene.furnish?.(furnished);
  const before = accountsOf(furnished).map((account) => account.state());
  await furnished.close();
  const { world, run } = await openStage(scene, before);
  try {
    world.takeActions();
    const start = world.emulator.requests.length;
    const outcome = await run({}, {});
    const requests = world.emulator.requests.slice(start);
    const after = renderWorld(world);
    world.takeActions();
    const again = await run({}, {});
    return { scene, before, calls: toCalls(requests), outcome, after, again, changesAgain: world.takeWrites() };
  } finally {
    await world.close();
  }
}

/** By name: what is asked at once comes in no certain order. */
function toCalls(requests: AccountsScene['emulator']['requests']): readonly Call[] {
  const byAction = [...Map.groupBy(requests, ({ action }) => action)].sort(([a], [b]) => (a < b ? -1 : 1));
  return byAction.flatMap(([action, found]) =>
    found.map(({ service }, index) => ({ service, action, occurrence: index + 1 })),
  );
}

/** Everything that a run leaves, without identifiers and times that differ between runs. */
export function renderWorld(world: AccountsScene): string {
  const { variables } = world.emulator.github.getRepository('octo-org/octo-repo');
  const comments = world.emulator.github.getComments('octo-org/octo-repo', 7).map(({ body }) => body);
  const accounts = accountsOf(world).map((account) => account.snapshot());
  return JSON.stringify(
    { accounts, variables: variables.map(({ name, value }) => [name, value]), comments },
    sorted,
    1,
  );
}

function sorted(key: string, value: unknown): unknown {
  if (key === 'createdAt' || (key === 'id' && String(value).startsWith('AROA'))) return undefined;
  return Array.isArray(value) ? value.map((item) => JSON.stringify(item, sorted)).sort() : value;
}

/** Nothing may take so long, on a machine that has other work. */
export const PATIENCE_MS = 60_000;

/** What a case was like. */
export interface Played extends CliHost {
  readonly outcome: Outcome;
  /** Whether the fault was met at all. */
  readonly isMet: boolean;
}

const MAX_TRIES = 3;

/**
 * Runs a scene with one fault. The world stays open for more. On a machine that is busy, a run may come to its end before it
 * makes the call; that says nothing of the fault, and it is run again.
 */
export async function play(faultCase: FaultCase): Promise<Played> {
  for (let tries = 1; ; tries += 1) {
    const played = await playOnce(faultCase);
    if (played.isMet || faultCase.faultClass === 'pair' || tries === MAX_TRIES) return played;
    await played.world.close();
  }
}

async function playOnce({ recording, call, faultClass, kind, second }: FaultCase): Promise<Played> {
  const stage = await openStage(recording.scene, recording.before);
  const { world, run } = stage;
  const { action, occurrence } = call;
  const start = world.emulator.requests.length;
  world.emulator.faults.add({ action, kind, ...(faultClass === 'lasting' ? { since: occurrence } : { occurrence }) });
  if (second !== undefined) {
    const { call: other, kind: otherKind } = second;
    world.emulator.faults.add({ action: other.action, kind: otherKind, occurrence: other.occurrence });
  }
  const abort = new AbortController();
  const stop = faultClass === 'killed' ? onceCalled(world, action, () => abort.abort(), occurrence) : () => {};
  const tries = faultClass === 'lasting' ? { 'retry-max-attempts': '2' } : {};
  const deadline = faultClass === 'lasting' || faultClass === 'pair' ? deadlineFor(kind, world, call) : undefined;
  const outcome = await run(
    { ...tries, ...deadline?.inputs },
    {
      abort: abort.signal,
      timeoutMs: PATIENCE_MS,
      ...(deadline === undefined ? {} : { env: deadline.env }),
    },
  );
  stop();
  world.emulator.faults.clear();
  const met = world.emulator.requests.slice(start).filter((request) => request.action === action).length;
  return { ...stage, outcome, isMet: met >= occurrence };
}

/**
 * A silent peer keeps the step until its deadline, and so does a refusal of the verification, which the step waits out because
 * IAM may only be slow. The deadline expires at the fault, or at the first retry after the refusal.
 */
function deadlineFor(kind: FaultKind, world: AccountsScene, { action, occurrence }: Call): Deadline | undefined {
  if (kind === 'hang') return deadlineAt(world, action, occurrence);
  const isWaitedOut = kind === 'access-denied' && action === 'AssumeRoleWithWebIdentity';
  return isWaitedOut ? deadlineAt(world, action, occurrence + 1) : undefined;
}

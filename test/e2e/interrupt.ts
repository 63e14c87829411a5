/** Interrupts a step: kills it at a call, or changes the account right after a call. */

import type { StepResult } from '../../emulator/runner/step.ts';
import type { Scene } from './scene.ts';

const POLL_MS = 5;

/** Runs an action after a number of calls to the emulator. The returned function cancels it. */
export function onceCalled(scene: Scene, action: string, react: () => void, occurrence = 1): () => void {
  const { requests } = scene.emulator;
  const start = requests.length;
  const timer = setInterval(() => {
    if (requests.slice(start).filter((request) => request.action === action).length < occurrence) return;
    clearInterval(timer);
    react();
  }, POLL_MS);
  return () => clearInterval(timer);
}

/** Runs a bootstrap (or another mode) that is killed while it waits for the response to a call. */
export async function killAt(
  scene: Scene,
  action: string,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  const abort = new AbortController();
  scene.emulator.faults.add({ action, occurrence: 1, kind: 'hang' });
  const stop = onceCalled(scene, action, () => abort.abort());
  try {
    return await scene.job().step({ ...adminInputs(scene), ...inputs }, { abort: abort.signal });
  } finally {
    stop();
    scene.emulator.faults.clear();
  }
}

/** The inputs of a bootstrap with the administrator's key. */
export function adminInputs(scene: Scene): Readonly<Record<string, string>> {
  return {
    mode: 'bootstrap',
    'aws-region': 'us-east-1',
    'aws-access-key-id': scene.admin.accessKeyId,
    'aws-secret-access-key': scene.admin.secretAccessKey,
  };
}

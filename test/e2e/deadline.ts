/** The deadline of a step as a condition: it expires at a call, however long the step takes to get there. */

import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onceCalled } from './interrupt.ts';
import type { Scene } from './scene.ts';

const PRELOAD = pathToFileURL(join(import.meta.dirname, 'deadline-on-demand.mjs')).href;

/** A deadline that a test controls. */
export interface Deadline {
  /** The input that sets it. */
  readonly inputs: { readonly 'action-timeout-s': string };
  /** The variables that the step needs. */
  readonly env: Readonly<Record<string, string>>;
  /** Lets the time be over now. */
  readonly expire: () => void;
}

/** A deadline of an hour that is over when the test says so. */
export function createDeadline(): Deadline {
  const file = join(tmpdir(), `gh-oidc-aws-deadline-${randomUUID()}`);
  return {
    inputs: { 'action-timeout-s': '3600' },
    env: { NODE_OPTIONS: `--import=${PRELOAD}`, EXPIRES_WITH: file },
    expire: () => writeFileSync(file, ''),
  };
}

/** A deadline that is over as soon as the emulator has met so many calls of an action, from now on. */
export function deadlineAt(scene: Scene, action: string, occurrence = 1): Deadline {
  const deadline = createDeadline();
  onceCalled(scene, action, deadline.expire, occurrence);
  return deadline;
}

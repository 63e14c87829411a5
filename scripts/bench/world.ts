/** Runs the emulator in a separate process, so that its work is not measured. */

import { startFixture } from '../../emulator/fixture.ts';
import type { Job } from '../../emulator/github/job.ts';

/** The first message of the process, when the emulator is ready. */
export interface WorldFacts {
  /** A job on the default branch, which the role admits, and one on another branch, which it refuses. */
  readonly admitted: Job;
  readonly refused: Job;
  readonly adminKeyId: string;
  readonly adminSecret: string;
}

/** A change of the emulator's settings. The process responds with `done`. */
export interface WorldOrder {
  readonly latencyMs?: number;
  readonly advanceMs?: number;
}

const { emulator, admin } = await startFixture();
const repository = 'octo-org/octo-repo';
const facts: WorldFacts = {
  admitted: emulator.github.startJob({ repository }),
  refused: emulator.github.startJob({ repository, ref: 'refs/heads/feature/login' }),
  adminKeyId: admin.accessKeyId,
  adminSecret: admin.secretAccessKey,
};
process.on('message', ({ latencyMs, advanceMs }: WorldOrder) => {
  if (latencyMs !== undefined) emulator.settings.latencyMs = latencyMs;
  if (advanceMs !== undefined) emulator.clock.advance(advanceMs);
  process.send?.('done');
});
process.on('disconnect', () => process.exit());
process.send?.(facts);

/** The emulated GitHub and AWS in a process of their own, so that they take no time from what is measured. */

import { startFixture } from '../../emulator/fixture.ts';
import type { Job } from '../../emulator/github/job.ts';

/** What the world tells when it is ready. */
export interface WorldFacts {
  /** A job of the default branch, which the role will admit, and one of another branch, which it will refuse. */
  readonly admitted: Job;
  readonly refused: Job;
  readonly adminKeyId: string;
  readonly adminSecret: string;
}

/** What the world is asked to become. It answers each with `done`. */
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

/** How the process of the action ends: its exit code, and every error that was not caught. */

import { errorMessage } from '../failure/error-message.ts';
import { type Failure, failure, isFailure } from '../failure/failure.ts';
import type { Host } from '../runner/host.ts';

/** The Node that `action.yml` names. */
const NODE = 24;

/** Runs `main`, which says whether the step succeeds, and ends the process. */
export async function runProcess(host: Host, main: () => Promise<boolean>): Promise<void> {
  let isEnding = false;
  // A pending timer or socket must not keep the job waiting once everything is printed.
  const exit = (code: 0 | 1): void => {
    isEnding = true;
    process.exitCode = code;
    process.stdout.write('', () => process.exit());
  };
  const fail = (error: unknown): void => {
    publishError(error, host);
    exit(1);
  };
  // A process that ends before its work is done must not look like a success.
  process.exitCode = 1;
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    // What is aborted because the step has ended does not change its result.
    process.on(event, (error) => {
      if (!isEnding) fail(error);
    });
  }
  try {
    exit((await main()) ? 0 : 1);
  } catch (error) {
    fail(error);
  }
}

function publishError(error: unknown, host: Host): void {
  const problem = toFailure(error);
  if (problem.code === 'INTERNAL_ERROR' && error instanceof Error) {
    for (const line of (error.stack ?? '').split('\n')) host.log.info(line);
  }
  host.publishFailure(problem);
}

function toFailure(error: unknown): Failure {
  if (isFailure(error)) return error;
  const reason = errorMessage(error);
  const { node } = process.versions;
  if (Number.parseInt(node, 10) < NODE) return failure('NODE_TOO_OLD', { found: node, reason }, { cause: error });
  return failure('INTERNAL_ERROR', { reason }, { cause: error });
}

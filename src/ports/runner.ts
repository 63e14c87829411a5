/** What commands need from the runner or the terminal: a clock, a log, the context of the run, ID tokens, files. */

import type { Secret } from '../secret.ts';

/** Variables of a process or a job by their names. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after so many milliseconds, or rejects with `DEADLINE_EXCEEDED` when the step's deadline comes first. That
   * failure ends in the sentence, which says what is waited for.
   */
  sleep(milliseconds: number, sentence?: string): Promise<void>;
}

/** Progress while a command works. The result is returned as a report, never logged. */
export interface Log {
  info(line: string): void;
  /** Hides a text in every later line of the job. */
  mask(text: string): void;
}

/** The run, as the runner describes it. Names come from the event, so strangers control them. */
export interface RunContext {
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string | undefined;
  /** Whether everybody can read the log of this run. */
  readonly isPublic: boolean;
  readonly serverUrl: string;
  readonly event: string;
  readonly actor: string;
  readonly job: string;
  readonly workflowFile: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** The head repository of a pull request from a fork. */
  readonly fork: string | undefined;
  /** The number of the pull request that the run is for. */
  readonly pullRequest: number | undefined;
  /** The branch that a pull request is to be merged into. */
  readonly baseBranch?: string | undefined;
  readonly region: string | undefined;
  /** Whether the runner offers an ID token to this job. */
  readonly hasIdToken: boolean;
}

export interface IdTokens {
  /**
   * An ID token for the audience with at least a minute of life; `new` never gives one that was given before.
   * Fails with `ID_TOKEN_SERVICE_FAILED`.
   */
  mint(audience: string, age: 'any' | 'new'): Promise<Secret>;
  /** What the token says; the signature is for AWS to check. Fails with `ID_TOKEN_UNREADABLE`. */
  read(token: Secret): Readonly<Record<string, unknown>>;
}

export interface Files {
  /** Writes a file of the workspace. Fails with `OUTPUT_FILE_NOT_WRITTEN`. */
  write(path: string, text: string): void;
}

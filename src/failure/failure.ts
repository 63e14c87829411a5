/** The error that a user sees: a code, what happened, and how to fix it. */

import type { Section } from '../document/section.ts';
import { withoutSecrets } from '../secret.ts';
import type { FailureCode, FailureValues } from './codes.ts';
import type { Paste } from './entry.ts';
import { findFailure } from './registry.ts';

/** An error that a user can act on. `message` says what happened, `fix` and `paste` what to change; `evidence` is shown with it. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly fix: string;
  readonly paste: Paste | undefined;
  readonly evidence: readonly Section[];

  constructor(code: FailureCode, texts: FailureTexts, options: FailureOptions) {
    super(texts.message, options.cause === undefined ? {} : { cause: options.cause });
    this.name = code;
    this.code = code;
    this.fix = texts.fix;
    this.paste = texts.paste;
    this.evidence = options.evidence ?? [];
  }
}

interface FailureTexts {
  readonly message: string;
  readonly fix: string;
  readonly paste: Paste | undefined;
}

interface FailureOptions {
  readonly cause?: unknown;
  readonly evidence?: readonly Section[];
}

/** Creates a failure from a code and its values. */
export function failure<C extends FailureCode>(
  code: C,
  values: FailureValues<C>,
  options: FailureOptions = {},
): Failure {
  const definition = findFailure<FailureValues<C>>(code);
  const paste = definition.paste?.(values);
  const texts = {
    message: withoutSecrets(definition.message(values)),
    fix: withoutSecrets(definition.fix(values)),
    paste: paste === undefined ? undefined : { ...paste, text: withoutSecrets(paste.text) },
  };
  return new Failure(code, texts, options);
}

/** The same failure with more evidence. */
export function withEvidence(error: Failure, evidence: readonly Section[]): Failure {
  return new Failure(error.code, error, { cause: error, evidence: [...error.evidence, ...evidence] });
}

/** The failure of one role of several; the others are discarded. */
export function withProfile(error: Failure, profile: string): Failure {
  const { code, message, fix, paste, evidence } = error;
  const texts = { message: `Profile ${profile}: ${message} No profile was written.`, fix, paste };
  return new Failure(code, texts, { cause: error, evidence });
}

/** The failure of the step's deadline with a sentence on what it interrupted; any other error unchanged. */
export function withDeadlineContext<E>(error: E, sentence: string): E | Failure {
  if (!isFailure(error, 'DEADLINE_EXCEEDED')) return error;
  const { code, fix, paste, evidence } = error;
  return new Failure(code, { message: `${error.message} ${sentence}`, fix, paste }, { cause: error, evidence });
}

/** Whether an error is a failure, of one of these codes if any are given. */
export function isFailure(error: unknown, ...codes: readonly FailureCode[]): error is Failure {
  return error instanceof Failure && (codes.length === 0 || codes.includes(error.code));
}

/** Which faults of a call to AWS are worth another try. Waiting, jitter and the number of tries are the SDK's standard mode. */

import { isThrottlingError, isTransientError, StandardRetryStrategy } from '@smithy/core/retry';
import { errorName, httpStatus, isNamed, isUnreadable, responseHeader } from './errors.ts';

/** Errors the SDK does not retry although they are transient: another change to the same entity is under way, or AWS has a fault. */
const ALSO_PASSING = [
  'ConcurrentModification',
  'EntityTemporarilyUnmodifiable',
  'IDPCommunicationError',
  'OpenIdIdpCommunicationError',
] as const;
/** Errors that the SDK takes for throttling although no waiting helps: an exhausted quota of IAM. */
const NEVER_PASSING = ['LimitExceeded'] as const;
/** Errors with a status below 500 that a retry can still resolve. */
const PASSING_REFUSALS = [
  'RequestTimeout',
  // The SDK sets its clock by the answer; these come of a clock that was off.
  'RequestTimeTooSkewed',
  'RequestInTheFuture',
  'InvalidSignature',
  'SignatureDoesNotMatch',
] as const;

interface RetryInfo {
  readonly error?: unknown;
  readonly errorType: string;
  readonly retryAfterHint?: Date;
}

interface RetryStrategy<Token> {
  acquireInitialRetryToken(scope: string): Promise<Token>;
  refreshRetryTokenForRetry(token: Token, info: never): Promise<Token>;
  recordSuccess(token: Token): void;
}

/** The part of a client in which its retries are decided. */
interface RetryConfig {
  retryStrategy: () => Promise<object>;
}

/**
 * Corrects what the SDK's standard strategy retries in a client.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
export function correctRetries(config: RetryConfig): void {
  const standard = config.retryStrategy;
  let corrected: object | undefined;
  config.retryStrategy = async () => {
    corrected ??= correct((await standard()) as RetryStrategy<unknown>);
    return corrected;
  };
}

/** Makes a call that is not the SDK's as the SDK would: until it succeeds, its fault is lasting, or time or tries run out. */
export async function retry<T>(maxAttempts: number, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  const strategy = correct<unknown>(new StandardRetryStrategy(maxAttempts));
  let token = await strategy.acquireInitialRetryToken('');
  for (;;) {
    try {
      return await call();
    } catch (error) {
      const hint = findRetryHint(error);
      const info = { error, errorType: toErrorType(error), ...(hint === undefined ? {} : { retryAfterHint: hint }) };
      const next = strategy.refreshRetryTokenForRetry(token, info);
      token = await Promise.race([next, timeUp(signal)]).catch(() => Promise.reject(error));
    }
  }
}

/** When the answer itself asks to be asked again; the strategy waits for it, but not for long. */
function findRetryHint(error: unknown): Date | undefined {
  const seconds = Number.parseFloat(responseHeader(error, 'retry-after') ?? '');
  return Number.isNaN(seconds) ? undefined : new Date(Date.now() + seconds * 1000);
}

/** Rejects when the time is up. */
function timeUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function toErrorType(error: unknown): string {
  if (!isFault(error)) return 'CLIENT_ERROR';
  if (isThrottlingError(error)) return 'THROTTLING';
  return isTransientError(error) ? 'TRANSIENT' : 'CLIENT_ERROR';
}

function isFault(error: unknown): error is Parameters<typeof isTransientError>[0] {
  return error instanceof Error;
}

function correct<Token>(standard: RetryStrategy<Token>) {
  const refresh = standard.refreshRetryTokenForRetry.bind(standard) as (
    token: Token,
    info: RetryInfo,
  ) => Promise<Token>;
  return {
    acquireInitialRetryToken: standard.acquireInitialRetryToken.bind(standard),
    recordSuccess: standard.recordSuccess.bind(standard),
    refreshRetryTokenForRetry: async (token: Token, info: RetryInfo) => {
      if (isFinal(info)) throw info.error;
      const isPassing = isOneOf(info.error, ALSO_PASSING) || isUnreadableSuccess(info.error);
      return refresh(token, isPassing ? { ...info, errorType: 'TRANSIENT' } : info);
    },
  };
}

/** A refusal is final, also where the SDK would repeat it because it has just corrected its clock. */
function isFinal({ error, errorType }: RetryInfo): boolean {
  if (isOneOf(error, NEVER_PASSING)) return true;
  if (isUnreadableSuccess(error)) return false;
  const status = httpStatus(error);
  if (status === undefined || status >= 500 || errorType === 'THROTTLING') return false;
  return !isOneOf(error, ALSO_PASSING) && !isOneOf(error, PASSING_REFUSALS);
}

/** A refusal that cannot be read is still a refusal. */
function isUnreadableSuccess(error: unknown): boolean {
  return isUnreadable(error) && (httpStatus(error) ?? 0) < 400;
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  const name = errorName(error);
  return codes.some((code) => isNamed(name, code));
}

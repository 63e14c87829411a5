/** Which errors of AWS calls are retried. Delays, jitter and limits are those of the SDK's standard mode. */

import {
  isThrottlingError,
  isTransientError,
  type RetryResolvedConfig,
  StandardRetryStrategy,
} from '@smithy/core/retry';
import { errorName, httpStatus, isNamed, isUnreadable, responseHeader } from './errors.ts';

/** Errors the SDK does not retry although they are transient. */
const ALSO_TRANSIENT = [
  'ConcurrentModification',
  'EntityTemporarilyUnmodifiable',
  'IDPCommunicationError',
  'OpenIdIdpCommunicationError',
] as const;
/** Errors that the SDK takes for throttling although waiting does not help: an exceeded IAM quota. */
const NEVER_TRANSIENT = ['LimitExceeded'] as const;
/** Errors with a status below 500 that a retry can still resolve. */
const TRANSIENT_CLIENT_ERRORS = [
  'RequestTimeout',
  // A wrong clock causes these. The SDK corrects its clock by the response.
  'RequestTimeTooSkewed',
  'RequestInTheFuture',
  'InvalidSignature',
  'SignatureDoesNotMatch',
] as const;

type SdkStrategy = Awaited<ReturnType<RetryResolvedConfig['retryStrategy']>>;
/** The SDK's current interface; the other one is deprecated. */
type Strategy = Extract<SdkStrategy, { readonly acquireInitialRetryToken: unknown }>;
type SdkError = Parameters<typeof isTransientError>[0];
type RetryInfo = Parameters<Strategy['refreshRetryTokenForRetry']>[1];

/**
 * Corrects what the SDK's standard strategy retries in a client.
 * https://docs.aws.amazon.com/IAM/latest/APIReference/CommonErrors.html
 */
export function correctRetries(config: Pick<RetryResolvedConfig, 'retryStrategy'>): void {
  const standard = config.retryStrategy;
  let corrected: SdkStrategy | undefined;
  config.retryStrategy = async () => {
    const strategy = await standard();
    corrected ??= 'acquireInitialRetryToken' in strategy ? correct(strategy) : strategy;
    return corrected;
  };
}

/** Retries a call that does not go through the SDK as the SDK would, until the attempts run out or the signal aborts. */
export async function withSdkRetry<T>(maxAttempts: number, signal: AbortSignal, call: () => Promise<T>): Promise<T> {
  const strategy = correct(new StandardRetryStrategy(maxAttempts));
  let token = await strategy.acquireInitialRetryToken('');
  for (;;) {
    try {
      return await call();
    } catch (error) {
      if (!isSdkError(error)) throw error;
      const hint = findRetryHint(error);
      const info = { error, errorType: toErrorType(error), ...(hint === undefined ? {} : { retryAfterHint: hint }) };
      const next = strategy.refreshRetryTokenForRetry(token, info);
      token = await Promise.race([next, timeUp(signal)]).catch(() => Promise.reject(error));
    }
  }
}

/** When the response asks for a retry. The strategy limits how long it waits for that. */
function findRetryHint(error: unknown): Date | undefined {
  const seconds = Number.parseFloat(responseHeader(error, 'retry-after') ?? '');
  return Number.isNaN(seconds) ? undefined : new Date(Date.now() + seconds * 1000);
}

/** Rejects when the signal aborts. */
function timeUp(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}

function toErrorType(error: SdkError): RetryInfo['errorType'] {
  if (isThrottlingError(error)) return 'THROTTLING';
  return isTransientError(error) ? 'TRANSIENT' : 'CLIENT_ERROR';
}

function isSdkError(error: unknown): error is SdkError {
  return error instanceof Error;
}

function correct(standard: Strategy): Strategy {
  return {
    acquireInitialRetryToken: (scope) => standard.acquireInitialRetryToken(scope),
    recordSuccess: (token) => standard.recordSuccess(token),
    refreshRetryTokenForRetry: async (token, info) => {
      if (isFinal(info)) throw info.error;
      const isTransient = isOneOf(info.error, ALSO_TRANSIENT) || isUnreadableSuccess(info.error);
      return standard.refreshRetryTokenForRetry(token, isTransient ? { ...info, errorType: 'TRANSIENT' } : info);
    },
  };
}

/** A refusal is final, even where the SDK would retry it because it has just corrected its clock. */
function isFinal({ error, errorType }: RetryInfo): boolean {
  if (isOneOf(error, NEVER_TRANSIENT)) return true;
  if (isUnreadableSuccess(error)) return false;
  const status = httpStatus(error);
  if (status === undefined || status >= 500 || errorType === 'THROTTLING') return false;
  return !isOneOf(error, ALSO_TRANSIENT) && !isOneOf(error, TRANSIENT_CLIENT_ERRORS);
}

/** A refusal that cannot be read is still a refusal. */
function isUnreadableSuccess(error: unknown): boolean {
  return isUnreadable(error) && (httpStatus(error) ?? 0) < 400;
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  const name = errorName(error);
  return codes.some((code) => isNamed(name, code));
}

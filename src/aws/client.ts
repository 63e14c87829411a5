/** How every client of the SDK is set up: region, endpoint, connections, and which faults are worth another try. */

import type { Credentials } from '../ports.ts';
import type { Connections } from './connections.ts';

export interface AwsSettings {
  readonly region: string;
  /** How often a call is tried when a transient fault meets it; 1 is no retry. */
  readonly maxAttempts: number;
  /** Only for STS; otherwise the SDK reads `AWS_ENDPOINT_URL…` itself. */
  readonly stsEndpoint: string | undefined;
  /** Ends every call when the step's time is up. */
  readonly signal: AbortSignal;
  /** Shared by all clients. */
  readonly connections: Connections;
}

/** The options that all clients share. */
export function toClientConfig(settings: AwsSettings, credentials: Credentials | undefined) {
  return {
    region: settings.region,
    maxAttempts: settings.maxAttempts,
    requestHandler: settings.connections.handler,
    ...(credentials === undefined ? {} : { credentials: toSdkCredentials(credentials) }),
  };
}

function toSdkCredentials({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  return {
    accessKeyId,
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken === undefined ? {} : { sessionToken: sessionToken.reveal() }),
  };
}

/** Errors that the SDK gives up on although they pass: another change to the same entity is under way. */
const ALSO_PASSING = [
  'ConcurrentModification',
  'EntityTemporarilyUnmodifiable',
  'OpenIdIdpCommunicationError',
] as const;
/** Errors that the SDK takes for throttling although no waiting helps: an exhausted quota of IAM. */
const NEVER_PASSING = ['LimitExceeded'] as const;
/** Refusals with a status below 500 that another try can still mend. */
const PASSING_REFUSALS = [
  'IDPCommunicationError',
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
 * Corrects what the SDK's standard strategy retries; waiting, jitter and the number of tries stay the SDK's.
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

function correct(standard: RetryStrategy<unknown>): RetryStrategy<unknown> {
  const refresh = standard.refreshRetryTokenForRetry.bind(standard) as (
    token: unknown,
    info: RetryInfo,
  ) => Promise<unknown>;
  return {
    acquireInitialRetryToken: standard.acquireInitialRetryToken.bind(standard),
    recordSuccess: standard.recordSuccess.bind(standard),
    refreshRetryTokenForRetry: async (token: unknown, info: RetryInfo) => {
      if (isFinal(info)) throw info.error;
      const isPassing = isOneOf(info.error, ALSO_PASSING);
      return refresh(token, isPassing ? { ...info, errorType: 'TRANSIENT' } : info);
    },
  };
}

/** A refusal is final, also where the SDK would repeat it because it has just corrected its clock. */
function isFinal({ error, errorType }: RetryInfo): boolean {
  if (isOneOf(error, NEVER_PASSING)) return true;
  const status = httpStatus(error);
  if (status === undefined || status >= 500 || errorType === 'THROTTLING') return false;
  return !isOneOf(error, ALSO_PASSING) && !isOneOf(error, PASSING_REFUSALS);
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  const name = errorName(error);
  return codes.some((code) => isNamed(name, code));
}

/** The HTTP status of the answer; `undefined` when there was none. */
export function httpStatus(error: unknown): number | undefined {
  const metadata: unknown = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const status: unknown =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** The name of an error of the SDK: the modelled name, which is the wire code with or without `Exception`. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Whether a name is this wire code; the SDK adds `Exception` to some of the modelled ones. */
export function isNamed(name: string, code: string): boolean {
  return name === code || name === `${code}Exception`;
}

/** How often the SDK sent the call that met this error. */
export function sendCount(error: unknown): number {
  const metadata: unknown = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const attempts: unknown =
    typeof metadata === 'object' && metadata !== null && 'attempts' in metadata ? metadata.attempts : 1;
  return typeof attempts === 'number' ? attempts : 1;
}

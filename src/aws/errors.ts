/** Translates errors of the SDK, from STS or IAM, into failures. */

import { errorMessage } from '../failure/error-message.ts';
import { type Failure, failure, isFailure, withDeadlineContext } from '../failure/failure.ts';
import '../failure/lazy-failures.ts';
import { isRecord } from '../json.ts';

/** The call that failed. */
export interface FailedCall {
  /** `iam:CreateRole`. */
  readonly action: string;
  readonly region: string;
  /** Where the credentials come from; `undefined` for a call without credentials. */
  readonly credentialsFrom: string | undefined;
  readonly signal: AbortSignal;
}

/** Translates an error by its name. The failure quotes AWS's message verbatim, on one line. */
export function toFailure(error: unknown, call: FailedCall): Failure {
  // The reason of the abort is the failure of the deadline.
  if (call.signal.aborted && isFailure(call.signal.reason)) {
    return withDeadlineContext(call.signal.reason, `${call.action} was under way.`);
  }
  const name = errorName(error);
  const reason = toReason(error);
  const { action, region } = call;
  const answer = { action, reason };
  const options = { cause: error };
  const is = (...codes: readonly string[]): boolean => codes.some((code) => isNamed(name, code));
  const source = call.credentialsFrom ?? 'this step';

  if (is('AccessDenied', 'UnauthorizedOperation', 'NotAuthorized')) {
    return failure(
      'IAM_ACCESS_DENIED',
      { action: toAction(reason) ?? action, reason, principal: toPrincipal(reason), resource: toResource(reason) },
      options,
    );
  }
  if (
    is(
      'InvalidClientTokenId',
      'SignatureDoesNotMatch',
      'UnrecognizedClient',
      'IncompleteSignature',
      'MissingAuthenticationToken',
    )
  ) {
    return failure('CREDENTIALS_INVALID', { ...answer, source }, options);
  }
  if (errorCode(error) === 'ERR_INVALID_CHAR' && call.credentialsFrom !== undefined) {
    const problem =
      'the access key ID or the session token contains a line break or another character that HTTP forbids';
    return failure('CREDENTIALS_INVALID', { ...answer, reason: problem, source }, options);
  }
  if (is('ExpiredToken', 'RequestExpired')) return failure('CREDENTIALS_EXPIRED', { ...answer, source }, options);
  if (is('RegionDisabled')) return failure('REGION_DISABLED', { region, reason }, options);
  if (is('ConcurrentModification', 'EntityTemporarilyUnmodifiable')) return failure('IAM_BUSY', answer, options);
  if (is('LimitExceeded')) return failure('IAM_QUOTA_EXCEEDED', answer, options);
  if (is('PackedPolicyTooLarge')) return failure('SESSION_POLICY_REJECTED', answer, options);
  if (is('Throttling', 'ThrottledException', 'RequestLimitExceeded', 'TooManyRequests', 'SlowDown')) {
    return failure('AWS_THROTTLED', answer, options);
  }
  if (is('ValidationError', 'Validation', 'InvalidInput', 'MalformedPolicyDocument', 'InvalidParameterValue')) {
    return failure('AWS_REFUSED_REQUEST', answer, options);
  }
  if (isServerFault(error)) return failure('AWS_UNAVAILABLE', answer, options);
  if (isNetworkFault(error)) return failure('AWS_UNREACHABLE', { action, region, reason }, options);
  // The SDK's message here only helps SDK users.
  if (isUnreadable(error)) {
    const name = 'an unreadable response';
    return failure('AWS_UNKNOWN_ERROR', { action, name, reason: 'the response is not in the format of AWS' }, options);
  }
  return failure('AWS_UNKNOWN_ERROR', { ...answer, name: name === '' ? 'an unnamed error' : name }, options);
}

/**
 * Whether a failure says that AWS does not know the access key: it is wrong, or a few seconds old. A new key of IAM or of a
 * vault takes that long to spread. https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_general.html#troubleshoot_general_eventual-consistency
 */
export function isUnknownKey(error: unknown): boolean {
  const name = isFailure(error, 'CREDENTIALS_INVALID') ? errorName(error.cause) : '';
  return isNamed(name, 'InvalidClientTokenId') || isNamed(name, 'UnrecognizedClient');
}

/** The message of an error on one line; for a refused connection to several addresses, Node leaves it to the causes. */
export function toReason(error: unknown): string {
  const own = errorMessage(error);
  const nested = error instanceof AggregateError && own === '' ? error.errors.map(toReason).join('; ') : own;
  const text = nested.replace(/\s+/gu, ' ').trim();
  return text === '' ? errorCode(error) || 'no reason given' : text;
}

/** The principal that the message of a refusal names. */
export function toPrincipal(reason: string): string {
  return /User: (arn:\S+)/u.exec(reason)?.[1] ?? 'the principal of these credentials';
}

/** The action that the message names. It can differ from the call: creating a resource with tags also needs the tag action. */
function toAction(reason: string): string | undefined {
  return /is not authorized to perform: ([\w-]+:\w+)/u.exec(reason)?.[1];
}

/** The resource that the message names; `*` if it names none. */
function toResource(reason: string): string {
  return /on resource: (arn:\S+)/u.exec(reason)?.[1] ?? '*';
}

/** Whether the SDK could not read the answer: it is not in the words of AWS, and another one may be. */
export function isUnreadable(error: unknown): boolean {
  return / Deserialization error: /u.test(errorMessage(error));
}

function isServerFault(error: unknown): boolean {
  return (httpStatus(error) ?? 0) >= 500;
}

const NETWORK_CODES =
  /^(?:ECONN(?:RESET|REFUSED|ABORTED)|ETIMEDOUT|EPIPE|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|EPROTO|CERT_.*|.*_CERT.*|UNABLE_TO_.*|ERR_(?:TLS|SSL)_.*)$/u;

function isNetworkFault(error: unknown): boolean {
  const isOurs = error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError;
  const isAnswered = httpStatus(error) !== undefined;
  return errorName(error) === 'TimeoutError' || NETWORK_CODES.test(errorCode(error)) || !(isAnswered || isOurs);
}

function errorCode(error: unknown): string {
  const code: unknown = isRecord(error) ? error['code'] : undefined;
  return typeof code === 'string' ? code : '';
}

/** The HTTP status of the response; `undefined` without a response. */
export function httpStatus(error: unknown): number | undefined {
  const metadata: unknown = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const status: unknown =
    typeof metadata === 'object' && metadata !== null && 'httpStatusCode' in metadata
      ? metadata.httpStatusCode
      : undefined;
  return typeof status === 'number' ? status : undefined;
}

/** A header of the response. `name` is in lower case. */
export function responseHeader(error: unknown, name: string): string | undefined {
  const response: unknown = error instanceof Error && '$response' in error ? error.$response : undefined;
  const headers: unknown =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : undefined;
  const found = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === 'string' ? found : undefined;
}

/** The SDK's name of an error: the error code, with or without the suffix `Exception`. */
export function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

/** Whether an error name means this error code. The SDK adds `Exception` to some codes. */
export function isNamed(name: string, code: string): boolean {
  return name === code || name === `${code}Exception`;
}

/** How many times the SDK sent the call. */
export function sendCount(error: unknown): number {
  const metadata: unknown = error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
  const attempts: unknown =
    typeof metadata === 'object' && metadata !== null && 'attempts' in metadata ? metadata.attempts : 1;
  return typeof attempts === 'number' ? attempts : 1;
}

/**
 * `AssumeRoleWithWebIdentity`: exchanges an ID token for a session. The call is unsigned, so it needs no SDK, which takes longer
 * to load and to run than the call.
 */

import { type Failure, failure, isFailure } from '../../failure/failure.ts';
import type { WebIdentityRequest, WebIdentitySts } from '../../ports/aws.ts';
import type { Secret } from '../../secret.ts';
import type { AwsSettings } from '../client.ts';
import { errorName, type FailedCall, isNamed, responseHeader, toFailure, toReason } from '../errors.ts';
import { toEndpoint } from './endpoint.ts';
import { callQuery, findText } from './query.ts';
import { isComplete, type SessionAnswer, toSession } from './session.ts';

const ACTION = 'sts:AssumeRoleWithWebIdentity';

/** The claims that failures of the exchange quote. */
interface TokenFacts {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
}

/**
 * `url` is the endpoint, or `undefined` if only the SDK can tell it. `readToken` returns the claims that failures quote.
 */
export function createWebIdentitySts(
  settings: AwsSettings,
  url: URL | undefined,
  readToken: (token: Secret) => Readonly<Record<string, unknown>>,
): WebIdentitySts {
  const { region, signal, connections, maxAttempts } = settings;
  const findEndpoint = async () => {
    if (url !== undefined) return toEndpoint(url);
    const { resolveStsEndpoint } = await import('./client.ts');
    return resolveStsEndpoint(settings);
  };
  return {
    async assumeRoleWithWebIdentity(request) {
      try {
        const endpoint = await findEndpoint();
        const isForeign = settings.stsEndpoint !== undefined;
        const xml = await callQuery({
          endpoint,
          form: toForm(request),
          connections,
          maxAttempts,
          signal,
          isComplete: (text) => isComplete(toAnswer(text), isForeign),
        });
        return toSession(toAnswer(xml), ACTION, isForeign);
      } catch (error) {
        if (isFailure(error)) throw error;
        const call = { action: ACTION, region, credentialsFrom: undefined, signal };
        throw toExchangeFailure(error, request, readFacts(readToken(request.token)), call);
      }
    },
  };
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html */
function toForm(request: WebIdentityRequest): Readonly<Record<string, string>> {
  const policies = request.managedSessionPolicies.map((arn, index) => [`PolicyArns.member.${index + 1}.arn`, arn]);
  return {
    Action: 'AssumeRoleWithWebIdentity',
    Version: '2011-06-15',
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    DurationSeconds: String(request.durationSeconds),
    ...(request.inlineSessionPolicy === undefined ? {} : { Policy: request.inlineSessionPolicy }),
    ...Object.fromEntries(policies),
    WebIdentityToken: request.token.reveal(),
  };
}

function toAnswer(xml: string): SessionAnswer {
  const find = (...path: readonly string[]) => findText(xml, 'AssumeRoleWithWebIdentityResult', ...path);
  const end = find('Credentials', 'Expiration');
  return {
    Credentials: {
      AccessKeyId: find('Credentials', 'AccessKeyId'),
      SecretAccessKey: find('Credentials', 'SecretAccessKey'),
      SessionToken: find('Credentials', 'SessionToken'),
      Expiration: end === undefined ? undefined : new Date(end),
    },
    AssumedRoleUser: { Arn: find('AssumedRoleUser', 'Arn'), AssumedRoleId: find('AssumedRoleUser', 'AssumedRoleId') },
  };
}

/** Messages of `InvalidIdentityToken`, a code that STS uses for several causes. */
const IDENTITY_TOKEN_TEXTS = {
  provider: /no openidconnect provider found/iu,
  audience: /incorrect token audience/iu,
  key: /couldn't retrieve verification key/iu,
  certificate: /thumbprint/iu,
} as const;

function toExchangeFailure(error: unknown, request: WebIdentityRequest, facts: TokenFacts, call: FailedCall): Failure {
  if (call.signal.aborted) return toFailure(error, call);
  const name = errorName(error);
  const reason = toReason(error);
  const answer = { action: call.action, reason };
  const { issuer, audience, subject } = facts;
  const account = request.roleArn.split(':')[4] ?? '';
  const options = { cause: error };
  if (isNamed(name, 'AccessDenied')) {
    return failure('ASSUME_NOT_AUTHORIZED', { role: request.roleArn, subject, reason }, options);
  }
  if (isNamed(name, 'InvalidIdentityToken')) {
    if (IDENTITY_TOKEN_TEXTS.provider.test(reason))
      return failure('PROVIDER_MISSING', { account, issuer, reason }, options);
    if (IDENTITY_TOKEN_TEXTS.audience.test(reason)) {
      return failure('AUDIENCE_NOT_REGISTERED', { account, audience, reason }, options);
    }
    if (IDENTITY_TOKEN_TEXTS.key.test(reason))
      return failure('VERIFICATION_KEY_UNAVAILABLE', { issuer, reason }, options);
    if (IDENTITY_TOKEN_TEXTS.certificate.test(reason)) {
      return failure('PROVIDER_CERTIFICATE_MISMATCH', { issuer, reason }, options);
    }
    return failure('ID_TOKEN_REJECTED', { reason }, options);
  }
  if (isNamed(name, 'IDPRejectedClaim')) return failure('ID_TOKEN_REJECTED', { reason }, options);
  if (isNamed(name, 'IDPCommunicationError')) return failure('ISSUER_UNREACHABLE', { issuer, reason }, options);
  if (isNamed(name, 'ExpiredToken')) {
    return failure('ID_TOKEN_EXPIRED', { reason, skewSeconds: findSkew(error, Date.now()) }, options);
  }
  if (isNamed(name, 'MalformedPolicyDocument')) return failure('SESSION_POLICY_REJECTED', answer, options);
  if (isNamed(name, 'ValidationError') && /DurationSeconds exceeds/iu.test(reason)) {
    return failure('SESSION_DURATION_TOO_LONG', { seconds: request.durationSeconds, reason }, options);
  }
  return toFailure(error, call);
}

/** A smaller difference can be network latency. */
const TOLERATED_SKEW_SECONDS = 60;

/** How far the local clock is ahead of the response's `Date`; `undefined` if it is right or unknown. */
function findSkew(error: unknown, now: number): number | undefined {
  const skew = Math.round((now - Date.parse(responseHeader(error, 'date') ?? '')) / 1000);
  return Math.abs(skew) > TOLERATED_SKEW_SECONDS ? skew : undefined;
}

function readFacts(claims: Readonly<Record<string, unknown>>): TokenFacts {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '(absent)');
  return { issuer: text('iss'), audience: text('aud'), subject: text('sub') };
}

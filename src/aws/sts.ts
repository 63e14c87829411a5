/** STS: exchanges ID tokens for sessions, and says whose credentials are in hand. */

import {
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityResponse,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts';
import { type Failure, failure } from '../failure.ts';
import type { CallerIdentity, CallerSts, Credentials, Session, WebIdentityRequest, WebIdentitySts } from '../ports.ts';
import { Secret } from '../secret.ts';
import { type AwsSettings, correctRetries, errorName, isNamed, toClientConfig } from './client.ts';
import { type FailedCall, toFailure, toReason } from './errors.ts';

/** What the failures of the exchange name besides AWS's own words. */
interface TokenFacts {
  readonly issuer: string;
  readonly audience: string;
  readonly subject: string;
}

interface RehearsableSts extends WebIdentitySts {
  /**
   * Makes the call without sending it: afterwards the SDK has read its settings and compiled what it needs, and the real
   * call finds everything ready.
   */
  rehearse(): Promise<void>;
}

/** STS for the exchange of ID tokens; the call carries no credentials. `readToken` gives the facts that failures name. */
export function createWebIdentitySts(
  settings: AwsSettings,
  readToken: (token: Secret) => Readonly<Record<string, unknown>>,
): RehearsableSts {
  const client = createClient(settings, undefined);
  return {
    async rehearse() {
      await client.send(toRehearsal());
    },
    async assumeRoleWithWebIdentity(request) {
      const call = toCall('sts:AssumeRoleWithWebIdentity', settings, undefined);
      const answer = await client.send(toCommand(request), { abortSignal: settings.signal }).catch((error: unknown) => {
        throw toExchangeFailure(error, request, readFacts(readToken(request.token)), call);
      });
      return toSession(answer, 'sts:AssumeRoleWithWebIdentity');
    },
  };
}

/** An answer that holds what takes the longest to read. */
const REHEARSED_ANSWER =
  '<AssumeRoleWithWebIdentityResponse><AssumeRoleWithWebIdentityResult><Credentials>' +
  '<Expiration>2000-01-01T00:00:00Z</Expiration>' +
  '</Credentials></AssumeRoleWithWebIdentityResult></AssumeRoleWithWebIdentityResponse>';

/** A call that goes the whole way through the SDK, and where it would be sent, gets its answer from here. */
function toRehearsal(): AssumeRoleWithWebIdentityCommand {
  const command = new AssumeRoleWithWebIdentityCommand({ RoleArn: '-', RoleSessionName: '-', WebIdentityToken: '-' });
  const response = { statusCode: 200, headers: {}, body: Buffer.from(REHEARSED_ANSWER) };
  command.middlewareStack.add(() => async () => ({ response, output: { $metadata: {} } }), {
    step: 'deserialize',
    priority: 'low',
  });
  return command;
}

function toCommand(request: WebIdentityRequest): AssumeRoleWithWebIdentityCommand {
  return new AssumeRoleWithWebIdentityCommand({
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    WebIdentityToken: request.token.reveal(),
    DurationSeconds: request.durationSeconds,
    ...(request.inlineSessionPolicy === undefined ? {} : { Policy: request.inlineSessionPolicy }),
    ...(request.managedSessionPolicies.length === 0
      ? {}
      : { PolicyArns: request.managedSessionPolicies.map((arn) => ({ arn })) }),
  });
}

/** The session in an answer of STS; an answer without all of it is none. */
export function toSession(
  answer: Pick<AssumeRoleWithWebIdentityResponse, 'Credentials' | 'AssumedRoleUser'>,
  action: string,
): Session {
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secret,
    SessionToken: token,
    Expiration: end,
  } = answer.Credentials ?? {};
  const { Arn: arn, AssumedRoleId: userId } = answer.AssumedRoleUser ?? {};
  if (!accessKeyId || !secret || !token || end === undefined || !arn || !userId) {
    throw failure('AWS_UNKNOWN_ERROR', {
      action,
      name: 'an incomplete answer',
      reason: 'credentials or identity are missing in it',
    });
  }
  return {
    credentials: {
      accessKeyId,
      secretAccessKey: new Secret(secret),
      sessionToken: new Secret(token),
      from: 'the session just issued',
    },
    expiration: end.toISOString(),
    arn,
    userId,
  };
}

/** Texts that tell apart what STS calls `InvalidIdentityToken`: it has one name for several causes. */
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

/** A difference this small is the way of the answer, not of the clocks. */
const TOLERATED_SKEW_SECONDS = 60;

/** How far the local clock is ahead of AWS's, by the `Date` of the answer; `undefined` when it is right or unknown. */
function findSkew(error: unknown, now: number): number | undefined {
  const response: unknown = error instanceof Error && '$response' in error ? error.$response : undefined;
  const headers: unknown =
    typeof response === 'object' && response !== null && 'headers' in response ? response.headers : {};
  const date: unknown = typeof headers === 'object' && headers !== null && 'date' in headers ? headers.date : undefined;
  const skew = typeof date === 'string' ? Math.round((now - Date.parse(date)) / 1000) : Number.NaN;
  return Math.abs(skew) > TOLERATED_SKEW_SECONDS ? skew : undefined;
}

function readFacts(claims: Readonly<Record<string, unknown>>): TokenFacts {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '(absent)');
  return { issuer: text('iss'), audience: text('aud'), subject: text('sub') };
}

/** STS for the question whose credentials these are. */
export function createCallerSts(settings: AwsSettings): CallerSts {
  return {
    async callerIdentity(credentials): Promise<CallerIdentity> {
      const call = toCall('sts:GetCallerIdentity', settings, credentials);
      const client = createClient(settings, credentials);
      try {
        const answer = await client.send(new GetCallerIdentityCommand({}), { abortSignal: settings.signal });
        return { account: answer.Account ?? '', arn: answer.Arn ?? '', userId: answer.UserId ?? '' };
      } catch (error) {
        throw toFailure(error, call);
      } finally {
        client.destroy();
      }
    },
  };
}

/** The exchange is unsigned; should the SDK ever want to sign it, no credentials of the machine may be found for that. */
async function refuseCredentials(): Promise<never> {
  throw new Error('this call must not be signed');
}

/** A client with these credentials, or with none. */
export function createClient(settings: AwsSettings, credentials: Credentials | undefined): STSClient {
  const client = new STSClient({
    ...toClientConfig(settings, credentials),
    ...(credentials === undefined ? { credentials: refuseCredentials } : {}),
    ...(settings.stsEndpoint === undefined ? {} : { endpoint: settings.stsEndpoint }),
  });
  correctRetries(client.config);
  return client;
}

/** A call as its failures name it. */
export function toCall(action: string, settings: AwsSettings, credentials: Credentials | undefined): FailedCall {
  return { action, region: settings.region, credentialsFrom: credentials?.from, signal: settings.signal };
}

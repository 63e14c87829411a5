/** The session in a response of STS. */

import { failure } from '../../failure/failure.ts';
import type { Session } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';

/** The part that all STS responses with credentials share. */
export interface SessionAnswer {
  readonly Credentials?:
    | {
        readonly AccessKeyId: string | undefined;
        readonly SecretAccessKey: string | undefined;
        readonly SessionToken: string | undefined;
        readonly Expiration: Date | undefined;
      }
    | undefined;
  readonly AssumedRoleUser?:
    | { readonly Arn: string | undefined; readonly AssumedRoleId: string | undefined }
    | undefined;
}

/** Whether a response has every part of a session; other services may leave out the identity. */
export function isComplete({ Credentials, AssumedRoleUser }: SessionAnswer, isForeign: boolean): boolean {
  const parts = [...Object.values(Credentials ?? {}), ...(isForeign ? [] : Object.values(AssumedRoleUser ?? {}))];
  return parts.length > 0 && !parts.includes(undefined);
}

/** The session in a response of STS. Fails if a part is missing; `isForeign`: other services may leave out the identity. */
export function toSession(answer: SessionAnswer, action: string, isForeign: boolean): Session {
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secret,
    SessionToken: token,
    Expiration: end,
  } = answer.Credentials ?? {};
  const unnamed = isForeign ? '-' : undefined;
  const { Arn: arn = unnamed, AssumedRoleId: userId = unnamed } = answer.AssumedRoleUser ?? {};
  const isEnding = end !== undefined && !Number.isNaN(end.getTime());
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html
  const isKeyId = /^\w+$/u.test(accessKeyId ?? '');
  if (!accessKeyId || !isKeyId || !secret || !token || !isEnding || !arn || !userId) {
    throw failure('AWS_UNKNOWN_ERROR', {
      action,
      name: 'an incomplete response',
      reason: 'the response lacks the credentials or the identity',
    });
  }
  return {
    credentials: {
      accessKeyId,
      secretAccessKey: new Secret(secret),
      sessionToken: new Secret(token),
      from: 'the new session',
    },
    expiration: end.toISOString(),
    arn,
    userId,
  };
}

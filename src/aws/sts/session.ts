/** The session that an answer of STS holds. */

import { failure } from '../../failure/failure.ts';
import type { Session } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';

/** What every answer of STS that gives credentials is made of. */
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

/** Whether an answer has every part of a session, whatever is in it. */
export function isComplete({ Credentials, AssumedRoleUser }: SessionAnswer): boolean {
  const parts = [...Object.values(Credentials ?? {}), ...Object.values(AssumedRoleUser ?? {})];
  return parts.length > 0 && !parts.includes(undefined);
}

/** The session in an answer of STS; an answer without all of it is none. */
export function toSession(answer: SessionAnswer, action: string): Session {
  const {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secret,
    SessionToken: token,
    Expiration: end,
  } = answer.Credentials ?? {};
  const { Arn: arn, AssumedRoleId: userId } = answer.AssumedRoleUser ?? {};
  const isEnding = end !== undefined && !Number.isNaN(end.getTime());
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_Credentials.html
  const isKeyId = /^\w+$/u.test(accessKeyId ?? '');
  if (!accessKeyId || !isKeyId || !secret || !token || !isEnding || !arn || !userId) {
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

/** `AssumeRole`: exchanges credentials for a session of a role. */

import { AssumeRoleCommand } from '@aws-sdk/client-sts';
import { type Failure, failure } from '../../failure/failure.ts';
import type { Credentials, RoleRequest, RoleSts } from '../../ports/aws.ts';
import type { AwsSettings } from '../client.ts';
import { errorName, type FailedCall, isNamed, toFailure, toPrincipal, toReason } from '../errors.ts';
import { createClient, toCall } from './client.ts';
import { toSession } from './session.ts';

const ACTION = 'sts:AssumeRole';

export function createRoleSts(settings: AwsSettings): RoleSts {
  return {
    async assumeRole(request, credentials) {
      const client = createClient(settings, credentials);
      try {
        const answer = await client.send(toCommand(request), { abortSignal: settings.signal });
        return toSession(answer, ACTION, settings.stsEndpoint !== undefined);
      } catch (error) {
        throw toRoleFailure(error, request, toCall(ACTION, settings, credentials), credentials);
      } finally {
        client.destroy();
      }
    },
  };
}

function toCommand(request: RoleRequest): AssumeRoleCommand {
  const { externalId, inlineSessionPolicy, managedSessionPolicies, tags, transitiveTagKeys } = request;
  return new AssumeRoleCommand({
    RoleArn: request.roleArn,
    RoleSessionName: request.sessionName,
    DurationSeconds: request.durationSeconds,
    ...(externalId === undefined ? {} : { ExternalId: externalId }),
    ...(inlineSessionPolicy === undefined ? {} : { Policy: inlineSessionPolicy }),
    ...(managedSessionPolicies.length === 0 ? {} : { PolicyArns: managedSessionPolicies.map((arn) => ({ arn })) }),
    ...(tags.length === 0 ? {} : { Tags: tags.map(({ key, value }) => ({ Key: key, Value: value })) }),
    ...(transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...transitiveTagKeys] }),
  });
}

function toRoleFailure(error: unknown, request: RoleRequest, call: FailedCall, credentials: Credentials): Failure {
  if (call.signal.aborted) return toFailure(error, call);
  const name = errorName(error);
  const reason = toReason(error);
  const options = { cause: error };
  if (isNamed(name, 'AccessDenied')) {
    const isTagging = /perform: sts:TagSession/u.test(reason);
    return failure(
      'CHAIN_NOT_AUTHORIZED',
      {
        role: request.roleArn,
        source: credentials.from,
        principal: toPrincipal(reason),
        action: isTagging ? 'sts:TagSession' : ACTION,
        isTagged: request.tags.length > 0,
        reason,
      },
      options,
    );
  }
  if (isNamed(name, 'PackedPolicyTooLarge') && request.tags.length > 0) {
    return failure('SESSION_TAGS_TOO_LARGE', { reason }, options);
  }
  if (isNamed(name, 'MalformedPolicyDocument')) {
    return failure('SESSION_POLICY_REJECTED', { action: ACTION, reason }, options);
  }
  if (isNamed(name, 'ValidationError') && /DurationSeconds exceeds/iu.test(reason)) {
    return failure('SESSION_DURATION_TOO_LONG', { seconds: request.durationSeconds, reason }, options);
  }
  return toFailure(error, call);
}

/** Authenticates a signed request. */

import { defaultRegion, toPartition } from '../../src/trust/arn.ts';
import type { HttpRequest } from '../http.ts';
import { refuse } from './aws-error.ts';
import type { AwsState } from './aws-state.ts';
import { type Caller, toSessionCaller, toUserCaller } from './caller.ts';
import { findKeyOwner } from './iam-users.ts';
import { checkSignature, readSignature, type Signature } from './signature.ts';
import type { AwsServiceName } from './xml.ts';

const UNKNOWN = 'The security token included in the request is invalid.';

/** The caller. Throws if any check fails. */
export function authenticate(awsState: AwsState, request: HttpRequest, service: AwsServiceName, now: number): Caller {
  const signature = readSignature(request);
  const token = request.headers['x-amz-security-token'];
  const { caller, secret } = findCredentials(awsState, signature.accessKeyId, token, now);
  const { partition } = caller.account;
  // Keys exist only in their own partition.
  if (toPartition(signature.region) !== partition) refuse('InvalidClientTokenId', UNKNOWN);
  checkScope(signature, service, defaultRegion(partition));
  checkSignature(request, signature, secret, now);
  if (awsState.unknownYet.delete(signature.accessKeyId)) refuse('InvalidClientTokenId', UNKNOWN);
  awsState.keyUses.set(signature.accessKeyId, { at: now, region: signature.region, service });
  return caller;
}

/** IAM is signed for one region per partition, STS for any. https://docs.aws.amazon.com/general/latest/gr/iam-service.html */
function checkScope(signature: Signature, service: AwsServiceName, iamRegion: string): void {
  if (signature.service !== service) {
    refuse('SignatureDoesNotMatch', `Credential should be scoped to correct service: '${service}'.`);
  }
  if (service === 'iam' && signature.region !== iamRegion) {
    refuse('SignatureDoesNotMatch', `Credential should be scoped to a valid region.`);
  }
}

interface Credentials {
  readonly caller: Caller;
  readonly secret: string;
}

function findCredentials(awsState: AwsState, keyId: string, token: string | undefined, now: number): Credentials {
  const found = token === undefined ? findUserKey(awsState, keyId) : findSession(awsState, keyId, token, now);
  return found ?? refuse('InvalidClientTokenId', UNKNOWN);
}

function findUserKey(awsState: AwsState, keyId: string): Credentials | undefined {
  for (const history of awsState.accounts.values()) {
    const account = history.current();
    const user = findKeyOwner(account, keyId);
    const key = user?.accessKeys.find(({ id }) => id === keyId);
    if (user !== undefined && key?.status === 'Active')
      return { caller: toUserCaller(account, user, keyId), secret: key.secret };
  }
  return undefined;
}

function findSession(awsState: AwsState, keyId: string, token: string, now: number): Credentials | undefined {
  const session = awsState.sessions.get(keyId);
  if (session === undefined || session.token !== token) return undefined;
  if (now >= session.expiresAt) refuse('ExpiredToken', 'The security token included in the request is expired');
  const account = awsState.accounts.get(session.accountId)?.current();
  const role = account?.roles.get(session.roleName.toLowerCase());
  if (account === undefined || role?.id !== session.roleId) return undefined;
  return { caller: toSessionCaller(account, role, session), secret: session.secret };
}

/** What STS actions share: accounts, sessions, session policies and durations. */

import { parseRoleArn, type RoleArn } from '../../src/trust/arn.ts';
import { type PolicyDocument, parsePolicy } from '../../src/trust/policy/document.ts';
import type { DecodedToken } from '../github/id-token.ts';
import type { AccountState, Role } from './account-state.ts';
import { refuse } from './aws-error.ts';
import { type Caller, findManagedPolicy, type Session } from './caller.ts';
import { findNumber, findText, type Parameters, RULES, readText } from './parameters.ts';
import { checkIdentityPolicy } from './policy-document.ts';
import type { XmlObject } from './xml.ts';

/** What an STS action can read. */
export interface StsContext {
  readonly parameters: Parameters;
  readonly now: number;
  /** Accounts as STS sees them, with the propagation delay. */
  readonly findAccount: (id: string) => AccountState | undefined;
  readonly newId: (prefix: string) => string;
  readonly newSecret: (length: number) => string;
  /** Whether the issuer signed the token; `undefined` if its keys are unavailable. */
  readonly isAuthentic: (token: DecodedToken) => boolean | undefined;
}

/** The context of an action that must be signed. */
export interface SignedStsContext extends StsContext {
  readonly caller: Caller;
}

/** The response of an STS action. */
export interface StsOutcome {
  readonly result: XmlObject;
  /** The session that the action creates. */
  readonly session?: Session;
}

/** The role that a request names. */
export function readRoleArn(parameters: Parameters): { readonly text: string; readonly arn: RoleArn } {
  const text = readText(parameters, 'RoleArn', RULES.arn);
  return { text, arn: parseRoleArn(text) ?? refuse('ValidationError', 'Request ARN is invalid') };
}

/** The role with exactly this ARN. */
export function findRoleByArn(account: AccountState | undefined, arn: string): Role | undefined {
  const role = account?.roles.get(arn.slice(arn.lastIndexOf('/') + 1).toLowerCase());
  return role?.arn === arn ? role : undefined;
}

/** The requested duration; one hour by default. */
export function readDuration(parameters: Parameters): number {
  return findNumber(parameters, 'DurationSeconds', { min: 900, max: 43200 }) ?? 3600;
}

/** Throws if the role does not allow the duration. */
export function checkDuration(seconds: number, role: Role): void {
  if (seconds <= role.maxSessionDuration) return;
  refuse('ValidationError', 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
}

/** The session policies of a request. */
export interface SessionPolicyRequest {
  readonly document: string | undefined;
  readonly arns: readonly string[];
}

const MAX_SESSION_POLICY_ARNS = 10;
const MAX_SESSION_POLICY_SIZE = 2048;

/** Reads and checks the session policies of a request. */
export function readSessionPolicies(parameters: Parameters): SessionPolicyRequest {
  const document = findText(parameters, 'Policy', RULES.sessionPolicy);
  const arns: string[] = [];
  for (let index = 1; parameters.has(`PolicyArns.member.${index}.arn`); index += 1) {
    arns.push(readText(parameters, `PolicyArns.member.${index}.arn`, RULES.arn));
  }
  if (arns.length > MAX_SESSION_POLICY_ARNS) {
    refuse('ValidationError', `The number of policy ARNs exceeds ${MAX_SESSION_POLICY_ARNS}.`);
  }
  if (document !== undefined) checkIdentityPolicy(document);
  const size = (document ?? '').length + arns.join('').length;
  if (size > MAX_SESSION_POLICY_SIZE) {
    const percent = Math.ceil((size * 100) / MAX_SESSION_POLICY_SIZE);
    refuse('PackedPolicyTooLarge', `Packed size of session policy consumes ${percent}% of allotted space.`);
  }
  return { document, arns };
}

/** The documents that limit a session. */
function toDocuments(account: AccountState, request: SessionPolicyRequest): readonly PolicyDocument[] {
  const attached = request.arns.map((arn) => findManagedPolicy(account, arn)?.document ?? '');
  const texts = request.document === undefined ? attached : [request.document, ...attached];
  return texts.map((text): PolicyDocument => {
    const parsed = parsePolicy(text);
    return parsed.kind === 'policy' ? parsed.policy : { Statement: [] };
  });
}

/** Creates a session of a role and the response for it. */
export function openSession(
  actionContext: StsContext,
  account: AccountState,
  role: Role,
  options: {
    readonly name: string;
    readonly seconds: number;
    readonly policies: SessionPolicyRequest;
    readonly tags?: Session['tags'];
    readonly transitiveTagKeys?: readonly string[];
  },
): { readonly session: Session; readonly result: XmlObject } {
  const session: Session = {
    accessKeyId: actionContext.newId('ASIA'),
    secret: actionContext.newSecret(40),
    token: actionContext.newSecret(356),
    expiresAt: actionContext.now + options.seconds * 1000,
    accountId: account.id,
    roleName: role.name,
    roleId: role.id,
    name: options.name,
    policies: toDocuments(account, options.policies),
    tags: options.tags ?? [],
    transitiveTagKeys: options.transitiveTagKeys ?? [],
  };
  return {
    session,
    result: {
      AssumedRoleUser: {
        AssumedRoleId: `${role.id}:${session.name}`,
        Arn: `arn:${account.partition}:sts::${account.id}:assumed-role/${role.name}/${session.name}`,
      },
      Credentials: {
        AccessKeyId: session.accessKeyId,
        SecretAccessKey: session.secret,
        SessionToken: session.token,
        Expiration: new Date(session.expiresAt),
      },
      // Of session policies and tags together. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
      PackedPolicySize: session.policies.length + session.tags.length === 0 ? undefined : 6,
    },
  };
}

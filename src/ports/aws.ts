/** What commands need from STS and IAM, as interfaces that the adapter implements. */

import type { ActualProvider, ActualRole, Reading } from '../plan/state.ts';
import type { Step } from '../plan/steps.ts';
import type { TrustingRole } from '../plan/teardown.ts';
import type { Secret } from '../secret.ts';
import type { RoleArn } from '../trust/arn.ts';
import type { KnownTrust } from '../trust/diagnose/diagnose.ts';

/** Long-lived or session credentials, and where they come from. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret | undefined;
  /** Where they come from, for messages: `the inputs`, `the environment`. */
  readonly from: string;
  /** When they expire (ISO 8601), if known. */
  readonly expiration?: string;
}

export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}

/** Credentials that STS issued, with the identity in its response. */
export interface Session {
  readonly credentials: Credentials;
  readonly expiration: string;
  readonly arn: string;
  readonly userId: string;
}

export interface WebIdentityRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly token: Secret;
  readonly durationSeconds: number;
  readonly inlineSessionPolicy: string | undefined;
  readonly managedSessionPolicies: readonly string[];
}

/** How to request the same session again. */
export interface RenewalRequest extends Omit<WebIdentityRequest, 'token'> {
  readonly audience: string;
  readonly region: string;
}

/** A session that is renewed while the job runs. */
export interface Renewal {
  readonly request: RenewalRequest;
  readonly session: Session;
}

export interface WebIdentitySts {
  /** Exchanges an ID token for a session. Rejects with a `Failure`. */
  assumeRoleWithWebIdentity(request: WebIdentityRequest): Promise<Session>;
}

/** A session tag. */
export interface SessionTag {
  readonly key: string;
  readonly value: string;
}

export interface RoleRequest extends Omit<WebIdentityRequest, 'token'> {
  readonly externalId: string | undefined;
  readonly tags: readonly SessionTag[];
  readonly transitiveTagKeys: readonly string[];
}

export interface RoleSts {
  /** Exchanges credentials for a session of a role. Rejects with a `Failure`. */
  assumeRole(request: RoleRequest, credentials: Credentials): Promise<Session>;
}

/** The credentials of the step's environment, or why there are none. */
export type FoundCredentials =
  | { readonly kind: 'credentials'; readonly credentials: Credentials }
  | { readonly kind: 'none'; readonly reason: string };

/** The credentials of the environment: variables, profiles, the role of a container or an instance. */
export interface AmbientCredentials {
  load(): Promise<FoundCredentials>;
}

export interface CallerSts {
  /** Who the credentials belong to. Needs no permission. */
  callerIdentity(credentials: Credentials): Promise<CallerIdentity>;
}

/** Reads only. `plan` gets nothing else, so it cannot write. */
export interface IamReader {
  readProvider(arn: string): Promise<Reading<ActualProvider>>;
  readRole(name: string): Promise<Reading<ActualRole>>;
  /** Reads roles by name. Many roles take only a few calls. */
  readRoles(names: readonly string[]): Promise<ReadonlyMap<string, Reading<ActualRole>>>;
  /** The names of the instance profiles that contain a role. */
  listInstanceProfiles(roleName: string): Promise<Reading<readonly string[]>>;
  /** Every role of the account, with its trust policy as text. */
  listTrusts(): Promise<Reading<readonly TrustingRole[]>>;
}

export interface LookedUp {
  readonly trust: KnownTrust;
  /** The complete role, if it could be read. */
  readonly role: ActualRole | undefined;
}

/** Looks up a role's trust policy with the given credentials. Never throws: "unknown" is a result. */
export interface TrustLookup {
  /** `path`: whether the role must be on the given path, or only its name is known. */
  lookUp(role: RoleArn, issuer: string, path: 'given' | 'any'): Promise<LookedUp>;
}

/**
 * `made`: AWS confirmed the change. `unneeded`: AWS showed that there was nothing left to change. `already-applied`: AWS says that it already exists, most likely from our own call whose
 * response was lost. `conflict`: something else made it. After `already-applied` and `conflict` the account must be read again.
 */
export type StepOutcome = 'made' | 'unneeded' | 'already-applied' | 'conflict';

export interface StepExecutor {
  /** Makes one change, and none where it is already there. */
  execute(step: Step): Promise<StepOutcome>;
}

/** Retires a long-lived access key, with the key itself. */
export interface KeyRetirement {
  retire(credentials: Credentials, how: 'deactivate' | 'delete'): Promise<void>;
}

/** What the commands need from the world, as narrow interfaces that the adapters implement. */

import type { ActualProvider, ActualRole, Reading } from '../plan/state.ts';
import type { Step } from '../plan/steps.ts';
import type { TrustingRole } from '../plan/teardown.ts';
import type { Secret } from '../secret.ts';
import type { RoleArn } from '../trust/arn.ts';
import type { KnownTrust } from '../trust/diagnose/diagnose.ts';

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /**
   * Resolves after so many milliseconds, or rejects with `DEADLINE_EXCEEDED` when the step's deadline comes first. That
   * failure ends in the sentence, which says what is waited for.
   */
  sleep(milliseconds: number, sentence?: string): Promise<void>;
}

/** Progress while a command works. The result is returned as a report, never logged. */
export interface Log {
  info(line: string): void;
  /** Hides a text in every later line of the job. */
  hide(text: string): void;
}

/** What the run is, as the runner tells it. Names are as the event carries them and come from strangers. */
export interface RunContext {
  readonly repository: string | undefined;
  readonly repositoryId: string | undefined;
  readonly ownerId: string | undefined;
  readonly defaultBranch: string | undefined;
  readonly serverUrl: string;
  readonly event: string;
  readonly actor: string;
  readonly job: string;
  readonly workflowFile: string;
  readonly runId: string;
  readonly runAttempt: string;
  /** The head repository of a pull request from a fork. */
  readonly fork: string | undefined;
  /** The number of the pull request that the run is for. */
  readonly pullRequest: number | undefined;
  readonly region: string | undefined;
  /** Whether the runner offers an ID token to this job. */
  readonly hasIdToken: boolean;
}

export interface IdTokens {
  /**
   * An ID token for the audience with at least a minute of life; `new` never gives one that was given before.
   * Fails with `ID_TOKEN_SERVICE_FAILED`.
   */
  mint(audience: string, age: 'any' | 'new'): Promise<Secret>;
  /** What the token says; the signature is for AWS to check. Fails with `ID_TOKEN_UNREADABLE`. */
  read(token: Secret): Readonly<Record<string, unknown>>;
}

/** Long-lived or session credentials, and where they were read. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: Secret;
  readonly sessionToken: Secret | undefined;
  /** For people: `the inputs`, `the environment`. */
  readonly from: string;
  /** When they end, in ISO 8601, where that is known. */
  readonly expiration?: string;
}

export interface CallerIdentity {
  readonly account: string;
  readonly arn: string;
  readonly userId: string;
}

/** The credentials that STS issued, with what its answer says about whose they are. */
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

/** How to get the same session again. */
export interface RenewalRequest extends Omit<WebIdentityRequest, 'token'> {
  readonly audience: string;
  readonly region: string;
}

/** A session that is to be renewed for as long as the job runs. */
export interface Renewal {
  readonly request: RenewalRequest;
  readonly session: Session;
}

export interface WebIdentitySts {
  /** Exchanges an ID token for a session. Every failure is one of the registry, translated from the answer of AWS. */
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
  /** Exchanges credentials for a session of a role. Every failure is one of the registry. */
  assumeRole(request: RoleRequest, credentials: Credentials): Promise<Session>;
}

/** What the environment of the step offers: credentials, or why there are none. */
export type FoundCredentials =
  | { readonly kind: 'credentials'; readonly credentials: Credentials }
  | { readonly kind: 'none'; readonly reason: string };

/** The credentials of the environment: variables, profiles, the role of a container or an instance. Only on request. */
export interface AmbientCredentials {
  load(): Promise<FoundCredentials>;
}

export interface CallerSts {
  /** Who these credentials are; needs no permission. */
  callerIdentity(credentials: Credentials): Promise<CallerIdentity>;
}

/** Reads only; `plan` holds nothing else, so it cannot write. */
export interface IamReader {
  readProvider(arn: string): Promise<Reading<ActualProvider>>;
  readRole(name: string): Promise<Reading<ActualRole>>;
  /** Every role by its name; many at once are read in a few calls. */
  readRoles(names: readonly string[]): Promise<ReadonlyMap<string, Reading<ActualRole>>>;
  /** The names of the instance profiles that hold a role. */
  listInstanceProfiles(roleName: string): Promise<Reading<readonly string[]>>;
  /** Every role of the account with its trust policy as text. */
  listTrusts(): Promise<Reading<readonly TrustingRole[]>>;
}

export interface LookedUp {
  readonly trust: KnownTrust;
  /** The whole role, where it could be read. */
  readonly role: ActualRole | undefined;
}

/** What can be learnt about the trust of a role with the credentials at hand. Never fails: "unknown" is an answer. */
export interface TrustLookup {
  /** `path`: whether the role must be on the path given, or is known by its name alone. */
  lookUp(role: RoleArn, issuer: string, path: 'given' | 'any'): Promise<LookedUp>;
}

export interface Files {
  /** Writes a file of the workspace. Fails with `OUTPUT_FILE_NOT_WRITTEN`. */
  write(path: string, text: string): void;
}

/**
 * `made`: the change is there. `unheard`: AWS says that it exists already, most likely by our own call, whose answer was
 * lost. `raced`: it exists already, by somebody else. After the last two the account must be read again.
 */
export type StepOutcome = 'made' | 'unheard' | 'raced';

export interface StepExecutor {
  /** Makes one change. Idempotent: a change that is already there counts as made. */
  execute(step: Step): Promise<StepOutcome>;
}

/** Ends the life of a long-lived access key, with the key itself. */
export interface KeyRetirement {
  retire(credentials: Credentials, how: 'deactivate' | 'delete'): Promise<void>;
}

export interface Repository {
  readonly owner: string;
  readonly name: string;
  readonly ownerId: string;
  readonly id: string;
  readonly defaultBranch: string;
}

export interface SubjectCustomization {
  /** `repo:OWNER/REPO` with or without ids; absent on older servers. */
  readonly prefix: string | undefined;
  /** The claims of the template, in order; `undefined` when the default subject is in use. */
  readonly template: readonly string[] | 'unknown' | undefined;
}

/** How well a deployment environment is guarded: by required reviewers, a wait, or a rule on its branches. */
export type EnvironmentProtection = 'missing' | 'unprotected' | 'protected';

export interface GitHubApi {
  /** `undefined` where GitHub does not say. Never fails. */
  findEnvironment(fullName: string, name: string): Promise<EnvironmentProtection | undefined>;
  /** The repository in GitHub's own spelling. Fails with `REPOSITORY_UNKNOWN`. */
  readRepository(fullName: string): Promise<Repository>;
  /** How the repository's subjects are made, `undefined` where GitHub does not say. Never fails. */
  findSubjectCustomization(fullName: string): Promise<SubjectCustomization | undefined>;
}

/** The configuration variables of a repository, which workflows read as `vars.NAME`. */
export interface RepositoryVariables {
  /** Makes the variable hold the value. Fails with `VARIABLE_NOT_SAVED`. */
  save(fullName: string, name: string, value: string): Promise<'created' | 'updated' | 'unchanged'>;
}

/** A comment that was not made, and why, as a clause for people. */
export interface RefusedComment {
  readonly kind: 'refused';
  readonly reason: string;
}

/** Comments of our own on pull requests, one for each marker. */
export interface PlanComments {
  /** Makes the pull request hold one comment with this body, which begins with the marker. Never fails. */
  publish(
    fullName: string,
    pullNumber: number,
    marker: string,
    body: string,
  ): Promise<'created' | 'updated' | 'unchanged' | RefusedComment>;
}

/** The ID tokens of emulated jobs: claims, RS256 signature and verification keys. */

import { createPublicKey, generateKeyPairSync, type JsonWebKey, type KeyObject, sign, verify } from 'node:crypto';
import { type Job, refType } from './job.ts';
import type { Repository, SubjectSettings } from './repository.ts';
import { composeSubject } from './subject.ts';

/** A key pair of the issuer, under the name that token headers give it. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicKey: KeyObject;
}

let pair: Pick<SigningKey, 'privateKey' | 'publicKey'> | undefined;

/** Names the one RSA key pair of this process: a pair costs a tenth of a second, and issuers differ by the name. */
export function createSigningKey(kid: string): SigningKey {
  pair ??= generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { kid, ...pair };
}

/** The key as a member of a JSON Web Key Set. */
export function renderJwk(key: SigningKey): Readonly<Record<string, unknown>> {
  return { ...key.publicKey.export({ format: 'jwk' }), kid: key.kid, alg: 'RS256', use: 'sig' };
}

/** Signs claims as a compact JSON Web Token. */
export function signToken(claims: Readonly<Record<string, unknown>>, key: SigningKey): string {
  const head = `${encode({ alg: 'RS256', kid: key.kid, typ: 'JWT' })}.${encode(claims)}`;
  return `${head}.${sign('sha256', Buffer.from(head), key.privateKey).toString('base64url')}`;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** A parsed token that is not verified yet. */
export interface DecodedToken {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  readonly signed: string;
  readonly signature: Buffer;
}

/** Parses a compact JSON Web Token; `undefined` for other text. */
export function decodeToken(text: string): DecodedToken | undefined {
  const [header = '', claims = '', signature = '', ...rest] = text.split('.');
  if (rest.length > 0 || signature === '') return undefined;
  const [decodedHeader, decodedClaims] = [decodeObject(header), decodeObject(claims)];
  if (decodedHeader === undefined || decodedClaims === undefined) return undefined;
  return {
    header: decodedHeader,
    claims: decodedClaims,
    signed: `${header}.${claims}`,
    signature: Buffer.from(signature, 'base64url'),
  };
}

function decodeObject(segment: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(segment, 'base64url').toString('utf8'));
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return value as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}

/** A key of a JSON Web Key Set, as far as it matters here. */
export interface IssuerKey {
  readonly kid: string;
  readonly publicKey: KeyObject;
}

/** Reads a key set such as the one that GitHub's own issuer publishes. */
export function readKeySet(text: string): readonly IssuerKey[] {
  const { keys } = JSON.parse(text) as { readonly keys: readonly (JsonWebKey & { readonly kid: string })[] };
  return keys.map((key) => ({ kid: key.kid, publicKey: createPublicKey({ key, format: 'jwk' }) }));
}

/** Whether the token was signed by this key with the one algorithm that GitHub uses. */
export function isSignedBy(token: DecodedToken, key: IssuerKey): boolean {
  return token.header['alg'] === 'RS256' && verify('sha256', Buffer.from(token.signed), key.publicKey, token.signature);
}

/** The source of a token's claims. */
export interface TokenRequest {
  readonly job: Job;
  readonly repository: Repository;
  readonly subject: SubjectSettings;
  readonly issuer: string;
  readonly audience: string | undefined;
  readonly serverUrl: string;
  readonly now: number;
  readonly id: string;
}

const LIFETIME_SECONDS = 300;
const NOT_BEFORE_SECONDS = 600;

/**
 * The claims of a job's token; `undefined` if its subject template needs a claim that the job does not have. IDs are strings.
 * https://docs.github.com/en/actions/reference/security/oidc#oidc-token-claims
 */
export function composeClaims(request: TokenRequest): Readonly<Record<string, unknown>> | undefined {
  const { job, repository } = request;
  const issuedAt = Math.floor(request.now / 1000);
  const properties = Object.entries(repository.properties).map(([name, value]) => [`repo_property_${name}`, value]);
  const claims = {
    jti: request.id,
    aud: request.audience ?? `${request.serverUrl}/${repository.owner}`,
    iss: request.issuer,
    ref: job.ref,
    sha: job.sha,
    repository: job.repository,
    repository_owner: repository.owner,
    repository_owner_id: String(repository.ownerId),
    repository_id: String(repository.id),
    repository_visibility: repository.visibility,
    run_id: String(job.runId),
    run_number: job.env['GITHUB_RUN_NUMBER'],
    run_attempt: String(job.runAttempt),
    check_run_id: String(job.checkRunId),
    actor: job.actor,
    actor_id: String(job.actorId),
    workflow: job.workflow,
    workflow_ref: job.workflowRef,
    workflow_sha: job.sha,
    job_workflow_ref: job.jobWorkflowRef,
    job_workflow_sha: job.sha,
    head_ref: job.headRef,
    base_ref: job.baseRef,
    event_name: job.eventName,
    ref_protected: 'false',
    ref_type: refType(job.ref),
    runner_environment: job.isSelfHosted ? 'self-hosted' : 'github-hosted',
    ...(job.environment === undefined ? {} : { environment: job.environment }),
    ...(repository.enterprise === undefined
      ? {}
      : { enterprise: repository.enterprise.slug, enterprise_id: String(repository.enterprise.id) }),
    ...Object.fromEntries(properties),
    nbf: issuedAt - NOT_BEFORE_SECONDS,
    iat: issuedAt,
    exp: issuedAt + LIFETIME_SECONDS,
  };
  const sub = composeSubject(repository, request.subject, job, claims);
  return sub === undefined ? undefined : { ...claims, sub };
}

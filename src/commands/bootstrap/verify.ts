/** Verifies bootstrapped roles: the run's own token assumes each of them. */

import { mapInParallel } from '../../concurrency.ts';
import type { FailureCode } from '../../failure/codes.ts';
import { type Failure, failure, isFailure, withDeadlineContext } from '../../failure/failure.ts';
import '../../failure/lazy-failures.ts';
import type { CallerSts, Session } from '../../ports/aws.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import type { KnownTrust } from '../../trust/diagnose/diagnose.ts';
import { findAdmission } from '../../trust/policy/admission.ts';
import type { PolicyDocument } from '../../trust/policy/document.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { type ExchangePorts, exchange } from '../assume/exchange.ts';
import { requireRole } from '../checks.ts';
import { EXPLAINABLE_CODES, explainWith, foreseeDenial, toDeclaredRole } from '../diagnose/refusal.ts';
import { retry } from '../retry.ts';
import { startProgress } from './progress.ts';

export interface VerifyPorts extends ExchangePorts {
  readonly caller: CallerSts;
  readonly maxAttempts: number;
}

/** The role to verify, with the trust policy that it has now. */
export interface VerifiedRole {
  readonly name: string;
  readonly arn: string;
  readonly trust: PolicyDocument;
}

export interface VerifyOptions {
  readonly roles: readonly VerifiedRole[];
  readonly audience: string;
  readonly claims: TokenClaims | undefined;
  /** Whether this run has written to IAM; then AWS gets time to propagate the change. */
  readonly hasChanged: boolean;
  readonly sessionName: string;
}

export type Verification =
  | { readonly kind: 'verified' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/**
 * How long IAM gets to propagate a change; typically it takes seconds, rarely a minute. Without a write of this run, the wait
 * covers an earlier run that ended right after its write.
 */
const WAIT_AFTER_CHANGE_MS = 75_000;
const WAIT_WITHOUT_CHANGE_MS = 20_000;

/** What AWS answers while a change propagates: the role, its trust, or the provider does not exist yet. */
const PROPAGATION_CODES: readonly FailureCode[] = [
  'ASSUME_NOT_AUTHORIZED',
  'PROVIDER_MISSING',
  'AUDIENCE_NOT_REGISTERED',
  'CREDENTIALS_INVALID',
];

/** From this many roles on, verification does not use the sessions that it gets. */
const SKIP_SESSION_USE_FROM = 6;

/** How many roles are verified at once. */
const ROLES_AT_ONCE = 8;

/** Verifies every role. A failure of one is part of the result: what was changed must still be reported. */
export function verifyRoles(options: VerifyOptions, ports: VerifyPorts): Promise<readonly Verification[]> {
  const { roles, hasChanged } = options;
  const budget = startRetryBudget(hasChanged, ports);
  // Credentials of a new role may be unknown to AWS for a moment, so they are used until they work. An older role has no such
  // moment, and with many roles it passes while the others are verified.
  const usesSession = hasChanged && roles.length < SKIP_SESSION_USE_FROM;
  const logVerified = startProgress(roles.length, 'verifications', ports.log);
  return mapInParallel(roles, ROLES_AT_ONCE, async (role): Promise<Verification> => {
    try {
      const verification = await verifyRole(role, options, { usesSession, budget }, ports);
      logVerified(
        verification.kind === 'verified' ? `Verified: this run's own token assumed \`${role.name}\`.` : undefined,
      );
      return verification;
    } catch (error) {
      if (!isFailure(error)) throw error;
      return { kind: 'failed', failure: error };
    }
  });
}

/** Assumes the role with the run's own token, if the trust policy is meant to admit it. */
async function verifyRole(
  verified: VerifiedRole,
  options: VerifyOptions,
  { usesSession, budget }: { readonly usesSession: boolean; readonly budget: RetryBudget },
  ports: VerifyPorts,
): Promise<Verification> {
  const { audience, claims, hasChanged } = options;
  const role = parseRoleArn(verified.arn);
  if (claims === undefined)
    return { kind: 'not-applicable', reason: 'the job has no ID token (add `id-token: write`)' };
  const admission = role && findAdmission(verified.trust, { ...role, issuer: claims.iss }, claims.all);
  if (role === undefined || admission?.isMeant !== true) {
    return {
      kind: 'not-applicable',
      reason: `the trust policy does not admit this run's subject, ${claims.sub}; to verify the role, run bootstrap from a run that it admits`,
    };
  }
  const known: KnownTrust = {
    role: toDeclaredRole(verified.trust),
    provider: { kind: 'present', clientIds: [audience] },
  };
  // Waiting does not help against a Deny statement that matches this run.
  if (admission.denied === 'true') return { kind: 'failed', failure: foreseeDenial(claims, role, known) };
  const explain = (error: Failure): Failure =>
    isFailure(error, ...EXPLAINABLE_CODES) ? explainWith(error, claims, role, known, hasChanged) : error;
  const session = await budget.until(() => assumeRole(verified, options, ports));
  if (session.kind === 'timed-out') return toTimedOutVerification(verified, session, explain);
  requireRole(session.value, role, 'sts:AssumeRoleWithWebIdentity');
  if (usesSession) {
    const { credentials } = session.value;
    const identity = await budget.until(() => ports.caller.callerIdentity(credentials));
    if (identity.kind === 'timed-out') return toTimedOutVerification(verified, identity, explain);
    requireRole(identity.value, role, 'sts:GetCallerIdentity');
  }
  return { kind: 'verified' };
}

type Waited<T> = { readonly kind: 'done'; readonly value: T } | TimedOut;

interface TimedOut {
  readonly kind: 'timed-out';
  readonly error: Failure;
  readonly elapsedMs: number;
}

interface RetryBudget {
  /** Repeats the attempt while AWS may not know the change yet. */
  until<T>(attempt: () => Promise<T>): Promise<Waited<T>>;
}

/**
 * One budget for all roles: it starts with the last write, so many roles wait no longer than one. A failure that does not come
 * from propagation ends the wait at once.
 */
function startRetryBudget(hasChanged: boolean, { clock, log }: Pick<VerifyPorts, 'clock' | 'log'>): RetryBudget {
  const budgetMs = hasChanged ? WAIT_AFTER_CHANGE_MS : WAIT_WITHOUT_CHANGE_MS;
  const start = clock.now();
  let logged = 0;
  return {
    until<T>(attempt: () => Promise<T>): Promise<Waited<T>> {
      let sentence = 'The step was assuming the role to verify it.';
      return retry<Waited<T>>(clock, async (count) => {
        try {
          return { kind: 'done', value: { kind: 'done', value: await attempt() } };
        } catch (error) {
          if (!isFailure(error, ...PROPAGATION_CODES)) throw withDeadlineContext(error, sentence);
          sentence = `The step was waiting for the change to propagate in AWS; the last response was: ${error.message}`;
          const pauseMs = Math.min(1000 * count, 5000);
          const elapsedMs = clock.now() - start;
          if (elapsedMs + pauseMs > budgetMs) return { kind: 'done', value: { kind: 'timed-out', error, elapsedMs } };
          // Of many roles that wait at the same time, only one logs.
          if (count > logged)
            log.info(`The change has not propagated in AWS yet (${error.code}); retrying in ${pauseMs / 1000} s.`);
          logged = Math.max(logged, count);
          return { kind: 'retry', pauseMs, sentence };
        }
      });
    },
  };
}

async function assumeRole(
  { arn }: VerifiedRole,
  { audience, sessionName }: VerifyOptions,
  ports: VerifyPorts,
): Promise<Session> {
  const outcome = await exchange(
    {
      roleArn: arn,
      sessionName,
      durationSeconds: 900,
      inlineSessionPolicy: undefined,
      managedSessionPolicies: [],
      audience,
      maxAttempts: ports.maxAttempts,
    },
    ports,
  );
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.session;
}

function toTimedOutVerification(
  { arn }: VerifiedRole,
  { error, elapsedMs }: TimedOut,
  explain: (error: Failure) => Failure,
): Verification {
  return {
    kind: 'failed',
    failure: failure(
      'VERIFICATION_FAILED',
      { role: arn, seconds: Math.round(elapsedMs / 1000), reason: error.message },
      { cause: error, evidence: explain(error).evidence },
    ),
  };
}

/** The proof that a bootstrapped role works: the run's own token assumes it. */

import type { FailureCode } from '../../failure/codes.ts';
import { type Failure, failure, isFailure, withDeadlineContext } from '../../failure/failure.ts';
import type { CallerSts, Session } from '../../ports/aws.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import type { KnownTrust } from '../../trust/diagnose/diagnose.ts';
import { findAdmission } from '../../trust/policy/admission.ts';
import type { PolicyDocument } from '../../trust/policy/document.ts';
import type { TokenClaims } from '../../trust/token/claims.ts';
import { type ExchangePorts, exchange } from '../assume/exchange.ts';
import { requireRole } from '../assume/session.ts';
import { EXPLAINABLE_CODES, explainWith, foreseeDenial, toDeclaredRole } from '../diagnose/refusal.ts';

export interface VerifyPorts extends ExchangePorts {
  readonly caller: CallerSts;
  readonly maxAttempts: number;
}

/** The role to try, with the trust policy that it has now. */
export interface VerifiedRole {
  readonly arn: string;
  readonly trust: PolicyDocument;
  readonly audience: string;
}

export interface VerifyOptions {
  readonly role: VerifiedRole;
  readonly claims: TokenClaims | undefined;
  /** Whether this run has written to IAM; then AWS is given time to spread the change. */
  readonly hasChanged: boolean;
  /** Whether the session is tried, too. */
  readonly usesSession: boolean;
  readonly sessionName: string;
  readonly patience: RetryBudget;
}

export type Verification =
  | { readonly kind: 'proven' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'not-applicable'; readonly reason: string };

/**
 * How long IAM is given to spread a change; typically seconds, rarely a minute. Without a write of our own the wait covers
 * an earlier run that ended right after its write.
 */
const WAIT_AFTER_CHANGE_MS = 75_000;
const WAIT_WITHOUT_CHANGE_MS = 20_000;

/** What AWS answers while a change is still spreading: the role, its trust, or the provider is not there yet. */
const SPREADING: readonly FailureCode[] = [
  'ASSUME_NOT_AUTHORIZED',
  'PROVIDER_MISSING',
  'AUDIENCE_NOT_REGISTERED',
  'CREDENTIALS_INVALID',
];

/** Assumes the role with the run's own token, if the trust is meant to admit it. */
export async function verifyRole(options: VerifyOptions, ports: VerifyPorts): Promise<Verification> {
  const { role: tried, claims } = options;
  const role = parseRoleArn(tried.arn);
  if (claims === undefined)
    return { kind: 'not-applicable', reason: 'the job has no ID token (add `id-token: write`)' };
  const admission = role && findAdmission(tried.trust, { ...role, issuer: claims.iss }, claims.all);
  if (role === undefined || admission?.isMeant !== true) {
    return {
      kind: 'not-applicable',
      reason: `this run's subject is ${claims.sub}, which the trust does not admit; run bootstrap from a run that it admits to have it proven`,
    };
  }
  const known: KnownTrust = {
    role: toDeclaredRole(tried.trust),
    provider: { kind: 'present', clientIds: [tried.audience] },
  };
  // No waiting helps against a statement of others that shuts this run out.
  if (admission.denied === 'true') return { kind: 'failed', failure: foreseeDenial(claims, role, known) };
  const explain = (error: Failure): Failure =>
    isFailure(error, ...EXPLAINABLE_CODES) ? explainWith(error, claims, role, known, options.hasChanged) : error;
  const { patience } = options;
  const session = await patience.until(() => assumeRole(options, ports));
  if (session.kind === 'gave-up') return giveUp(tried, session, explain);
  requireRole(session.value, role, 'sts:AssumeRoleWithWebIdentity');
  if (options.usesSession) {
    const { credentials } = session.value;
    const identity = await patience.until(() => ports.caller.callerIdentity(credentials));
    if (identity.kind === 'gave-up') return giveUp(tried, identity, explain);
    requireRole(identity.value, role, 'sts:GetCallerIdentity');
  }
  return { kind: 'proven' };
}

type Waited<T> = { readonly kind: 'done'; readonly value: T } | TimedOut;

interface TimedOut {
  readonly kind: 'gave-up';
  readonly error: Failure;
  readonly elapsed: number;
}

export interface RetryBudget {
  /** Tries again while AWS may not know the change yet. */
  until<T>(attempt: () => Promise<T>): Promise<Waited<T>>;
}

/**
 * One budget of waiting for everything that has to spread, whatever the number of roles: it began with the last write. Any
 * failure that does not mean "spreading" ends it at once.
 */
export function startRetryBudget(hasChanged: boolean, { clock, log }: Pick<VerifyPorts, 'clock' | 'log'>): RetryBudget {
  const budget = hasChanged ? WAIT_AFTER_CHANGE_MS : WAIT_WITHOUT_CHANGE_MS;
  const start = clock.now();
  let told = 0;
  return {
    async until<T>(attempt: () => Promise<T>): Promise<Waited<T>> {
      let sentence = 'The role was being tried.';
      for (let tries = 1; ; tries += 1) {
        try {
          return { kind: 'done', value: await attempt() };
        } catch (error) {
          if (!isFailure(error, ...SPREADING)) throw withDeadlineContext(error, sentence);
          sentence = `AWS was being given time to know the change; its last answer: ${error.message}`;
          const pause = Math.min(1000 * tries, 5000);
          const elapsed = clock.now() - start;
          if (elapsed + pause > budget) return { kind: 'gave-up', error, elapsed };
          // Of many roles that wait at the same time, one speaks for all.
          if (tries > told)
            log.info(`AWS does not know the change yet (${error.code}); trying again in ${pause / 1000} s.`);
          told = Math.max(told, tries);
          await clock.sleep(pause, sentence);
        }
      }
    },
  };
}

async function assumeRole({ role, sessionName }: VerifyOptions, ports: VerifyPorts): Promise<Session> {
  const outcome = await exchange(
    {
      roleArn: role.arn,
      sessionName,
      durationSeconds: 900,
      inlineSessionPolicy: undefined,
      managedSessionPolicies: [],
      audience: role.audience,
      maxAttempts: ports.maxAttempts,
    },
    ports,
  );
  if (outcome.kind === 'failed') throw outcome.error;
  return outcome.session;
}

function giveUp(
  { arn }: VerifiedRole,
  { error, elapsed }: TimedOut,
  explain: (error: Failure) => Failure,
): Verification {
  return {
    kind: 'failed',
    failure: failure(
      'VERIFICATION_FAILED',
      { role: arn, seconds: Math.round(elapsed / 1000), reason: error.message },
      { cause: error, evidence: explain(error).evidence },
    ),
  };
}

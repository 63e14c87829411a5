/** Exchanges an ID token for a session, and retries after the few errors where that can help. */

import type { FailureCode } from '../../failure/codes.ts';
import { failure, isFailure } from '../../failure/failure.ts';
import type { Session, WebIdentityRequest, WebIdentitySts } from '../../ports/aws.ts';
import type { Clock, IdTokens, Log } from '../../ports/runner.ts';
import type { Secret } from '../../secret.ts';
import { parseClaims, type TokenClaims } from '../../trust/token/claims.ts';
import { retry } from '../retry.ts';

export interface ExchangePorts {
  readonly idTokens: IdTokens;
  readonly sts: WebIdentitySts;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ExchangeOptions extends Omit<WebIdentityRequest, 'token'> {
  readonly audience: string;
  /** Maximum attempts for transient errors; 1 is no retry. A refusal is always final. */
  readonly maxAttempts: number;
}

/** The outcome of presenting a token: the session or the failure, with what is known about the token. */
export type Presented<T> =
  | ({ readonly kind: 'session'; readonly session: Session } & Omit<T, 'token'>)
  | ({ readonly kind: 'failed'; readonly error: unknown } & Omit<T, 'token'>);

/** The outcome of an exchange: the session or the failure, with the claims of the token. */
export type Exchange = Presented<{ readonly claims: TokenClaims }>;

/** Errors when AWS cannot reach the issuer: with github.com they are transient. */
const TRANSIENT_CODES: readonly FailureCode[] = ['VERIFICATION_KEY_UNAVAILABLE', 'ISSUER_UNREACHABLE'];
/** Errors that come from the token's age: a new token may fix them, so one is tried. */
const STALE_CODES: readonly FailureCode[] = ['ID_TOKEN_EXPIRED', 'ID_TOKEN_REJECTED'];

/** Requests a token and presents it. Throws when no token can be obtained; the response of AWS is part of the outcome. */
export async function exchange(options: ExchangeOptions, ports: ExchangePorts): Promise<Exchange> {
  const { audience, maxAttempts, ...request } = options;
  const mint = async (age: 'any' | 'new') => {
    const token = await ports.idTokens.mint(audience, age);
    return { token, claims: readClaims(ports.idTokens.read(token)) };
  };
  return present({ ...request, maxAttempts }, mint, ports);
}

/** Presents a token to STS, and a new one where that can help. What `supply` returns beside the token is part of the outcome. */
export async function present<T extends { readonly token: Secret }>(
  options: Omit<ExchangeOptions, 'audience'>,
  supply: (age: 'any' | 'new') => Promise<T>,
  ports: Pick<ExchangePorts, 'sts' | 'clock' | 'log'>,
): Promise<Presented<T>> {
  const { maxAttempts, ...request } = options;
  let hasRenewed = false;
  return retry<Presented<T>>(ports.clock, async (attempt) => {
    const { token, ...facts } = await supply(attempt === 1 ? 'any' : 'new');
    try {
      const session = await ports.sts.assumeRoleWithWebIdentity({ ...request, token });
      return { kind: 'done', value: { kind: 'session', session, ...facts } };
    } catch (error) {
      const isStale: boolean = isFailure(error, ...STALE_CODES) && !hasRenewed;
      const isTransient: boolean =
        isFailure(error, ...TRANSIENT_CODES) && attempt < Math.min(maxAttempts, TRANSIENT_ATTEMPTS);
      if (maxAttempts === 1 || !isFailure(error) || !(isStale || isTransient))
        return { kind: 'done', value: { kind: 'failed', error, ...facts } };
      hasRenewed ||= isStale;
      ports.log.info(`Attempt ${attempt} failed (${error.code}); retrying with a new token.`);
      return {
        kind: 'retry',
        pauseMs: isTransient ? 1000 * 2 ** (attempt - 1) : 0,
        sentence: `The step was waiting to retry with a new token after this: ${error.message}`,
      };
    }
  });
}

const TRANSIENT_ATTEMPTS = 4;

/** The claims of a decoded token, or the failure that names what is missing. */
export function readClaims(decoded: Readonly<Record<string, unknown>>): TokenClaims {
  const parsed = parseClaims(decoded);
  if (parsed.kind === 'invalid') throw failure('ID_TOKEN_UNREADABLE', { reason: parsed.problem });
  return parsed.claims;
}

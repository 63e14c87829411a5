/** The exchange of an ID token for a session, with the few faults after which trying again can help. */

import type { FailureCode } from '../../failure/codes.ts';
import { failure, isFailure } from '../../failure/failure.ts';
import type { Session, WebIdentityRequest, WebIdentitySts } from '../../ports/aws.ts';
import type { Clock, IdTokens, Log } from '../../ports/runner.ts';
import type { Secret } from '../../secret.ts';
import { parseClaims, type TokenClaims } from '../../trust/token/claims.ts';

export interface ExchangePorts {
  readonly idTokens: IdTokens;
  readonly sts: WebIdentitySts;
  readonly clock: Clock;
  readonly log: Log;
}

export interface ExchangeOptions extends Omit<WebIdentityRequest, 'token'> {
  readonly audience: string;
  /** How often a fault that may pass is tried; 1 is no retry. A refusal is always final. */
  readonly maxAttempts: number;
}

/** The outcome of presenting a token: the session, or the failure, together with what is known of the token. */
export type Presented<T> =
  | ({ readonly kind: 'session'; readonly session: Session } & Omit<T, 'token'>)
  | ({ readonly kind: 'failed'; readonly error: unknown } & Omit<T, 'token'>);

/** The outcome of an exchange: the session, or the failure together with the token that met it. */
export type Exchange = Presented<{ readonly claims: TokenClaims }>;

/** Faults of AWS's own reach to the issuer: they pass on github.com. */
const PASSING: readonly FailureCode[] = ['VERIFICATION_KEY_UNAVAILABLE', 'ISSUER_UNREACHABLE'];
/** Faults of the token's age: a new token mends them, once. */
const STALE: readonly FailureCode[] = ['ID_TOKEN_EXPIRED', 'ID_TOKEN_REJECTED'];

/** Mints a token and presents it. Throws when no token is to be had; what AWS answers is part of the outcome. */
export async function exchange(options: ExchangeOptions, ports: ExchangePorts): Promise<Exchange> {
  const { audience, maxAttempts, ...request } = options;
  const mint = async (age: 'any' | 'new') => {
    const token = await ports.idTokens.mint(audience, age);
    return { token, claims: readClaims(ports.idTokens.read(token)) };
  };
  return present({ ...request, maxAttempts }, mint, ports);
}

/** Presents a token to STS, and another one where that can help. What `supply` gives besides is part of the outcome. */
export async function present<T extends { readonly token: Secret }>(
  options: Omit<ExchangeOptions, 'audience'>,
  supply: (age: 'any' | 'new') => Promise<T>,
  ports: Pick<ExchangePorts, 'sts' | 'clock' | 'log'>,
): Promise<Presented<T>> {
  const { maxAttempts, ...request } = options;
  let hasRenewed = false;
  for (let attempt = 1; ; attempt += 1) {
    const { token, ...facts } = await supply(attempt === 1 ? 'any' : 'new');
    try {
      const session = await ports.sts.assumeRoleWithWebIdentity({ ...request, token });
      return { kind: 'session', session, ...facts };
    } catch (error) {
      const isRenewable: boolean = isFailure(error, ...STALE) && !hasRenewed;
      const isPassing: boolean = isFailure(error, ...PASSING) && attempt < Math.min(maxAttempts, PASSING_ATTEMPTS);
      if (maxAttempts === 1 || !isFailure(error) || !(isRenewable || isPassing))
        return { kind: 'failed', error, ...facts };
      hasRenewed ||= isRenewable;
      ports.log.info(`Attempt ${attempt} failed (${error.code}); trying again with a new token.`);
      if (isPassing)
        await ports.clock.sleep(
          1000 * 2 ** (attempt - 1),
          `A new token was about to be tried after this: ${error.message}`,
        );
    }
  }
}

const PASSING_ATTEMPTS = 4;

/** The claims of a decoded token, or the failure that names what is missing. */
export function readClaims(decoded: Readonly<Record<string, unknown>>): TokenClaims {
  const parsed = parseClaims(decoded);
  if (parsed.kind === 'invalid') throw failure('ID_TOKEN_UNREADABLE', { reason: parsed.problem });
  return parsed.claims;
}

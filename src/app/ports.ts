/** The ports that the commands run with. Each adapter is loaded at its first call, so a run loads only what it uses. */

import type { AwsSettings } from '../aws/client.ts';
import type { Step } from '../plan/steps.ts';
import type { AmbientCredentials, CallerSts, Credentials, RoleSts, TrustLookup, WebIdentitySts } from '../ports/aws.ts';
import type { Clock, Environment, IdTokens, Log, RunContext } from '../ports/runner.ts';
import { type RetryRules, withRetry } from '../retry.ts';
import type { Secret } from '../secret.ts';
import type { OpenGitHub } from './github.ts';

/** What reading a role's trust policy is for: the wording of what could not be read differs. */
type LookupPurpose = 'diagnosis' | 'explanation';

/** The calls to AWS, with the settings of the command. */
export interface AwsPorts {
  readonly settings: AwsSettings;
  readonly sts: WebIdentitySts;
  /** The same for tokens from any issuer; their claims only serve the wording of a refusal. */
  readonly fileSts: WebIdentitySts;
  /** The same as `sts`, in another region. */
  readonly openSts: (region: string) => WebIdentitySts;
  readonly caller: CallerSts;
  /** The same, which gives AWS a few seconds to know a new access key. */
  readonly givenKeyCaller: CallerSts;
  readonly roles: RoleSts;
  readonly openLookup: (credentials: Credentials, purpose: LookupPurpose) => TrustLookup;
}

/** Everything that the action or the terminal hands to a command. */
export interface Ports extends AwsPorts, OpenGitHub {
  readonly context: RunContext;
  readonly clock: Clock;
  readonly log: Log;
  readonly maxAttempts: number;
  readonly idTokens: IdTokens;
  /** The credentials that an earlier step left in the environment. */
  readonly earlier: Credentials | undefined;
  /** The credentials that the AWS SDK finds, looked for only when a command asks for them. */
  readonly ambient: AmbientCredentials;
  /** The variables that name the workspace. */
  readonly workspace: Environment;
  readonly actionReference: string;
  readonly mask: (secret: Secret) => void;
  /** Opens a profile by name. Only the terminal has profiles. */
  readonly openProfile: ((name: string) => Promise<Credentials>) | undefined;
  /** Limits the changes to the steps that the user confirmed. */
  readonly isAgreed?: (step: Step) => boolean;
}

export const loadWebIdentity = lazy(() => import('../aws/sts/web-identity.ts'));

/** Pauses after each attempt with a key that AWS does not know yet, in milliseconds; less than ten seconds in all. */
const NEW_KEY_PAUSES_MS = [1000, 2500, 5000];

export function createAwsPorts(
  settings: AwsSettings,
  findStsUrl: (region: string) => URL | undefined,
  idTokens: IdTokens,
  clock: Clock,
  log: Log,
): AwsPorts {
  const untilKeyIsKnown = async <T>(call: () => Promise<T>): Promise<T> => {
    const { isUnknownKey } = await import('../aws/errors.ts');
    const rules: RetryRules = {
      clock,
      maxAttempts: NEW_KEY_PAUSES_MS.length + 1,
      isTransient: isUnknownKey,
      pauseMs: (attempt) => NEW_KEY_PAUSES_MS[attempt - 1] ?? 0,
      describePause: () => 'The step was waiting for AWS to know the access key.',
      onRetry: (_, pauseMs) =>
        log.info(`AWS does not know the access key; if it is new, it soon will: retrying in ${pauseMs / 1000} s.`),
    };
    return withRetry(rules, call);
  };
  const openSts = (read: IdTokens['read'], region = settings.region): WebIdentitySts => ({
    assumeRoleWithWebIdentity: async (request) => {
      const { createWebIdentitySts } = await loadWebIdentity();
      const sts = createWebIdentitySts({ ...settings, region }, findStsUrl(region), read);
      return sts.assumeRoleWithWebIdentity(request);
    },
  });
  return {
    settings,
    sts: openSts(idTokens.read),
    fileSts: openSts((token) => findClaims(idTokens, token)),
    openSts: (region) => openSts(idTokens.read, region),
    caller: {
      callerIdentity: async (credentials) => {
        const { createCallerSts } = await import('../aws/sts/client.ts');
        return createCallerSts(settings).callerIdentity(credentials);
      },
    },
    givenKeyCaller: {
      callerIdentity: async (credentials) => {
        const { createCallerSts } = await import('../aws/sts/client.ts');
        return untilKeyIsKnown(() => createCallerSts(settings).callerIdentity(credentials));
      },
    },
    roles: {
      assumeRole: async (...request) => {
        const { createRoleSts } = await import('../aws/sts/assume-role.ts');
        return untilKeyIsKnown(() => createRoleSts(settings).assumeRole(...request));
      },
    },
    openLookup: (credentials, purpose) => ({
      lookUp: async (...request) => {
        const { createLiveLookup } = await import('../aws/iam/trust-lookup.ts');
        return createLiveLookup(settings, credentials, purpose).lookUp(...request);
      },
    }),
  };
}

function findClaims(idTokens: IdTokens, token: Secret): Readonly<Record<string, unknown>> {
  try {
    return idTokens.read(token);
  } catch {
    return {};
  }
}

/** The value of `make`, made at the first call. */
function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

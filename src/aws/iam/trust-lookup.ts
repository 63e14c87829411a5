/** Looks up the trust policy of a role with the available credentials. What cannot be read is a value with its reason. */

import { isFailure } from '../../failure/failure.ts';
import type { ActualProvider, ActualRole, Reading } from '../../plan/state.ts';
import type { CallerSts, Credentials, IamReader, TrustLookup } from '../../ports/aws.ts';
import { maskAccount, parsePrincipalArn, renderRoleArn } from '../../trust/arn.ts';
import type { KnownTrust } from '../../trust/diagnose/diagnose.ts';
import { toProviderArn } from '../../trust/token/issuer.ts';
import type { AwsSettings } from '../client.ts';
import { createCallerSts } from '../sts/client.ts';
import { createIam } from './client.ts';
import { createIamReader } from './reader.ts';

interface LookupPorts {
  readonly caller: CallerSts;
  readonly reader: IamReader;
  readonly credentials: Credentials;
}

/** Makes all calls in parallel. */
function createTrustLookup({ caller, reader, credentials }: LookupPorts): TrustLookup {
  return {
    async lookUp(role, issuer, path) {
      const providerArn = toProviderArn(role.partition, role.account, issuer);
      const [identity, foundRole, foundProvider] = await Promise.all([
        attempt(async () => ({ kind: 'present', value: await caller.callerIdentity(credentials) }) as const),
        attempt(() => reader.readRole(role.name)),
        attempt(() => reader.readProvider(providerArn)),
      ]);
      const account = identity.kind === 'present' ? parsePrincipalArn(identity.value.arn)?.account : undefined;
      if (account !== role.account) {
        const why =
          account === undefined
            ? `the credentials from ${credentials.from} do not work`
            : `the credentials from ${credentials.from} belong to account ${maskAccount(account, account)}`;
        return { trust: { role: { kind: 'unknown', why }, provider: { kind: 'unknown', why } }, role: undefined };
      }
      const known = toKnownRole(foundRole, path === 'any' ? undefined : renderRoleArn(role));
      return {
        trust: { role: known, provider: toKnownProvider(foundProvider) },
        role: known.kind === 'present' && foundRole.kind === 'present' ? foundRole.value : undefined,
      };
    },
  };
}

async function attempt<T>(read: () => Promise<Reading<T>>): Promise<Reading<T>> {
  try {
    return await read();
  } catch (error) {
    return { kind: 'unreadable', action: '', reason: isFailure(error) ? error.message : 'the call failed' };
  }
}

/** If the role is given by its ARN, a role of the same name on another path is a different one. */
function toKnownRole(reading: Reading<ActualRole>, arn: string | undefined): KnownTrust['role'] {
  if (reading.kind === 'unreadable') return { kind: 'unknown', why: reading.reason };
  if (reading.kind === 'absent' || (arn !== undefined && reading.value.arn !== arn)) return { kind: 'absent' };
  return { kind: 'present', ...reading.value.trust };
}

function toKnownProvider(reading: Reading<ActualProvider>): KnownTrust['provider'] {
  if (reading.kind === 'unreadable') return { kind: 'unknown', why: reading.reason };
  if (reading.kind === 'absent') return { kind: 'absent' };
  return { kind: 'present', clientIds: reading.value.audiences };
}

/**
 * What the lookup is for. The explanation of a refusal must not delay the refusal, so it makes no retries; a diagnosis that the
 * user asks for retries transient errors.
 */
type Purpose = 'explanation' | 'diagnosis';

const TIMEOUTS_MS: Readonly<Record<Purpose, number>> = { explanation: 2000, diagnosis: 10_000 };

export function createLiveLookup(settings: AwsSettings, credentials: Credentials, purpose: Purpose): TrustLookup {
  const signal = AbortSignal.any([settings.signal, AbortSignal.timeout(TIMEOUTS_MS[purpose])]);
  const maxAttempts = purpose === 'explanation' ? 1 : settings.maxAttempts;
  const limited = { ...settings, signal, maxAttempts };
  const reader = createIamReader(createIam(limited, credentials));
  return createTrustLookup({ caller: createCallerSts(limited), reader, credentials });
}

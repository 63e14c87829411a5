/** Profiles of the AWS files, for people at a terminal: their credentials by whatever way they name, and their region. */

import { STSClient } from '@aws-sdk/client-sts';
import { fromIni } from '@aws-sdk/credential-provider-ini';
import { failure } from '../../failure/failure.ts';
import type { Credentials } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';
import type { AwsSettings } from '../client.ts';
import { toReason } from '../errors.ts';

/** Asks a person for the code of a device, by the device's serial number. */
export type AskCode = (serial: string) => Promise<string>;

/**
 * The credentials of a profile: keys, roles, SSO, `aws login` or a process. Nothing else is tried where the profile has none.
 * Fails with `CREDENTIALS_UNAVAILABLE`.
 */
export async function openProfile(
  { region, maxAttempts, connections }: AwsSettings,
  profile: string,
  askCode: AskCode,
): Promise<Credentials> {
  const clientConfig = { maxAttempts, requestHandler: connections.handler };
  try {
    const provide = fromIni({
      profile,
      clientConfig,
      parentClientConfig: { ...clientConfig, region },
      mfaCodeProvider: askCode,
    });
    const found = await provide();
    return {
      accessKeyId: found.accessKeyId,
      secretAccessKey: new Secret(found.secretAccessKey),
      sessionToken: found.sessionToken ? new Secret(found.sessionToken) : undefined,
      from: `the profile ${profile}`,
      ...(found.expiration === undefined ? {} : { expiration: found.expiration.toISOString() }),
    };
  } catch (error) {
    throw failure(
      'CREDENTIALS_UNAVAILABLE',
      { from: `the profile ${profile}`, reason: toReason(error) },
      { cause: error },
    );
  }
}

/** The region that a profile names (`undefined`: the one in `AWS_PROFILE`, else `default`); `undefined` where it names none. */
export async function findProfileRegion(profile: string | undefined): Promise<string | undefined> {
  // A client that sends nothing has nothing to close.
  const { config } = new STSClient(profile === undefined ? {} : { profile });
  try {
    return await config.region();
  } catch {
    return undefined;
  }
}

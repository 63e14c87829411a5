/** The credentials and the region of an AWS profile, for the terminal. */

import { STSClient } from '@aws-sdk/client-sts';
import { fromIni } from '@aws-sdk/credential-provider-ini';
import { failure } from '../../failure/failure.ts';
import type { Credentials } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';
import type { AwsSettings } from '../client.ts';
import { toReason } from '../errors.ts';

/** Asks the user for the code of an MFA device, given the device's serial number. */
export type AskCode = (serial: string) => Promise<string>;

/**
 * The credentials of a profile: keys, a role, SSO, `aws login` or a process. There is no fallback if the profile has none.
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

/** The region of a profile. Without a name, that is the profile in `AWS_PROFILE`, else `default`. */
export async function findProfileRegion(profile: string | undefined): Promise<string | undefined> {
  // The client sends nothing, so it need not be destroyed.
  const { config } = new STSClient(profile === undefined ? {} : { profile });
  try {
    return await config.region();
  } catch {
    return undefined;
  }
}

/** The credentials that the SDK finds by itself: variables, profiles, the role of a container or an instance. */

import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { AmbientCredentials, FoundCredentials } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';
import type { AwsSettings } from '../client.ts';
import { toReason } from '../errors.ts';

/**
 * Asks the SDK's own chain, whose order is the one that people know from it. Only for steps whose inputs ask for it: the
 * clients of this action are built without the chain and never look for credentials (`src/build/shake.ts`).
 */
export function createAmbientCredentials({ region, maxAttempts, connections }: AwsSettings): AmbientCredentials {
  return {
    async load(): Promise<FoundCredentials> {
      // A profile may lead to STS or to IAM Identity Center: some links of the chain read the one, some the other.
      const clientConfig = { maxAttempts, requestHandler: connections.handler };
      const load = defaultProvider({ clientConfig, parentClientConfig: { ...clientConfig, region } });
      try {
        const found = await load();
        return {
          kind: 'credentials',
          credentials: {
            accessKeyId: found.accessKeyId,
            secretAccessKey: new Secret(found.secretAccessKey),
            sessionToken: found.sessionToken ? new Secret(found.sessionToken) : undefined,
            from: 'the environment',
            ...(found.expiration === undefined ? {} : { expiration: found.expiration.toISOString() }),
          },
        };
      } catch (error) {
        return { kind: 'none', reason: toReason(error) };
      }
    },
  };
}

/** The credentials of the SDK's default chain: variables, profiles, the role of a container or an instance. */

import { defaultProvider } from '@aws-sdk/credential-provider-node';
import type { AmbientCredentials, FoundCredentials } from '../../ports/aws.ts';
import { Secret } from '../../secret.ts';
import type { AwsSettings } from '../client.ts';
import { toReason } from '../errors.ts';

/**
 * Only for steps whose inputs ask for it: the SDK clients of this action are bundled without the chain and never look for
 * credentials (`scripts/treeshake.ts`).
 */
export function createAmbientCredentials({ region, maxAttempts, connections }: AwsSettings): AmbientCredentials {
  return {
    async load(): Promise<FoundCredentials> {
      // A profile can need calls to STS or IAM Identity Center. Some providers of the chain read one option, some the other.
      const clientConfig = { maxAttempts, requestHandler: connections.handler };
      const load = defaultProvider({ clientConfig, parentClientConfig: { ...clientConfig, region } });
      try {
        const found = await load();
        return {
          kind: 'credentials',
          credentials: {
            // The SDK reads variables as they are, and a secret often ends in a line break.
            accessKeyId: found.accessKeyId.trim(),
            secretAccessKey: new Secret(found.secretAccessKey.trim()),
            sessionToken: found.sessionToken?.trim() ? new Secret(found.sessionToken.trim()) : undefined,
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

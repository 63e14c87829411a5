/** The credentials that the SDK finds by itself: variables, profiles, the role of a container or an instance. */

import type { AmbientCredentials, FoundCredentials } from '../ports.ts';
import { Secret } from '../secret.ts';
import type { AwsSettings } from './client.ts';
import { toReason } from './errors.ts';
import { createClient } from './sts.ts';

/** Asks the SDK's own chain, whose order is the one that people know from it. Only for steps whose inputs ask for it. */
export function createAmbientCredentials(settings: AwsSettings): AmbientCredentials {
  return {
    async load(): Promise<FoundCredentials> {
      const client = createClient(settings, 'ambient');
      try {
        const found = await client.config.credentials();
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
      } finally {
        client.destroy();
      }
    },
  };
}

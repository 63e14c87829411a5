/** Tokens that another issuer of the same name minted are accepted once its key set is known. */

import { AssumeRoleWithWebIdentityCommand } from '@aws-sdk/client-sts';
import { expect, it } from 'vitest';
import { readKeySet } from '../../emulator/github/id-token.ts';
import { MAIN_SUBJECT, openOctoWorld, ROLE_ARN, requestIdToken, trustSubject } from './fixture-clients.ts';

it('takes the token of the real issuer only with its key set', async () => {
  const real = await openOctoWorld({ seed: 'the real one' });
  const token = await requestIdToken(real.emulator.github.startJob({ repository: 'octo-org/octo-repo' }));
  const keySet = await (await fetch(`${real.emulator.url}/.well-known/jwks`)).text();
  const outcomeWith = async (issuerKeys: ReturnType<typeof readKeySet>): Promise<string> => {
    const { account, sts } = await openOctoWorld({ issuerKeys });
    account.addProvider({ clientIds: ['sts.amazonaws.com'] });
    account.addRole({ name: 'deploy', trustPolicy: trustSubject(MAIN_SUBJECT) });
    const request = { RoleArn: ROLE_ARN, RoleSessionName: 'test', WebIdentityToken: token };
    try {
      return (await sts.send(new AssumeRoleWithWebIdentityCommand(request))).AssumedRoleUser?.Arn ?? '';
    } catch (error) {
      return error instanceof Error ? error.name : '';
    }
  };
  expect(await outcomeWith([])).toBe('InvalidIdentityTokenException');
  expect(await outcomeWith(readKeySet(keySet))).toBe('arn:aws:sts::111122223333:assumed-role/deploy/test');
});

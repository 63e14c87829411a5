/** A `config` file reaches other accounts through their roles, in an AWS that others wrote. */

import { expect, it } from 'vitest';
import { textOf } from '../e2e/scene.ts';
import { readProviders, readRoles } from './account.ts';
import { useMoto } from './moto-scene.ts';

const open = useMoto('several');

const FILE = `accounts:
  main: { id: "111122223333" }
  dev: { id: "444455556666", role: OrganizationAccountAccessRole }
roles:
  gha-a: { max-session-duration: 7200 }
`;

it('each account gets its provider and its role, and is found as declared the second time', async () => {
  const scene = await open();
  const result = await scene.bootstrap({ config: 'accounts.yml' }, {}, FILE);
  expect(result.outputs, textOf(result)).toMatchObject({ changes: '4', verified: 'true' });
  for (const account of ['111122223333', '444455556666']) {
    const iam = await scene.moto.iamOf(account);
    const arns = (await readRoles(iam)).map(({ detail }) => detail.Arn);
    expect(arns).toEqual([`arn:aws:iam::${account}:role/gha-a`]);
    const provider = `arn:aws:iam::${account}:oidc-provider/token.actions.githubusercontent.com`;
    expect(Object.keys(await readProviders(iam))).toEqual([provider]);
  }
  const again = await scene.bootstrap({ config: 'accounts.yml' }, {}, FILE);
  expect(again.outputs, textOf(again)).toMatchObject({ changes: '0', drift: 'false' });
});

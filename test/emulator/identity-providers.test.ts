/** OpenID Connect providers of the emulated IAM obey IAM's rules. */

import {
  AddClientIDToOpenIDConnectProviderCommand,
  CreateOpenIDConnectProviderCommand,
  DeleteOpenIDConnectProviderCommand,
  GetOpenIDConnectProviderCommand,
  ListOpenIDConnectProvidersCommand,
  ListOpenIDConnectProviderTagsCommand,
  RemoveClientIDFromOpenIDConnectProviderCommand,
  TagOpenIDConnectProviderCommand,
  UntagOpenIDConnectProviderCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { openOctoWorld, PROVIDER_ARN } from './fixture-clients.ts';

const Url = 'https://token.actions.githubusercontent.com';
const OpenIDConnectProviderArn = PROVIDER_ARN;

describe('an identity provider', () => {
  it('is created with an ARN that follows from its URL, and read back', async () => {
    const { iam } = await openOctoWorld();
    const Tags = [{ Key: 'team', Value: 'platform' }];
    const created = await iam.send(
      new CreateOpenIDConnectProviderCommand({ Url, ClientIDList: ['sts.amazonaws.com'], Tags }),
    );
    expect(created.OpenIDConnectProviderArn).toBe(PROVIDER_ARN);
    const read = await iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
    expect(read).toMatchObject({
      Url: 'token.actions.githubusercontent.com',
      ClientIDList: ['sts.amazonaws.com'],
      Tags,
    });
    expect(read.ThumbprintList).toHaveLength(1);
    const list = await iam.send(new ListOpenIDConnectProvidersCommand({}));
    expect(list.OpenIDConnectProviderList).toEqual([{ Arn: PROVIDER_ARN }]);
  });

  it.each([Url, `${Url}/`])('is one per URL: %s exists already', async (again) => {
    const { iam, account } = await openOctoWorld();
    account.addProvider();
    await expect(iam.send(new CreateOpenIDConnectProviderCommand({ Url: again }))).rejects.toMatchObject({
      name: 'EntityAlreadyExistsException',
      message: `Provider with url ${again} already exists.`,
      $metadata: { httpStatusCode: 409 },
    });
  });

  it.each([
    'http://token.actions.githubusercontent.com',
    'https://token.actions.githubusercontent.com:443',
    'https://token.actions.githubusercontent.com?x=1',
    'token.actions.githubusercontent.com',
    `https://${'a'.repeat(250)}.com`,
  ])('is refused for the URL %s', async (bad) => {
    const { iam } = await openOctoWorld();
    await expect(iam.send(new CreateOpenIDConnectProviderCommand({ Url: bad }))).rejects.toMatchObject({
      name: 'ValidationError',
      $metadata: { httpStatusCode: 400 },
    });
  });

  it('may have a path, as the issuers of enterprises and servers do', async () => {
    const { iam } = await openOctoWorld();
    const created = await iam.send(new CreateOpenIDConnectProviderCommand({ Url: `${Url}/octo-enterprise` }));
    expect(created.OpenIDConnectProviderArn).toBe(`${PROVIDER_ARN}/octo-enterprise`);
  });

  it.each([
    ['an empty list', []],
    ['a short thumbprint', ['abc']],
    ['six thumbprints', Array.from({ length: 6 }, (_, index) => String(index).repeat(40))],
    ['no hexadecimal', ['x'.repeat(40)]],
  ])('is refused with %s of thumbprints', async (_, ThumbprintList) => {
    const { iam } = await openOctoWorld();
    const sent = iam.send(new CreateOpenIDConnectProviderCommand({ Url, ThumbprintList }));
    await expect(sent).rejects.toMatchObject({ $metadata: { httpStatusCode: 400 } });
  });

  it('gains and loses audiences, each without complaint when nothing changes', async () => {
    const { iam, account } = await openOctoWorld();
    account.addProvider({ clientIds: ['sts.amazonaws.com'] });
    const add = (ClientID: string) =>
      iam.send(new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID }));
    await add('second');
    await add('second');
    await add('third');
    for (let round = 0; round < 2; round += 1) {
      await iam.send(
        new RemoveClientIDFromOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID: 'third' }),
      );
    }
    const read = await iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
    expect(read.ClientIDList).toEqual(['sts.amazonaws.com', 'second']);
  });

  it('holds a hundred audiences at most', async () => {
    const { iam, account } = await openOctoWorld();
    account.addProvider({ clientIds: Array.from({ length: 100 }, (_, index) => `audience-${index}`) });
    const sent = iam.send(
      new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID: 'more' }),
    );
    await expect(sent).rejects.toMatchObject({ name: 'LimitExceededException', $metadata: { httpStatusCode: 409 } });
  });

  it('that is absent is NoSuchEntity to every action but its deletion', async () => {
    const { iam } = await openOctoWorld();
    const missing = { name: 'NoSuchEntityException', $metadata: { httpStatusCode: 404 } };
    await expect(iam.send(new GetOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }))).rejects.toMatchObject(
      missing,
    );
    const add = new AddClientIDToOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, ClientID: 'x' });
    await expect(iam.send(add)).rejects.toMatchObject(missing);
    await iam.send(new DeleteOpenIDConnectProviderCommand({ OpenIDConnectProviderArn }));
  });

  it('is tagged and untagged without regard to the case of keys', async () => {
    const { iam, account } = await openOctoWorld();
    account.addProvider({ tags: { Team: 'a', keep: 'b' } });
    const tag = { Key: 'team', Value: 'c' };
    await iam.send(new TagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, Tags: [tag] }));
    const list = () => iam.send(new ListOpenIDConnectProviderTagsCommand({ OpenIDConnectProviderArn }));
    expect((await list()).Tags).toEqual([{ Key: 'keep', Value: 'b' }, tag]);
    await iam.send(new UntagOpenIDConnectProviderCommand({ OpenIDConnectProviderArn, TagKeys: ['KEEP', 'absent'] }));
    expect((await list()).Tags).toEqual([tag]);
  });
});

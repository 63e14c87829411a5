/** What a `config` file declares: defaults, overrides, tags, trust, and what the inputs select from it. */

import { describe, expect, it } from 'vitest';
import { findProblems, readAccounts } from './fixture-config.ts';

const ACCOUNTS = `accounts:
  dev: { id: "111122223333", role: OrganizationAccountAccessRole, external-id: octo }
  prod: { id: "444455556666", role: "arn:aws:iam::444455556666:role/ops/bootstrap" }
`;

/** The role of each account, by the account's name. */
async function rolesOf(text: string, name = 'gha') {
  const accounts = await readAccounts(text);
  return Object.fromEntries(
    accounts.flatMap((account) =>
      account.declaration.roles.filter((role) => role.name === name).map((role) => [account.name, role]),
    ),
  );
}

it('a file without accounts applies to the account of the credentials', async () => {
  const accounts = await readAccounts('roles: { gha-a: {}, gha-b: {} }');
  expect(accounts).toMatchObject([{ name: undefined, id: undefined, role: undefined }]);
  expect(accounts[0]?.declaration.roles.map(({ name }) => name)).toEqual(['gha-a', 'gha-b']);
});

it('an account has an ID, a role to assume, and its declaration', async () => {
  const accounts = await readAccounts(`${ACCOUNTS}roles: { gha: {}, gha-dev: { accounts: dev } }`);
  expect(accounts).toMatchObject([
    { name: 'dev', id: '111122223333', role: 'OrganizationAccountAccessRole', externalId: 'octo' },
    { name: 'prod', id: '444455556666', role: 'arn:aws:iam::444455556666:role/ops/bootstrap', externalId: undefined },
  ]);
  expect(accounts.map(({ declaration }) => declaration.roles.map(({ name }) => name))).toEqual([
    ['gha', 'gha-dev'],
    ['gha'],
  ]);
});

describe('a setting', () => {
  it('comes from the account, then the role, then the defaults, then the default of the input', async () => {
    const { dev, prod } = await rolesOf(`${ACCOUNTS}
defaults: { role-path: /defaults/, max-session-duration: 7200, prune: true }
roles:
  gha:
    role-path: /role/
    overrides:
      prod: { role-path: /prod/, prune: false }
`);
    expect(dev).toMatchObject({ path: '/role/', prune: true, adopt: 'refuse', pinIds: true });
    expect(prod).toMatchObject({ path: '/prod/', prune: false, adopt: 'refuse', pinIds: true });
    expect(dev?.maxSessionDuration).toEqual({ value: 7200, from: 'input' });
  });

  it('that is empty removes a default', async () => {
    const { dev } = await rolesOf(`${ACCOUNTS}
defaults: { permissions-boundary: "arn:aws:iam::aws:policy/PowerUserAccess", policy-arns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] }
roles: { gha: { permissions-boundary: "", policy-arns: [] } }
`);
    expect(dev).toMatchObject({ permissionsBoundary: undefined, policyArns: [] });
  });

  it('is required only in the accounts that need it', async () => {
    const file = (overrides: string): string => `${ACCOUNTS}
roles:
  gha:
    permission-presets: ecr
    overrides: ${overrides}
`;
    const { dev, prod } = await rolesOf(
      file('{ dev: { resource-prefix: octo-dev }, prod: { resource-prefix: octo } }'),
    );
    expect(dev).toMatchObject({ presets: ['ecr'], resourcePrefix: 'octo-dev' });
    expect(prod).toMatchObject({ presets: ['ecr'], resourcePrefix: 'octo' });
    expect(await findProblems(file('{ dev: { resource-prefix: octo-dev } }'))).toEqual([
      expect.stringContaining('`roles.gha.resource-prefix`: is empty'),
    ]);
  });
});

it('tags are merged from defaults, role, and account; tags of the defaults also apply to the provider', async () => {
  const text = `${ACCOUNTS}
defaults: { resource-tags: { team: octo, cost: a, stage: none } }
roles:
  gha:
    resource-tags: { cost: b }
    overrides: { prod: { resource-tags: { stage: prod } } }
`;
  const { dev, prod } = await rolesOf(text);
  expect(dev?.tags).toEqual({ team: 'octo', cost: 'b', stage: 'none' });
  expect(prod?.tags).toEqual({ team: 'octo', cost: 'b', stage: 'prod' });
  const [account] = await readAccounts(text);
  expect(account?.declaration.resourceTags).toEqual({ team: 'octo', cost: 'a', stage: 'none' });
});

describe('trust', () => {
  it('defaults to the default branch of this repository', async () => {
    const { dev } = await rolesOf(`${ACCOUNTS}roles: { gha: {} }`);
    expect(dev?.trust).toEqual([
      { repositories: [], contexts: [], reusableWorkflows: [], subjects: [], conditions: {} },
    ]);
  });

  it('has entries, each with its own repositories and runs', async () => {
    const { dev } = await rolesOf(`${ACCOUNTS}
roles:
  gha:
    trust:
      - repository: octo-org/octo-repo
        environments: [production]
      - repositories: [octo-org/octo-web, octo-org/octo-api]
        branches: [main, release/*]
        trust-conditions: { actor_id: "1234567" }
`);
    expect(dev?.trust).toMatchObject([
      { repositories: ['octo-org/octo-repo'], contexts: [{ kind: 'environment', name: 'production' }] },
      {
        repositories: ['octo-org/octo-web', 'octo-org/octo-api'],
        contexts: [
          { kind: 'branch', name: 'main' },
          { kind: 'branch', name: 'release/*' },
        ],
        conditions: { actor_id: ['1234567'] },
      },
    ]);
  });

  it('of an account replaces the trust of the role', async () => {
    const { dev, prod } = await rolesOf(`${ACCOUNTS}
roles:
  gha:
    trust: [{ environments: dev }]
    overrides: { prod: { trust: [{ environments: prod }] } }
`);
    expect(dev?.trust[0]?.contexts).toEqual([{ kind: 'environment', name: 'dev' }]);
    expect(prod?.trust[0]?.contexts).toEqual([{ kind: 'environment', name: 'prod' }]);
  });
});

it('policies are inline in the file or in files in the workspace', async () => {
  const policy = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*' }] };
  const text = `roles: { gha: { inline-policies: { a: policies/a.json, b: ${JSON.stringify(policy)} } } }`;
  const [account] = await readAccounts(text, {}, { 'policies/a.json': JSON.stringify(policy) });
  const [role] = account?.declaration.roles ?? [];
  expect(role?.inlinePolicies.map(({ name, text }) => [name, JSON.parse(text)])).toEqual([
    ['a', policy],
    ['b', policy],
  ]);
});

describe('the inputs select from the file', () => {
  const FILE = `${ACCOUNTS}roles: { gha: {}, gha-dev: { accounts: dev } }`;
  const named = (accounts: Awaited<ReturnType<typeof readAccounts>>) =>
    accounts.map(({ name, declaration }) => [name, ...declaration.roles.map((role) => role.name)]);

  it.each([
    [{ accounts: ['prod'] }, [['prod', 'gha']]],
    [{ accounts: ['111122223333'] }, [['dev', 'gha', 'gha-dev']]],
    [
      { accounts: ['prod', '111122223333'] },
      [
        ['dev', 'gha', 'gha-dev'],
        ['prod', 'gha'],
      ],
    ],
    [{ roleName: 'gha-dev' }, [['dev', 'gha-dev']]],
    [
      { roleName: 'gha' },
      [
        ['dev', 'gha'],
        ['prod', 'gha'],
      ],
    ],
    [{ roleName: 'gha', accounts: ['prod'] }, [['prod', 'gha']]],
    [{ roleName: 'gha-dev', accounts: ['prod'] }, []],
  ])('%j', async (scope, expected) => {
    expect(named(await readAccounts(FILE, scope))).toEqual(expected);
  });

  it('only existing names', async () => {
    const problems = await findProblems(FILE, { accounts: ['prd', '999900001111'], roleName: 'gha-de' });
    expect(problems).toEqual([
      expect.stringContaining('unknown account "prd"; did you mean `prod`? (from the input `account`)'),
      expect.stringContaining('unknown account "999900001111"; accounts in the file: `dev`, `prod`'),
      expect.stringContaining('unknown role "gha-de"; did you mean `gha-dev`?'),
    ]);
  });

  it('but the whole file is validated', async () => {
    const text = `${ACCOUNTS}roles: { gha: {}, gha-dev: { accounts: dev, role-path: x } }`;
    expect(await findProblems(text, { accounts: ['prod'], roleName: 'gha' })).toHaveLength(1);
  });
});

it('role names that differ only in letter case are allowed in different accounts', async () => {
  expect(await findProblems(`${ACCOUNTS}roles: { gha: { accounts: dev }, GHA: { accounts: prod } }`)).toEqual([]);
});

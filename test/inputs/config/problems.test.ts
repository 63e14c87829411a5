/** All problems in a `config` file are reported at once, each with its line, its path, and what to write instead. */

import { describe, expect, it } from 'vitest';
import { findProblems } from './fixture-config.ts';

it('reports every problem in a file at once, in line order', async () => {
  const problems = await findProblems(`accounts:
  dev: { id: 111122223333, role: OrganizationAccountAccessRole }
  prod: { id: "44445555666", roles: x }
  dev: { id: "111122223333" }
  test: {}
  x y: { id: "777788889999" }
roles:
  bad name: {}
  GHA-a: {}
  gha-b:
  gha-a:
    accounts: [dev, prood]
    branches: main
    trust:
      - repository: octo-org
        branchs: main
        policy-arns: x
      - environments: [1, prod, null]
    overrides:
      stage: { prune: yes }
      prod: { max-session-duration: 5 }
    <<: { adopt: merge }
    adopt: replac
    permission-presets: [ecr, foo]
    inline-policies: { a: { Version: x }, b: 5, c: missing.json }
    resource-tags: { a: 1, "aws:x": y }
rolls: 1
`);
  expect(problems).toEqual([
    '`c.yml` line 3, `accounts.prod.id`: "44445555666" is not an account ID of 12 digits',
    '`c.yml` line 3, `accounts.prod.roles`: unknown key "roles"; did you mean `role`?',
    '`c.yml` line 4: duplicate key "dev"',
    '`c.yml` line 5, `accounts.test`: `id` is missing',
    '`c.yml` line 6, `accounts.x y`: "x y" is not an account name of 1 to 64 letters, digits, or any of . - _',
    '`c.yml` line 8, `roles.bad name`: "bad name" is not a role name of 1 to 64 letters, digits, or any of + = , . @ - _',
    '`c.yml` line 10, `roles.gha-b`: the value is empty; expected a map',
    expect.stringContaining('line 11, `roles.gha-a.resource-prefix`: is empty, but `permission-presets` requires it'),
    expect.stringContaining('line 11, `roles.gha-a`: IAM treats this name and `GHA-a` as the same name'),
    '`c.yml` line 12, `roles.gha-a.accounts`: unknown account "prood"; did you mean `prod`?',
    '`c.yml` line 13, `roles.gha-a.branches`: "branches" belongs in an entry of `trust`',
    expect.stringContaining('line 15, `roles.gha-a.trust[0].repository`: "octo-org" is not valid'),
    '`c.yml` line 16, `roles.gha-a.trust[0].branchs`: unknown key "branchs"; did you mean `branches`?',
    '`c.yml` line 17, `roles.gha-a.trust[0].policy-arns`: "policy-arns" belongs in the role, not in its `trust`',
    '`c.yml` line 18, `roles.gha-a.trust[1].environments[0]`: "1" is a number in YAML; put it in quotes',
    '`c.yml` line 18, `roles.gha-a.trust[1].environments[2]`: the value is empty; expected a string',
    '`c.yml` line 20, `roles.gha-a.overrides.stage.prune`: "yes" is not `true` or `false`',
    '`c.yml` line 20, `roles.gha-a.overrides.stage`: unknown account "stage"; accounts in the file: `dev`, `prod`, `test`',
    '`c.yml` line 21, `roles.gha-a.overrides.prod.max-session-duration`: "5" is outside the range 3600 to 43200',
    '`c.yml` line 21, `roles.gha-a.overrides.prod`: the role is not declared for this account; add the account to `accounts`',
    expect.stringContaining('line 22, `roles.gha-a.<<`: merge keys (`<<`) are not part of YAML 1.2; use `defaults`'),
    '`c.yml` line 23, `roles.gha-a.adopt`: "replac" is not valid; expected one of `false`, `merge`, `replace`',
    expect.stringContaining('line 24, `roles.gha-a.permission-presets`: "foo" is not valid; expected one of `ecr`'),
    '`c.yml` line 25, `roles.gha-a.inline-policies.b`: "5" is a number in YAML; put it in quotes',
    expect.stringContaining('line 25, `roles.gha-a.inline-policies`: "a" is not a policy document'),
    expect.stringContaining('line 25, `roles.gha-a.inline-policies`: "missing.json" is not a policy document or'),
    '`c.yml` line 26, `roles.gha-a.resource-tags.a`: "1" is a number in YAML; put it in quotes',
    expect.stringContaining('line 26, `roles.gha-a.resource-tags`: "aws:x" is not a valid tag key'),
    '`c.yml` line 27, `rolls`: unknown key "rolls"; did you mean `roles`?',
  ]);
});

it.each([
  ['an empty file', '', 'line 1: the file is empty'],
  ['only comments', '# later\n', 'line 1: the file is empty'],
  ['a list', '- roles', 'line 1: the file is a list, not a map'],
  ['a word', 'roles', 'line 1: the file is a single value, not a map'],
  ['no roles', 'accounts: {}', 'line 1: `roles` is missing'],
  ['an empty map of roles', 'roles: {}', 'line 1, `roles`: the map is empty; declare at least one role'],
  ['empty roles', '\nroles:\n', 'line 2, `roles`: the value is empty; expected a map'],
  ['a tab', 'roles:\n\ta: {}', 'line 2: this line is indented with a tab; YAML allows only spaces'],
  [
    'a second document',
    'roles: { a: {} }\n---\nb: 1',
    'line 2: a second YAML document starts here; the file can contain only one',
  ],
  [
    'an open bracket',
    'roles: {',
    'line 1: invalid YAML: the indentation does not fit the lines above, or a bracket is not closed (column 9)',
  ],
  ['an unknown alias', 'roles:\n  a: *b', 'line 2: this alias has no matching anchor before it'],
  ['an alias of itself', 'roles:\n  a: &a { trust: [*a] }', 'line 2: this alias refers to a node that contains it'],
  ['a tag', 'roles: { a: !role {} }', 'unknown tag at column 13; write the value without it'],
  ['a duplicate key', 'roles:\n  a: {}\n  a: {}', 'line 3: duplicate key "a"'],
  ['unlimited depth', `roles: ${'['.repeat(9000)}`, 'line 1: the file is nested too deeply'],
  ['a leading zero', 'accounts: { a: { id: 011122223333 } }\nroles: { b: {} }', '"011122223333" is a number in YAML'],
  [
    'a duplicate account ID',
    'accounts:\n  a: { id: "111122223333" }\n  b: { id: "111122223333" }\nroles: { c: {} }',
    'line 3, `accounts.b.id`: 111122223333 is already the ID of `a`',
  ],
  [
    'a role in another account',
    'accounts: { a: { id: "111122223333", role: "arn:aws:iam::444455556666:role/x" } }\nroles: { b: {} }',
    'the role belongs to account 444455556666, not to 111122223333',
  ],
  [
    'an invalid role',
    'accounts: { a: { id: "111122223333", role: "role/my role" } }\nroles: { b: {} }',
    '"role/my role" is not a role name or ARN',
  ],
  [
    'an external ID that is too short',
    'accounts: { a: { id: "111122223333", external-id: x } }\nroles: { b: {} }',
    '"x" is not an external ID of 2 to 1224',
  ],
  [
    'a role without accounts',
    'accounts: { a: { id: "111122223333" } }\nroles: { b: { accounts: [] } }',
    '`roles.b.accounts`: the list is empty',
  ],
  ['a trust without entries', 'roles: { b: { trust: [] } }', '`roles.b.trust`: the list is empty'],
  [
    'an account name in a file without accounts',
    'roles: { b: { accounts: dev } }',
    'unknown account "dev"; the file has no accounts',
  ],
  [
    'an invalid default',
    'defaults: { role-path: x }\nroles: { a: {} }',
    'line 1, `defaults.role-path`: "x" is not valid',
  ],
  [
    'an invalid setting of a role in an unknown account',
    'accounts: { a: { id: "111122223333" } }\nroles: { b: { accounts: [c], role-path: x } }',
    '`roles.b.role-path`: "x" is not valid',
  ],
])('%s', async (_, text, problem) => {
  expect((await findProblems(text)).join('\n')).toContain(problem);
});

it('a value of the wrong type does not hide another problem in the same list', async () => {
  const problems = await findProblems('roles: { a: { trust: [{ branches: &b [1, ..] }, { branches: *b }] } }');
  expect(problems).toHaveLength(4);
});

it('names the path where an alias is used', async () => {
  const problems = await findProblems('roles:\n  a: { trust: &t [{ branchs: x }] }\n  b:\n    trust: *t\n');
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    '`c.yml` line 2, `roles.a.trust[0].branchs`',
    expect.stringContaining('`roles.b.trust[0].branchs`'),
  ]);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('treats %s as an ordinary name', async (name) => {
  const id = 'id: "111122223333"';
  expect(await findProblems(`accounts: { ${name}: { ${id} } }\nroles: { ${name}: { accounts: ${name} } }`)).toEqual([]);
  expect(await findProblems(`roles: { a: { ${name}: x } }`)).toEqual([
    `\`c.yml\` line 1, \`roles.a.${name}\`: unknown key "${name}"`,
  ]);
  expect((await findProblems('roles: { a: {} }', { roleName: name })).join()).toContain(`unknown role "${name}"`);
  expect((await findProblems('roles: { a: {} }', { accounts: [name] })).join()).toContain(`unknown account "${name}"`);
});

it('a duplicate key is reported among many keys', async () => {
  const keys = Array.from({ length: 40_000 }, (_, index) => `      k${index}: x`);
  const text = ['roles:', '  gha:', '    resource-tags:', ...keys, '      k7: y', '    prune: true'].join('\n');
  expect(await findProblems(text)).toContain('`c.yml` line 40004: duplicate key "k7"');
});

describe('a file that could exhaust memory', () => {
  it('is refused when its aliases expand exponentially', async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(10)}]`,
    );
    expect((await findProblems(['l0: &l0 [x]', ...bomb].join('\n'))).join()).toContain('its aliases are expanded');
  });

  it('is accepted when every role uses one alias', async () => {
    const roles = Array.from({ length: 1000 }, (_, index) => `  gha-${index}: { trust: *main }`);
    expect(await findProblems(['roles:', '  gha: { trust: &main [{ branches: main }] }', ...roles].join('\n'))).toEqual(
      [],
    );
  });

  it('is read when it is only long', async () => {
    const roles = Array.from(
      { length: 4000 },
      (_, index) => `  gha-${index}: { role-description: "${'x'.repeat(250)}" }`,
    );
    const text = ['roles:', ...roles, '  bad name: {}'].join('\n');
    expect(text.length).toBeGreaterThan(1024 * 1024);
    expect(await findProblems(text)).toEqual([expect.stringContaining('line 4002, `roles.bad name`')]);
  });
});

it('reads CRLF, a byte order mark, and non-Latin scripts', async () => {
  const text = '\uFEFFroles:\r\n  gha:\r\n    trust: [{ environments: "本番" }]\r\n    role-path: x\r\n';
  expect(await findProblems(text)).toEqual([expect.stringContaining('line 4, `roles.gha.role-path`')]);
});

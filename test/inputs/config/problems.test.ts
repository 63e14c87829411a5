/** Everything that is wrong in a `config` file is told at once, each with its line, its place, and what to write instead. */

import { describe, expect, it } from 'vitest';
import { findProblems } from './fixture-config.ts';

it('tells every problem of a file at once, in the order of the lines', async () => {
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
    '`c.yml` line 3, `accounts.prod.id`: "44445555666" is not the id of an account: 12 digits',
    '`c.yml` line 3, `accounts.prod.roles`: "roles" is not known here; did you mean `role`?',
    '`c.yml` line 4: "dev" stands here for the second time',
    '`c.yml` line 5, `accounts.test`: `id` is missing',
    '`c.yml` line 6, `accounts.x y`: "x y" is not a name for an account: 1 to 64 letters, digits or any of . - _',
    '`c.yml` line 8, `roles.bad name`: "bad name" is not a name for a role: 1 to 64 letters, digits or any of + = , . @ - _',
    '`c.yml` line 10, `roles.gha-b`: nothing stands here; expected a map',
    expect.stringContaining('line 11, `roles.gha-a.resource-prefix`: is empty, and `permission-presets` needs it'),
    expect.stringContaining('line 11, `roles.gha-a`: IAM takes this name and `GHA-a` for the same'),
    '`c.yml` line 12, `roles.gha-a.accounts`: there is no account "prood"; did you mean `prod`?',
    '`c.yml` line 13, `roles.gha-a.branches`: "branches" belongs into an entry of `trust`',
    expect.stringContaining('line 15, `roles.gha-a.trust[0].repository`: "octo-org" is not accepted'),
    '`c.yml` line 16, `roles.gha-a.trust[0].branchs`: "branchs" is not known here; did you mean `branches`?',
    '`c.yml` line 17, `roles.gha-a.trust[0].policy-arns`: "policy-arns" belongs to the role, not into its `trust`',
    '`c.yml` line 18, `roles.gha-a.trust[1].environments[0]`: "1" is a number to YAML; put it in quotes',
    '`c.yml` line 18, `roles.gha-a.trust[1].environments[2]`: nothing stands here; expected a text',
    '`c.yml` line 20, `roles.gha-a.overrides.stage.prune`: "yes" is not `true` or `false`',
    '`c.yml` line 20, `roles.gha-a.overrides.stage`: there is no account "stage"; the file names `dev`, `prod`, `test`',
    '`c.yml` line 21, `roles.gha-a.overrides.prod.max-session-duration`: "5" is not a number from 3600 to 43200',
    '`c.yml` line 21, `roles.gha-a.overrides.prod`: the role is not in this account; name it in `accounts`, too',
    expect.stringContaining('line 22, `roles.gha-a.<<`: merge keys (`<<`) are no part of YAML 1.2; use `defaults`'),
    '`c.yml` line 23, `roles.gha-a.adopt`: "replac" is not accepted; accepted: `false`, `merge`, `replace`',
    expect.stringContaining('line 24, `roles.gha-a.permission-presets`: "foo" is not accepted; accepted: `ecr`'),
    '`c.yml` line 25, `roles.gha-a.inline-policies.b`: "5" is a number to YAML; put it in quotes',
    expect.stringContaining('line 25, `roles.gha-a.inline-policies`: "a" is not a policy document'),
    expect.stringContaining('line 25, `roles.gha-a.inline-policies`: "missing.json" is neither a policy document nor'),
    '`c.yml` line 26, `roles.gha-a.resource-tags.a`: "1" is a number to YAML; put it in quotes',
    expect.stringContaining('line 26, `roles.gha-a.resource-tags`: "aws:x" is not a key for a tag'),
    '`c.yml` line 27, `rolls`: "rolls" is not known here; did you mean `roles`?',
  ]);
});

it.each([
  ['nothing', '', 'line 1: the file is empty'],
  ['comments alone', '# later\n', 'line 1: the file is empty'],
  ['a list', '- roles', 'line 1: the file is a list, not a map'],
  ['a word', 'roles', 'line 1: the file is a single value, not a map'],
  ['no roles', 'accounts: {}', 'line 1: `roles` is missing'],
  ['roles without a role', 'roles: {}', 'line 1, `roles`: there is no role in it'],
  ['roles left empty', '\nroles:\n', 'line 2, `roles`: nothing stands here; expected a map'],
  ['a tab', 'roles:\n\ta: {}', 'line 2: a tab indents this line; YAML takes spaces only'],
  [
    'a second document',
    'roles: { a: {} }\n---\nb: 1',
    'line 2: a second document begins here; the file may hold one only',
  ],
  [
    'an open bracket',
    'roles: {',
    'line 1: this is not YAML: the indentation does not fit the lines above, or a bracket is not closed (column 9)',
  ],
  ['an unknown alias', 'roles:\n  a: *b', 'line 2: this alias has no anchor before it'],
  ['an alias of itself', 'roles:\n  a: &a { trust: [*a] }', 'line 2: this alias is inside of its own anchor'],
  ['a tag', 'roles: { a: !role {} }', 'the tag at column 13 has no meaning here; write the value without it'],
  ['a key twice', 'roles:\n  a: {}\n  a: {}', 'line 3: "a" stands here for the second time'],
  ['depth without end', `roles: ${'['.repeat(9000)}`, 'line 1: the file is nested too deeply'],
  ['a leading zero', 'accounts: { a: { id: 011122223333 } }\nroles: { b: {} }', '"011122223333" is a number to YAML'],
  [
    'one id twice',
    'accounts:\n  a: { id: "111122223333" }\n  b: { id: "111122223333" }\nroles: { c: {} }',
    'line 3, `accounts.b.id`: 111122223333 is the id of `a`, too',
  ],
  [
    'a role of another account',
    'accounts: { a: { id: "111122223333", role: "arn:aws:iam::444455556666:role/x" } }\nroles: { b: {} }',
    'the role is one of the account 444455556666, not of 111122223333',
  ],
  [
    'a role that is none',
    'accounts: { a: { id: "111122223333", role: "role/my role" } }\nroles: { b: {} }',
    '"role/my role" is not the name or the ARN of a role',
  ],
  [
    'an external id too short',
    'accounts: { a: { id: "111122223333", external-id: x } }\nroles: { b: {} }',
    '"x" is not an external id of AWS',
  ],
  [
    'no account for a role',
    'accounts: { a: { id: "111122223333" } }\nroles: { b: { accounts: [] } }',
    '`roles.b.accounts`: the list is empty',
  ],
  ['no entry in the trust', 'roles: { b: { trust: [] } }', '`roles.b.trust`: the list is empty'],
  ['an account without accounts', 'roles: { b: { accounts: dev } }', 'there is no account "dev"; the file names none'],
  [
    'a wrong default',
    'defaults: { role-path: x }\nroles: { a: {} }',
    'line 1, `defaults.role-path`: "x" is not accepted',
  ],
  [
    'a wrong setting of a role that is in no account',
    'accounts: { a: { id: "111122223333" } }\nroles: { b: { accounts: [c], role-path: x } }',
    '`roles.b.role-path`: "x" is not accepted',
  ],
])('%s', async (_, text, problem) => {
  expect((await findProblems(text)).join('\n')).toContain(problem);
});

it('an error of the shape does not hide one of the meaning in the same list', async () => {
  const problems = await findProblems('roles: { a: { trust: [{ branches: &b [1, ..] }, { branches: *b }] } }');
  expect(problems).toHaveLength(4);
});

it('names the place where an alias is used', async () => {
  const problems = await findProblems('roles:\n  a: { trust: &t [{ branchs: x }] }\n  b:\n    trust: *t\n');
  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    '`c.yml` line 2, `roles.a.trust[0].branchs`',
    expect.stringContaining('`roles.b.trust[0].branchs`'),
  ]);
});

it.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'takes %s for the word that it is',
  async (name) => {
    const id = 'id: "111122223333"';
    expect(await findProblems(`accounts: { ${name}: { ${id} } }\nroles: { ${name}: { accounts: ${name} } }`)).toEqual(
      [],
    );
    expect(await findProblems(`roles: { a: { ${name}: x } }`)).toEqual([
      `\`c.yml\` line 1, \`roles.a.${name}\`: "${name}" is not known here`,
    ]);
    expect((await findProblems('roles: { a: {} }', { roleName: name })).join()).toContain(`there is no role "${name}"`);
    expect((await findProblems('roles: { a: {} }', { accounts: [name] })).join()).toContain(`no account "${name}"`);
  },
);

it('a key that stands twice is told also among a great many', async () => {
  const keys = Array.from({ length: 40_000 }, (_, index) => `      k${index}: x`);
  const text = ['roles:', '  gha:', '    resource-tags:', ...keys, '      k7: y', '    prune: true'].join('\n');
  expect(await findProblems(text)).toContain('`c.yml` line 40004: "k7" stands here for the second time');
});

describe('a file that would fill the memory', () => {
  it('is refused when its aliases multiply', async () => {
    const bomb = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(10)}]`,
    );
    expect((await findProblems(['l0: &l0 [x]', ...bomb].join('\n'))).join()).toContain('every alias written out');
  });

  it('is not one where an alias serves every role', async () => {
    const roles = Array.from({ length: 1000 }, (_, index) => `  gha-${index}: { trust: *main }`);
    expect(await findProblems(['roles:', '  gha: { trust: &main [{ branches: main }] }', ...roles].join('\n'))).toEqual(
      [],
    );
  });

  it('is read where it is merely long', async () => {
    const roles = Array.from(
      { length: 4000 },
      (_, index) => `  gha-${index}: { role-description: "${'x'.repeat(250)}" }`,
    );
    const text = ['roles:', ...roles, '  bad name: {}'].join('\n');
    expect(text.length).toBeGreaterThan(1024 * 1024);
    expect(await findProblems(text)).toEqual([expect.stringContaining('line 4002, `roles.bad name`')]);
  });
});

it('reads CRLF, a byte order mark and every script', async () => {
  const text = '\uFEFFroles:\r\n  gha:\r\n    trust: [{ environments: "本番" }]\r\n    role-path: x\r\n';
  expect(await findProblems(text)).toEqual([expect.stringContaining('line 4, `roles.gha.role-path`')]);
});

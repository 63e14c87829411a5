/** The linter says what is wrong with a trust policy, where and how gravely, and is silent about what is right. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildTrust } from '../../../src/trust/build.ts';
import { type EnvironmentState, type Finding, LINT_RULES, type LintFacts, lint } from '../../../src/trust/lint/lint.ts';
import {
  type ConditionValue,
  type PolicyDocument,
  parsePolicy,
  renderPolicyPretty,
  toList,
} from '../../../src/trust/policy/document.ts';
import { parseClaims, type TokenClaims } from '../../../src/trust/token/claims.ts';
import { GITHUB_ISSUER } from '../../../src/trust/token/issuer.ts';

type JsonFacts = Omit<LintFacts, 'claims' | 'environments'> & {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly environments?: Readonly<Record<string, EnvironmentState>>;
};

interface Case {
  /** An id, `error` for no rule of that severity, or `any` for no rule at all. */
  readonly rule: string;
  readonly name: string;
  /** The page that decides the case. A case of one rule has the source of its rule. */
  readonly source?: string;
  readonly expect: 'flag' | 'pass';
  readonly severity?: Finding['severity'];
  readonly policy: PolicyDocument;
  readonly facts: JsonFacts;
}

const cases = JSON.parse(readFileSync(new URL('../../cases/lint.json', import.meta.url), 'utf8')) as readonly Case[];

function readFacts({ claims, environments, ...facts }: JsonFacts): LintFacts {
  return {
    ...facts,
    ...(claims === undefined ? {} : { claims: readClaims(claims) }),
    ...(environments === undefined ? {} : { environments: new Map(Object.entries(environments)) }),
  };
}

function readClaims(all: Readonly<Record<string, unknown>>): TokenClaims {
  const parsed = parseClaims(all);
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.claims;
}

/** The policy as it comes from IAM: through the parser. */
function readPolicy(policy: PolicyDocument): PolicyDocument {
  const parsed = parsePolicy(renderPolicyPretty(policy));
  if (parsed.kind === 'invalid') throw new Error(parsed.problem);
  return parsed.policy;
}

function run({ policy, facts }: Case): readonly Finding[] {
  return lint(readPolicy(policy), readFacts(facts));
}

function isAbout(finding: Finding, rule: string): boolean {
  return rule === 'any' || finding.severity === rule || finding.rule === rule;
}

describe('a policy with a flaw is flagged by the rule for it', () => {
  it.each(cases.filter((item) => item.expect === 'flag'))('$rule $severity: $name', (item) => {
    const found = run(item).filter(({ rule }) => rule === item.rule);
    expect(found).not.toEqual([]);
    const severities = [...new Set(found.map(({ severity }) => severity))];
    expect(severities).toEqual([item.severity]);
  });
});

describe('a policy without the flaw is not', () => {
  it.each(cases.filter((item) => item.expect === 'pass'))('$rule: $name', (item) => {
    expect(run(item).filter((finding) => isAbout(finding, item.rule))).toEqual([]);
  });
});

describe('the cases', () => {
  it('flag and pass every rule that reports', () => {
    const rules = LINT_RULES.filter(({ severity }) => severity !== 'none').map(({ id }) => id);
    for (const expected of ['flag', 'pass']) {
      const covered = new Set(cases.filter((item) => item.expect === expected).map(({ rule }) => rule));
      expect(rules.filter((id) => !covered.has(id))).toEqual([]);
    }
  });

  it('each cite a page: their own, or that of their rule', () => {
    const sourceOf = (item: Case) => item.source ?? LINT_RULES.find(({ id }) => id === item.rule)?.source ?? '';
    expect(cases.filter((item) => !/^(?:https:\/\/\S+|[\w.-]+\/[\w.-]+:\S+)$/u.test(sourceOf(item)))).toEqual([]);
  });

  it('are reported within the severity that the rule declares', () => {
    const order = ['none', 'info', 'warning', 'error'];
    const tooGrave = cases.flatMap(run).filter(({ rule, severity }) => {
      const known = LINT_RULES.find(({ id }) => id === rule);
      return known === undefined || order.indexOf(severity) > order.indexOf(known.severity);
    });
    expect(tooGrave).toEqual([]);
  });

  it('have a sentence and a fix in every finding', () => {
    const bad = cases
      .flatMap(run)
      .filter(({ message, instead, where }) => !/^.+[.]$/u.test(message) || instead === '' || where === '');
    expect(bad).toEqual([]);
  });

  it('are judged the same every time, by statement and then by rule', () => {
    for (const item of cases) {
      const findings = run(item);
      expect(run(item)).toEqual(findings);
      const keys = findings.map(({ statement, rule }) => `${String(statement).padStart(3, '0')} ${rule}`);
      expect(keys).toEqual([...keys].sort());
    }
  });
});

/** The findings without their places: rule and severity, each once. */
function gist(policy: PolicyDocument, facts: JsonFacts): readonly string[] {
  const findings = lint(readPolicy(policy), readFacts(facts));
  return [...new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))].sort();
}

function mapConditions(
  policy: PolicyDocument,
  map: (key: string, value: ConditionValue) => readonly [string, ConditionValue],
): PolicyDocument {
  const Statement = policy.Statement.map((statement) => {
    if (statement.Condition === undefined) return statement;
    const blocks = Object.entries(statement.Condition).map(([operator, keys]) => {
      return [operator, Object.fromEntries(Object.entries(keys).map(([key, value]) => map(key, value)))] as const;
    });
    return { ...statement, Condition: Object.fromEntries(blocks) };
  });
  return { ...policy, Statement };
}

describe('the verdict does not depend on', () => {
  const without = (list: readonly string[], one: string) => list.filter((item) => item !== one);

  it('the order of values', () => {
    for (const { policy, facts } of cases) {
      const turned = mapConditions(policy, (key, value) => [key, toList(value).toReversed()]);
      expect(gist(turned, facts)).toEqual(gist(policy, facts));
    }
  });

  it('a list where one value would do', () => {
    for (const { policy, facts } of cases.filter(({ rule }) => rule !== 'T46')) {
      const listed = mapConditions(policy, (key, value) => [key, toList(value)]);
      const statements = listed.Statement.map((statement) =>
        statement.Action === undefined ? statement : { ...statement, Action: toList(statement.Action) },
      );
      expect(gist({ ...listed, Statement: statements }, facts)).toEqual(gist(policy, facts));
    }
  });

  it('the letter case of keys', () => {
    for (const { policy, facts } of cases) {
      const shouted = mapConditions(policy, (key, value) => [key.toUpperCase(), value]);
      expect(without(gist(shouted, facts), 'T28 info')).toEqual(without(gist(policy, facts), 'T28 info'));
    }
  });

  it('the order of statements', () => {
    for (const { policy, facts } of cases) {
      const turned = { ...policy, Statement: policy.Statement.toReversed() };
      expect(gist(turned, facts)).toEqual(gist(policy, facts));
    }
  });
});

describe('the list of rules', () => {
  it('has T01 to T50, each with a title, a meaning and a source', () => {
    const ids = Array.from({ length: 50 }, (_, index) => `T${String(index + 1).padStart(2, '0')}`);
    expect(LINT_RULES.map(({ id }) => id)).toEqual(ids);
    for (const { title, meaning, source } of LINT_RULES) {
      expect(title).toMatch(/^\S/u);
      expect(meaning).toMatch(/\.$/u);
      expect(source).toMatch(/^(?:https:\/\/\S+|[\w.-]+\/[\w.-]+:\S+)$/u);
    }
  });
});

const key = (claim: string): string => `token.actions.githubusercontent.com:${claim}`;
const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';

function trust(...conditions: readonly Readonly<Record<string, Readonly<Record<string, string | string[]>>>>[]) {
  return readPolicy({
    Version: '2012-10-17',
    Statement: conditions.map((Condition) => ({
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition,
    })),
  });
}

const aud = { [key('aud')]: 'sts.amazonaws.com' };

describe('a finding', () => {
  it('names the statement, the condition and the value at fault', () => {
    const exact = 'repo:acme@1/app@2:ref:refs/heads/main';
    const policy = trust(
      { StringEquals: { ...aud, [key('sub')]: exact } },
      { StringEquals: aud, StringLike: { [key('sub')]: [exact, 'repo:acme@1/*'] } },
    );
    expect(lint(policy, { partition: 'aws' })).toEqual([
      {
        rule: 'T04',
        severity: 'error',
        statement: 2,
        where: `StringLike ${key('sub')}`,
        value: 'repo:acme@1/*',
        message: 'Every repository of this owner can assume the role, including repositories created later.',
        instead: `name the repository: \`"StringEquals": { "${key('sub')}": "${exact}" }\``,
      },
    ]);
  });

  it('proposes what the token or the repository really is', () => {
    const facts: LintFacts = {
      partition: 'aws',
      repositories: [
        { identity: { owner: 'octo-org', name: 'octo-repo', ownerId: '7', id: '8' }, format: 'immutable' },
      ],
    };
    const [first] = lint(trust({ StringEquals: aud }), facts);
    expect(first?.instead).toContain('"repo:octo-org@7/octo-repo@8:ref:refs/heads/main"');
    const named = lint(
      trust({ StringEquals: { ...aud, [key('sub')]: 'repo:octo-org/octo-repo:environment:prod' } }),
      facts,
    );
    expect(named.find(({ rule }) => rule === 'T34')?.instead).toContain('repo:octo-org@7/octo-repo@8:environment:prod');
    expect(named.find(({ rule }) => rule === 'T33')?.instead).toContain(`"${key('repository_id')}": "8"`);
  });

  it('encodes the colon that GitHub encodes', () => {
    const policy = trust({ StringEquals: { ...aud, [key('sub')]: 'repo:acme@1/app@2:environment:Production:V1' } });
    const finding = lint(policy, { partition: 'aws' }).find(({ rule }) => rule === 'T14');
    expect(finding?.instead).toContain('"repo:acme@1/app@2:environment:Production%3AV1"');
  });

  it('has one cause: an exact subject beside a pattern is judged by the exact one', () => {
    const policy = trust({
      StringEquals: { ...aud, [key('sub')]: 'repo:acme@1/app@2:environment:prod' },
      StringLike: { [key('sub')]: 'repo:acme@1/*' },
    });
    expect(lint(policy, { partition: 'aws' }).map(({ rule }) => rule)).toEqual(['T50']);
  });
});

describe('what the builder writes', () => {
  const repository = { owner: 'acme', name: 'app', ownerId: '1', id: '2' };
  const contexts = [
    { kind: 'branch', name: 'main' },
    { kind: 'branch', name: 'pull_request' },
    { kind: 'branch', name: 'feature/50%' },
    { kind: 'branch', name: 'a${b}' },
    { kind: 'tag', name: 'v1' },
    { kind: 'environment', name: 'prod' },
    { kind: 'environment', name: 'Production: V1' },
    { kind: 'pull-request' },
  ] as const;
  const formats = [['classic'], ['immutable'], ['classic', 'immutable']] as const;
  const issuers = [GITHUB_ISSUER, `${GITHUB_ISSUER}/acme-ent`, 'https://ghe.example.com/_services/token'];

  it.each(
    contexts.flatMap((context) =>
      formats.flatMap((list) =>
        issuers.flatMap((issuer) => [true, false].map((pinIds) => ({ context, list, issuer, pinIds }))),
      ),
    ),
  )('has no error: $context $list $issuer ids $pinIds', ({ context, list, issuer, pinIds }) => {
    const policy = buildTrust({
      partition: 'aws',
      account: '111122223333',
      issuer,
      audience: 'sts.amazonaws.com',
      repositories: [{ identity: repository, shape: { kind: 'default', formats: list }, contexts: [context] }],
      reusableWorkflows: [],
      subjects: [],
      conditions: {},
      pinIds,
    });
    const known = list.length === 1 ? { format: list[0] } : {};
    const facts: LintFacts = {
      partition: 'aws',
      account: '111122223333',
      issuer,
      clientIds: ['sts.amazonaws.com'],
      repositories: [{ identity: repository, ...known }],
    };
    const errors = lint(policy, facts).filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
  });
});

const TEMPLATES = [
  ['repo'],
  ['repo', 'context'],
  ['repo', 'context', 'job_workflow_ref'],
  ['repo', 'workflow'],
  ['repository_owner', 'repository_visibility', 'context'],
  ['context', 'repo'],
  ['workflow', 'ref', 'repository_id'],
];

describe('what the builder writes for a template', () => {
  const identity = { owner: 'acme', name: 'app', ownerId: '1', id: '2' };
  const values = {
    job_workflow_ref: 'acme/ci/.github/workflows/d.yml@refs/heads/main',
    repository_id: '2',
    repository_owner: 'acme',
    repository_visibility: 'private',
    workflow: 'Build: all?',
  };

  it.each(TEMPLATES.flatMap((keys) => (['classic', 'immutable'] as const).map((format) => ({ keys, format }))))(
    'has no error: $keys $format',
    ({ keys, format }) => {
      const policy = buildTrust({
        partition: 'aws',
        account: '111122223333',
        issuer: GITHUB_ISSUER,
        audience: 'sts.amazonaws.com',
        repositories: [
          { identity, shape: { kind: 'template', format, keys, values }, contexts: [{ kind: 'branch', name: 'main' }] },
        ],
        reusableWorkflows: ['acme/ci/.github/workflows/d.yml@refs/heads/main'],
        subjects: [],
        conditions: {},
        pinIds: true,
      });
      const facts: LintFacts = { partition: 'aws', repositories: [{ identity, format, template: keys }] };
      expect(lint(policy, facts).filter(({ severity }) => severity === 'error')).toEqual([]);
    },
  );
});

describe('a policy by a stranger', () => {
  it('takes no long time, whatever it says', () => {
    const hostile = [
      `repo:${'*a'.repeat(2000)}`,
      `repo:${'?'.repeat(4000)}`,
      `repo:${'@'.repeat(4000)}/x`,
      `repo:a/b:${'environment:'.repeat(400)}`,
      `repo:a/b${':'.repeat(4000)}`,
      `${'a_'.repeat(2000)}:x`,
      `repo:${'/'.repeat(4000)}`,
    ];
    const keys = [`${'a'.repeat(4000)}1:sub`, `${key('sub')}${'/'.repeat(4000)}`, `https://${'/'.repeat(4000)}:x`];
    const policy = trust({
      StringLike: { [key('sub')]: hostile, ...Object.fromEntries(keys.map((name) => [name, hostile])) },
      [`${'ForAllValues:'.repeat(300)}StringLike`]: { [key('sub')]: hostile },
    });
    const facts: LintFacts = {
      partition: 'aws',
      repositories: [{ identity: { owner: 'acme', name: 'app', ownerId: '1', id: '2' }, format: 'immutable' }],
    };
    expect(lint(policy, facts).length).toBeGreaterThan(0);
  }, 2000);

  it('may have values that are no text, and no conditions at all', () => {
    const policy = readPolicy({
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Principal: { Federated: provider },
          Action: 'sts:AssumeRoleWithWebIdentity',
          Condition: {
            Bool: { [key('sub')]: true },
            NumericEquals: { [key('repository_id')]: 2 },
            StringLike: { [key('sub')]: [] },
            Teapot: { short: ['and', 'stout'] },
          },
        },
        { Effect: 'Allow', Principal: { Federated: [] }, Action: [] },
        { Effect: 'Allow', Action: 'sts:AssumeRole' },
      ],
    });
    expect(() => lint(policy, { partition: 'aws' })).not.toThrow();
  });

  it('may be empty', () => {
    expect(lint({ Statement: [] }, { partition: 'aws' })).toEqual([]);
  });
});

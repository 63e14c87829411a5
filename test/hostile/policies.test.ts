/** Any policy in IAM is understood completely or not at all, and no foreign statement is lost or weakened. */

import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { plan } from '../../src/plan/plan.ts';
import type { ActualRole } from '../../src/plan/state.ts';
import { planTeardown } from '../../src/plan/teardown.ts';
import { compareAdmission, widens } from '../../src/trust/compare/compare.ts';
import { diagnose } from '../../src/trust/diagnose/diagnose.ts';
import { lint } from '../../src/trust/lint/lint.ts';
import { type PolicyDocument, parsePolicy, renderPolicy } from '../../src/trust/policy/document.ts';
import { ROLE_NAME, type Scene, startScene } from '../e2e/scene.ts';
import {
  accountWith,
  claimsOf,
  desiredRole,
  desiredState,
  foreignRole,
  ISSUER,
  MAIN,
  OUR_TAGS,
  PROVIDER_ARN,
  present,
} from '../plan/fixture-state.ts';
import { HOSTILE_TEXTS, hostileTexts } from './hostile-text.ts';
import { expectInert } from './inert.ts';

const HOST = 'token.actions.githubusercontent.com';
const ROLE = { partition: 'aws', account: '111122223333', path: '/', name: ROLE_NAME } as const;

const texts = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(PROVIDER_ARN, `${HOST}:sub`, `${HOST}:aud`, MAIN, 'repo:*', '*', 'sts:*') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('${aws:username}', '${*}', '${', "${a, 'b'}", 'AROAEXAMPLE000', 'arn:', ':::::'),
  },
  { weight: 1, arbitrary: hostileTexts },
);
const scalars = fc.oneof(texts, fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e21, 2 ** 53, '', [], {}));
const oneOrMany = fc.oneof(texts, fc.array(texts, { maxLength: 3 }), scalars);
const key = fc.oneof(texts, fc.constantFrom('__proto__', 'constructor', 'toString', 'AWS', 'Federated', 'Service', ''));
const operator = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('StringEquals', 'StringLike', 'stringlikeifexists', 'ForAnyValue:StringLike'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('ForAllValues:', ':', 'IfExists', 'Null', 'ArnLike', 'NumericEquals', 'StringNotLike'),
  },
  { weight: 1, arbitrary: key },
);
const condition = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.dictionary(operator, fc.oneof(fc.dictionary(key, oneOrMany, { maxKeys: 3 }), scalars), {
      maxKeys: 3,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.oneof(fc.array(fc.dictionary(operator, scalars, { maxKeys: 1 }), { maxLength: 2 }), scalars),
  },
);
const principal = fc.oneof(texts, fc.constant('*'), fc.dictionary(key, oneOrMany, { maxKeys: 3 }));
/** Statements such as IAM might hold, and such as it never would. */
const statement = fc.record(
  {
    Sid: fc.oneof(fc.constantFrom('GhOidcAws1', 'Nobody', ''), scalars),
    Effect: fc.oneof({ weight: 9, arbitrary: fc.constantFrom('Allow', 'Deny') }, { weight: 1, arbitrary: scalars }),
    Principal: principal,
    NotPrincipal: principal,
    Action: oneOrMany,
    NotAction: oneOrMany,
    Condition: condition,
    Resource: oneOrMany,
    [`x${HOST}`]: scalars,
  },
  { requiredKeys: ['Effect', 'Action'] },
);
const documents = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      Version: fc.constantFrom('2012-10-17', '2008-10-17'),
      Statement: fc.oneof(fc.array(statement, { maxLength: 4 }), statement),
    }),
  },
  { weight: 1, arbitrary: fc.oneof(scalars, fc.array(statement, { maxLength: 2 })) },
);

/** A document as text, now and then written in another way, broken, or encoded once more. */
const policyTexts = fc.tuple(documents, fc.nat(19), fc.nat()).map(([document, way, place]) => {
  const text = JSON.stringify(document);
  if (way === 0) return text.slice(0, place % (text.length + 1));
  if (way === 1) return encodeURIComponent(text);
  if (way === 2) return text.replace('{', '{"Statement":[],');
  if (way === 3) return text.replaceAll('"Effect"', '"\\u0045ffect":"Allow","Effect"');
  return way === 4 ? JSON.stringify(document, null, 2) : text;
});

function roleWith(text: string, tags: ActualRole['tags'] = { team: 'platform' }): ActualRole {
  const parsed = parsePolicy(text);
  const policy = parsed.kind === 'policy' ? parsed.policy : undefined;
  return foreignRole({ trust: { text, policy }, tags, inlinePolicies: present([{ name: 'theirs', text }]) });
}

/** The trust policies that a plan would write. */
function trustsOf(steps: ReturnType<typeof plan>['steps']): readonly PolicyDocument[] {
  return steps.flatMap((step) => (step.kind === 'update-trust' ? [step.trust] : []));
}

const asText = (policy: PolicyDocument): readonly string[] => policy.Statement.map((item) => JSON.stringify(item));

describe('a policy document', () => {
  it.each([
    ['{"Version":"2012-10-17","Statement":[],"Statement":[]}', '"Statement" twice'],
    ['{"Statement":[{"Effect":"Deny","Action":"*","\\u0045ffect":"Allow"}]}', '"Effect" twice'],
    ['{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"Null":{"a":"true"},"Null":{}}}]}', '"Null" twice'],
    [
      '{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"a":9007199254740993}}}]}',
      'not a string',
    ],
    ['{"Statement":[{"Effect":"Allow","Action":"*","Condition":{"NumericEquals":{"a":1e999}}}]}', 'not a string'],
  ])('that is ambiguous is invalid: %s', (text, problem) => {
    const parsed = parsePolicy(text);
    expect(parsed.kind === 'invalid' ? parsed.problem : 'it was accepted').toContain(problem);
  });

  it('with text that looks like a duplicate key is valid', () => {
    const text =
      '{"Statement":[{"Sid":"\\"a\\": {","Effect":"Allow","Action":["Sid","Sid"]},{"Effect":"Deny","Action":"{"}]}';
    expect(parsePolicy(text)).toMatchObject({ kind: 'policy' });
  });
});

describe('whatever the trust of a role says', () => {
  it('a merge keeps every foreign statement unchanged', () => {
    let merged = 0;
    fc.assert(
      fc.property(policyTexts, (text) => {
        const role = roleWith(text);
        const { steps, obstacles } = plan(desiredState(desiredRole({ adopt: 'merge' })), accountWith(role));
        const { policy } = role.trust;
        if (policy === undefined) expect(obstacles.map(({ kind }) => kind)).toContain('unmergeable');
        for (const trust of trustsOf(steps)) {
          merged += 1;
          expect(asText(trust)).toEqual(expect.arrayContaining([...asText(policy ?? trust)]));
          const { gained } = compareAdmission(policy ?? trust, trust);
          expect(gained.length === 0 || steps.some((step) => step.widens)).toBe(true);
        }
      }),
      { numRuns: 1500 },
    );
    expect(merged).toBeGreaterThan(60);
  });

  it('replacing it names that it widens, taking our part out again loses nothing, and nothing fails', () => {
    const tags = { ...OUR_TAGS, 'gh-oidc-aws:adopted': 'merge' };
    fc.assert(
      fc.property(policyTexts, (text) => {
        const role = roleWith(text);
        const { policy } = role.trust;
        const replaced = plan(desiredState(desiredRole({ adopt: 'replace', prune: true })), accountWith(role));
        for (const step of replaced.steps) {
          if (step.kind === 'update-trust' && policy !== undefined)
            expect(step.widens).toBe(widens(policy, step.trust));
          if (step.kind === 'update-trust' && policy === undefined) expect(step.widens).toBe(true);
        }
        const unwanted = {
          repository: 'octo-org/octo-repo',
          providerArn: PROVIDER_ARN,
          roleNames: [ROLE_NAME],
          removeProvider: true,
        };
        const back = planTeardown(
          unwanted,
          accountWith(roleWith(text, tags)),
          present([{ name: 'other', trust: text }]),
        );
        const others = (policy?.Statement ?? []).filter(({ Sid }) => !/^GhOidcAws\d+$/u.test(Sid ?? ''));
        for (const trust of trustsOf(back.steps)) {
          expect(asText(trust)).toEqual(expect.arrayContaining(others.map((item) => JSON.stringify(item))));
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('it is diagnosed and linted, whoever asks', () => {
    fc.assert(
      fc.property(policyTexts, texts, (text, sub) => {
        const { policy } = roleWith(text).trust;
        const known =
          policy === undefined
            ? ({ kind: 'unknown', why: text } as const)
            : ({ kind: 'present', policy, text } as const);
        const claims = claimsOf(sub === '' ? MAIN : sub);
        const trust = { role: known, provider: { kind: 'present', clientIds: [text] } } as const;
        expect(diagnose(claims, ROLE, trust, { hasJustChanged: false }).verdict).not.toBe('');
        const facts = { partition: 'aws', account: ROLE.account, issuer: ISSUER, repositories: [] } as const;
        for (const finding of policy === undefined ? [] : lint(policy, facts)) expect(finding.rule).toMatch(/^T\d\d$/u);
      }),
      { numRuns: 1500 },
    );
  });

  it('it can have a hundred thousand characters', () => {
    const one = { Effect: 'Allow', Principal: { Federated: PROVIDER_ARN }, Action: 'sts:AssumeRoleWithWebIdentity' };
    const like = (values: readonly string[]) => ({ ...one, Condition: { StringLike: { [`${HOST}:sub`]: values } } });
    const many = Array.from({ length: 1000 }, (_, index) => like([`repo:*/*x${index}*:*ref*`, `*${index}*a*b*c*`]));
    for (const statements of [many, [like([`${'*a'.repeat(50_000)}b`])], [like(['?'.repeat(100_000)])]]) {
      const text = JSON.stringify({ Version: '2012-10-17', Statement: statements });
      const role = roleWith(text);
      expect(plan(desiredState(desiredRole({ adopt: 'replace' })), accountWith(role)).steps.length).toBeGreaterThan(0);
      const { policy = { Statement: [] } } = role.trust;
      const trust = { role: { kind: 'present', policy, text }, provider: { kind: 'absent' } } as const;
      diagnose(claimsOf(`repo:octo-org/octo-repo:ref:refs/heads/${'a'.repeat(10_000)}`), ROLE, trust, {
        hasJustChanged: false,
      });
    }
  });
});

describe('the bundle', () => {
  async function openScene(): Promise<Scene> {
    const scene = await startScene();
    onTestFinished(() => scene.close());
    return scene;
  }

  /** All hostile texts in every place of one trust policy that IAM might hold. */
  const HOSTILE_TRUST = renderPolicy({
    Version: '2012-10-17',
    Statement: Object.values(HOSTILE_TEXTS).map((text, index) => ({
      Sid: `${index}${text.slice(0, 300)}`,
      Effect: index % 5 === 0 ? 'Deny' : 'Allow',
      Principal: index % 2 === 0 ? { AWS: text.slice(0, 300) } : { Federated: PROVIDER_ARN },
      Action: ['sts:AssumeRoleWithWebIdentity', text.slice(0, 300)],
      Condition: {
        [`x${text.slice(0, 300)}`]: { [text.slice(0, 300)]: text.slice(0, 300) },
        StringLike: { [`${HOST}:sub`]: text },
      },
    })),
  });

  const POLICIES = {
    'hostile texts in every place': HOSTILE_TRUST,
    'JSON encoded twice': encodeURIComponent(HOSTILE_TRUST),
    'a key twice':
      '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Principal":"*","Action":"*"}],"Statement":[]}',
    'a list as a condition':
      '{"Statement":[{"Effect":"Allow","Principal":"*","Action":"*","Condition":[{"Null":[]}]}]}',
  };

  it.each(Object.entries(POLICIES))('shows, diagnoses and keeps %s', async (_, trustPolicy) => {
    const scene = await openScene();
    scene.account.addProvider({ clientIds: ['sts.amazonaws.com'] });
    scene.account.addRole({ name: ROLE_NAME, trustPolicy, inlinePolicies: { theirs: trustPolicy } });
    const env = { AWS_ACCESS_KEY_ID: scene.admin.accessKeyId, AWS_SECRET_ACCESS_KEY: scene.admin.secretAccessKey };
    const before = scene.account.snapshot();
    const role = `arn:aws:iam::111122223333:role/${ROLE_NAME}`;
    for (const inputs of [
      { mode: 'diagnose', 'role-to-assume': role },
      { mode: 'plan', adopt: 'merge', prune: 'true' },
      { mode: 'plan', adopt: 'replace' },
    ]) {
      expectInert(await scene.job({ env }).step({ 'aws-region': 'us-east-1', ...inputs }));
    }
    expect(scene.account.snapshot()).toEqual(before);
    const result = await scene.job({ env }).step({ mode: 'bootstrap', adopt: 'merge', 'aws-region': 'us-east-1' });
    expectInert(result);
    expect(result.exitCode).toBe(1);
    expect(scene.account.snapshot()).toEqual(before);
  });
});

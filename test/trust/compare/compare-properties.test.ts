/** If `widens` says that a policy does not widen another, no generated request proves otherwise. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTrust, type TrustedRepository } from '../../../src/trust/build.ts';
import { compareAdmission, widens } from '../../../src/trust/compare/compare.ts';
import type { ConditionBlock, PolicyDocument, Statement } from '../../../src/trust/policy/document.ts';
import { type AccessRequest, evaluate } from '../../../src/trust/policy/evaluate.ts';
import { isLike } from '../../../src/trust/policy/wildcard.ts';
import type { SubjectContext, SubjectFormat } from '../../../src/trust/subject/subject.ts';
import { GITHUB_ISSUER } from '../../../src/trust/token/issuer.ts';

const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
const otherProvider = 'arn:aws:iam::111122223333:oidc-provider/gitlab.com';
const account = '444455556666';
const root = `arn:aws:iam::${account}:root`;

const text = fc.stringMatching(/^[abA]{0,3}$/u);
const value = fc.oneof(
  { weight: 6, arbitrary: fc.stringMatching(/^[abA*?]{0,4}$/u) },
  { weight: 1, arbitrary: fc.constantFrom('${g:ref}', 'a${g:ref}', '${*}', '${?}a', '${g:none}', "${g:none, 'b'}") },
);
const values = fc.array(value, { minLength: 1, maxLength: 3 });

const operator = fc.constantFrom(
  ...['StringEquals', 'StringLike', 'StringEqualsIgnoreCase', 'StringNotEquals', 'StringNotLike'],
  ...['StringEquals', 'StringLike', 'StringLikeIfExists', 'StringNotEqualsIfExists', 'StringNotEqualsIgnoreCase'],
);
const manyOperator = fc
  .tuple(fc.constantFrom('ForAllValues', 'ForAnyValue'), operator)
  .map(([set, name]) => `${set}:${name}`);

type Condition = readonly [operator: string, key: string, values: readonly string[]];
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 8, arbitrary: fc.tuple(operator, fc.constantFrom('g:sub', 'g:sub', 'g:ref'), values) },
  { weight: 4, arbitrary: fc.tuple(manyOperator, fc.constantFrom('g:amr', 'g:amr', 'g:sub'), values) },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constant('Null'), fc.constantFrom('g:ref', 'g:amr'), fc.constantFrom(['true'], ['false'])),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('ArnLike', 'ArnEquals', 'ArnNotLike', 'Bool', 'IpAddress', 'StringSimilar'),
      fc.constantFrom('g:arn', 'g:ref'),
      fc.array(fc.constantFrom('arn:aws:s*:a:b:c', 'arn:aws:s?:*:b:*', 'arn:*:c', 'true', 'False', '10.0.0.0/8'), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
  },
);

const caller = fc.constantFrom<Pick<Statement, 'Principal' | 'NotPrincipal'>>(
  { Principal: { Federated: provider } },
  { Principal: { Federated: provider } },
  { Principal: { Federated: [provider, otherProvider] } },
  { Principal: { AWS: account, Federated: otherProvider } },
  { Principal: { AWS: [root] } },
  { Principal: '*' },
  { NotPrincipal: { Federated: otherProvider } },
);
const action = fc.constantFrom<Pick<Statement, 'Action' | 'NotAction'>>(
  { Action: 'sts:AssumeRoleWithWebIdentity' },
  { Action: 'sts:AssumeRoleWithWebIdentity' },
  { Action: ['sts:AssumeRole', 'sts:assumerolewithwebidentity'] },
  { Action: 'sts:*' },
  { NotAction: 'sts:AssumeRole' },
);

/** A statement before its conditions are grouped into blocks, as edits need it. */
interface Draft {
  readonly effect: 'Allow' | 'Deny';
  readonly caller: Pick<Statement, 'Principal' | 'NotPrincipal'>;
  readonly action: Pick<Statement, 'Action' | 'NotAction'>;
  readonly conditions: readonly Condition[];
}
const draft: fc.Arbitrary<Draft> = fc.record({
  effect: fc.constantFrom('Allow', 'Allow', 'Allow', 'Deny'),
  caller,
  action,
  conditions: fc.array(condition, { maxLength: 3 }),
});
const drafts = fc.array(draft, { minLength: 1, maxLength: 4 });
const version = fc.constantFrom('2012-10-17', '2012-10-17', '2012-10-17', '2008-10-17');

/** One operator takes one list for a key, so the later of two colliding conditions wins. */
function policyOf(of: readonly Draft[], as = '2012-10-17'): PolicyDocument {
  const block = (conditions: readonly Condition[]): ConditionBlock => {
    const keysOf = (wanted: string) =>
      conditions.filter(([name]) => name === wanted).map(([, key, list]) => [key, list]);
    return Object.fromEntries(conditions.map(([name]) => [name, Object.fromEntries(keysOf(name))]));
  };
  return {
    Version: as,
    Statement: of.map((item) => ({
      Effect: item.effect,
      ...item.caller,
      ...item.action,
      Condition: block(item.conditions),
    })),
  };
}

/** A typical change: a statement, a condition or a value is added, removed or replaced. */
type Edit = (of: readonly Draft[]) => readonly Draft[];
const edit: fc.Arbitrary<Edit> = fc
  .record({
    at: fc.nat(3),
    inner: fc.nat(2),
    kind: fc.constantFrom(
      'drop',
      'add',
      'copy',
      'deny',
      'undeny',
      'condition',
      'loosen',
      'value',
      'less',
      'split',
      'who',
    ),
    draft,
    condition,
    value,
    operator,
  })
  .map((by) => (of) => {
    const index = of.length === 0 ? 0 : by.at % of.length;
    const target = of[index];
    if (target === undefined || by.kind === 'add') return [...of, by.draft];
    const put = (...items: readonly Draft[]) => [...of.slice(0, index), ...items, ...of.slice(index + 1)];
    const position = target.conditions.length === 0 ? 0 : by.inner % target.conditions.length;
    const found = target.conditions[position];
    const putCondition = (...items: readonly Condition[]): Draft => ({
      ...target,
      conditions: [...target.conditions.slice(0, position), ...items, ...target.conditions.slice(position + 1)],
    });
    switch (by.kind) {
      case 'drop':
        return put();
      case 'copy':
        return [...of, { ...target, conditions: [...target.conditions, by.condition] }];
      case 'deny':
        return [...of, { ...by.draft, effect: 'Deny' }];
      case 'undeny':
        return of.filter(({ effect }) => effect === 'Allow');
      case 'condition':
        return put({ ...target, conditions: [...target.conditions, by.condition] });
      case 'loosen':
        return put(putCondition());
      case 'who':
        return put({ ...target, caller: by.draft.caller, action: by.draft.action });
      default: {
        if (found === undefined) return of;
        const [name, key, list] = found;
        if (by.kind === 'value') return put(putCondition([name, key, [...list.slice(1), by.value]]));
        if (by.kind === 'less') return put(putCondition([name, key, list.length > 1 ? list.slice(1) : list]));
        return put(...list.map((item) => putCondition([name, key, [item]])));
      }
    }
  });

interface Pair {
  readonly before: PolicyDocument;
  readonly after: PolicyDocument;
}
const edits = (most: number) => fc.array(edit, { minLength: 1, maxLength: most });
const apply = (of: readonly Draft[], by: readonly Edit[]): readonly Draft[] =>
  by.reduce<readonly Draft[]>((current, change) => change(current), of);
const pair: fc.Arbitrary<Pair> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(drafts, edits(2), version)
      .map(([of, by, as]) => ({ before: policyOf(of, as), after: policyOf(apply(of, by), as) })),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(drafts, drafts, version, version)
      .map(([of, other, as, then]) => ({ before: policyOf(of, as), after: policyOf(other, then) })),
  },
);

const asker = fc.constantFrom<NonNullable<AccessRequest['principal']>>(
  { kind: 'Federated', ids: [provider] },
  { kind: 'Federated', ids: [provider] },
  { kind: 'Federated', ids: [otherProvider] },
  { kind: 'AWS', ids: [root, account] },
  { kind: 'AWS', ids: ['arn:aws:iam::111122223333:role/x'] },
  { kind: 'Service', ids: ['ec2.amazonaws.com'] },
);
const optional = (of: fc.Arbitrary<readonly string[]>) => fc.option(of, { nil: undefined });
const request: fc.Arbitrary<AccessRequest> = fc
  .record({
    principal: asker,
    action: fc.constantFrom('sts:AssumeRoleWithWebIdentity', 'sts:AssumeRoleWithWebIdentity', 'sts:AssumeRole'),
    sub: optional(fc.oneof(text, fc.constantFrom('*', '?a', 'a*')).map((one) => [one])),
    ref: optional(fc.oneof(text, fc.constantFrom('true', 'arn:aws:s:a:b:c')).map((one) => [one])),
    amr: optional(fc.array(text, { maxLength: 2 })),
    arn: optional(fc.constantFrom('arn:aws:s:a:b:c', 'arn:aws:sx:z:b:c:d', 'arn:aws:s:a:b').map((one) => [one])),
  })
  .map(({ principal, action: asked, ...keys }) => ({
    principal,
    action: asked,
    context: new Map(Object.entries(keys).flatMap(([key, got]) => (got === undefined ? [] : [[`g:${key}`, got]]))),
  }));
const requests = fc.array(request, { minLength: 25, maxLength: 25 });

function admits(policy: PolicyDocument, asked: AccessRequest): boolean {
  return evaluate(policy, asked).decision === 'allow';
}

describe('a change that does not widen, according to `widens`,', () => {
  it('admits no new request', () => {
    fc.assert(
      fc.property(pair, requests, ({ before, after }, tried) => {
        if (widens(before, after)) return;
        for (const asked of tried) if (admits(after, asked)) expect(admits(before, asked)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('admits no new request after a second such change either', () => {
    fc.assert(
      fc.property(drafts, edits(1), edits(1), requests, (of, first, second, tried) => {
        const [a, b, c] = [of, apply(of, first), apply(apply(of, first), second)].map((item) => policyOf(item));
        if (a === undefined || b === undefined || c === undefined || widens(a, b) || widens(b, c)) return;
        for (const asked of tried) if (admits(c, asked)) expect(admits(a, asked)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('is generated often, as is one that widens; requests show the difference', () => {
    const samples = fc.sample(fc.tuple(pair, requests), 1000);
    const judged = samples.map(([{ before, after }, tried]) => ({
      widens: widens(before, after),
      isAsked: tried.some((asked) => admits(after, asked)),
      isShown: tried.some((asked) => admits(after, asked) && !admits(before, asked)),
    }));
    expect(judged.filter((item) => !item.widens && item.isAsked).length).toBeGreaterThan(100);
    expect(judged.filter((item) => item.widens).length).toBeGreaterThan(200);
    expect(judged.filter((item) => item.isShown).length).toBeGreaterThan(50);
  });
});

describe('no widening', () => {
  it('results from the same policy in any order and spelling', () => {
    const spell = (policy: PolicyDocument): PolicyDocument => ({
      ...policy,
      Statement: policy.Statement.toReversed().map((statement) => ({
        ...statement,
        Condition: Object.fromEntries(
          Object.entries(statement.Condition ?? {})
            .toReversed()
            .map(([name, keys]) => [
              name.toUpperCase(),
              Object.fromEntries(
                Object.entries(keys).map(([key, list]) => [
                  key.toUpperCase(),
                  Array.isArray(list) ? list.toReversed() : list,
                ]),
              ),
            ]),
        ),
      })),
    });
    fc.assert(
      fc.property(drafts, version, (of, as) => {
        const policy = policyOf(of, as);
        expect(widens(policy, policy)).toBe(false);
        expect(widens(policy, spell(policy))).toBe(false);
        expect(widens(spell(policy), policy)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('results from removing an Allow, adding a Deny, adding a condition to an Allow, or splitting a statement by its values', () => {
    fc.assert(
      fc.property(drafts, draft, condition, fc.nat(3), (of, more, further, at) => {
        const policy = policyOf(of);
        const isTarget = (index: number) => index === at % of.length;
        const without = of.filter(({ effect }, index) => effect === 'Deny' || !isTarget(index));
        expect(widens(policy, policyOf(without))).toBe(false);
        expect(widens(policy, policyOf([...of, { ...more, effect: 'Deny' }]))).toBe(false);
        const [name, key] = further;
        const bound = of.map((item, index) =>
          item.effect === 'Allow' && isTarget(index) && !item.conditions.some(([n, k]) => n === name && k === key)
            ? { ...item, conditions: [...item.conditions, further] }
            : item,
        );
        expect(widens(policy, policyOf(bound))).toBe(false);
        const listed: Draft = { ...more, effect: 'Allow', conditions: [['StringLike', 'g:sub', ['a*', 'b', '*?a']]] };
        const single = ['b', 'a*', '?*a'].map(
          (one): Draft => ({ ...listed, conditions: [['StringLike', 'g:sub', [one]]] }),
        );
        expect(widens(policyOf(single), policyOf([listed]))).toBe(false);
        expect(widens(policyOf([listed]), policyOf(single))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

describe('patterns', () => {
  const like = (pattern: string) =>
    policyOf([
      {
        effect: 'Allow',
        caller: { Principal: '*' },
        action: { Action: '*' },
        conditions: [['StringLike', 'g:sub', [pattern]]],
      },
    ]);
  /** All texts of up to four characters, of which `c` and `d` are in no pattern. */
  const texts = [...Array(5).keys()].flatMap((length) =>
    Array.from({ length: 4 ** length }, (_, number) =>
      Array.from({ length }, (__, position) => 'abcd'[Math.floor(number / 4 ** position) % 4]).join(''),
    ),
  );

  it('contain each other only if every text confirms it', () => {
    const pattern = fc.stringMatching(/^[ab*?]{0,4}$/u);
    fc.assert(
      fc.property(pattern, pattern, (outer, inner) => {
        if (widens(like(outer), like(inner))) return;
        expect(texts.filter((one) => isLike(inner, one) && !isLike(outer, one))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('without `?` contain each other exactly if every text confirms it', () => {
    const pattern = fc.stringMatching(/^[ab*]{0,3}$/u);
    fc.assert(
      fc.property(pattern, pattern, (outer, inner) => {
        const isHeld = texts.every((one) => !isLike(inner, one) || isLike(outer, one));
        expect(widens(like(outer), like(inner))).toBe(!isHeld);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('policies that this action builds', () => {
  const names = ['octo-app', 'octo-lib', 'octo-web'];
  const context = fc.oneof(
    fc.constantFrom('main', 'dev').map((name): SubjectContext => ({ kind: 'branch', name })),
    fc.constantFrom('prod', 'test').map((name): SubjectContext => ({ kind: 'environment', name })),
    fc.constant<SubjectContext>({ kind: 'pull-request' }),
  );
  const formats = fc.constantFrom<readonly SubjectFormat[]>(['classic'], ['immutable'], ['classic', 'immutable']);
  const trusted: fc.Arbitrary<TrustedRepository> = fc
    .tuple(
      fc.constantFrom(0, 1, 2),
      formats,
      fc.uniqueArray(context, { minLength: 1, maxLength: 4, selector: JSON.stringify }),
    )
    .map(([number, of, contexts]) => ({
      identity: { owner: 'octo-org', name: names[number] ?? '', ownerId: '1', id: String(number + 10) },
      shape: { kind: 'default', formats: of },
      contexts,
    }));
  const repositories = fc.uniqueArray(trusted, { minLength: 1, maxLength: 3, selector: ({ identity }) => identity.id });
  const build = (of: readonly TrustedRepository[], pinIds: boolean) =>
    buildTrust({
      partition: 'aws',
      account: '111122223333',
      issuer: GITHUB_ISSUER,
      audience: 'sts.amazonaws.com',
      repositories: of,
      reusableWorkflows: [],
      subjects: [],
      conditions: {},
      pinIds,
    });
  const subjectsOf = ({ Statement: statements }: PolicyDocument) =>
    new Set(
      statements.flatMap(({ Condition: block }) => {
        const of = block?.['StringEquals']?.['token.actions.githubusercontent.com:sub'];
        return Array.isArray(of) ? of.map(String) : [String(of)];
      }),
    );

  const without = (of: ReadonlySet<string>, others: ReadonlySet<string>) =>
    new Set([...of].filter((one) => !others.has(one)));

  it('widen exactly if they list a new subject, and the difference names it', () => {
    fc.assert(
      fc.property(repositories, repositories, fc.boolean(), (of, then, pinIds) => {
        const [before, after] = [build(of, pinIds), build(then, pinIds)];
        const [old, fresh] = [subjectsOf(before), subjectsOf(after)];
        const gained = without(fresh, old);
        expect(widens(before, after)).toBe(gained.size > 0);
        const quoted = (subjects: ReadonlySet<string>) => new Set([...subjects].map((subject) => `\`${subject}\``));
        const difference = compareAdmission(before, after);
        expect(new Set(difference.gained)).toEqual(quoted(gained));
        expect(new Set(difference.lost)).toEqual(quoted(without(old, fresh)));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the difference', () => {
  it('names a gained, widened or changed grant exactly if the policy widens', () => {
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        const { gained, widened, changed } = compareAdmission(before, after);
        expect(gained.length + widened.length + changed.length > 0).toBe(widens(before, after));
      }),
      { numRuns: 1000 },
    );
  });

  it('is mirrored if the policies are swapped', () => {
    fc.assert(
      fc.property(pair, ({ before, after }) => {
        const [there, back] = [compareAdmission(before, after), compareAdmission(after, before)];
        expect(new Set(there.gained)).toEqual(new Set(back.lost));
        expect(new Set(there.widened)).toEqual(new Set(back.narrowed));
        expect(new Set(there.changed)).toEqual(new Set(back.changed));
      }),
    );
  });
});

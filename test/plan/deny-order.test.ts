/** Whatever is refused halfway, a role never permits what it permits neither before nor after, also when policies deny. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../src/plan/plan.ts';
import type { ActualState } from '../../src/plan/state.ts';
import type { Step } from '../../src/plan/steps.ts';
import { planTeardown } from '../../src/plan/teardown.ts';
import { admits } from '../../src/trust/policy/admission.ts';
import { parsePolicy } from '../../src/trust/policy/document.ts';
import { evaluate } from '../../src/trust/policy/evaluate.ts';
import { listOf, listTrusts, moments } from './account.ts';
import {
  ADMIN,
  ALLOW_QUEUES,
  ALLOW_TOPICS,
  accountWith,
  actualRole,
  claimsOf,
  DENY_TOPICS,
  DEV,
  desiredRole,
  desiredState,
  ISSUER,
  MAIN,
  PROVIDER_ARN,
  policyOf,
  present,
  READ_ONLY,
  REPOSITORY,
  ROLE_NAME,
  tokenStatement,
  trustText,
} from './fixture-state.ts';

const DENY_ALL = 'arn:aws:iam::aws:policy/AWSDenyAll';
const GUARD = 'arn:aws:iam::111122223333:policy/guard';
const document = (Effect: string, Action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect, Action, Resource: '*' }] });
/** What the managed policies hold; the planner does not read it. */
const MANAGED: ReadonlyMap<string, string> = new Map([
  [ADMIN, document('Allow', '*')],
  [READ_ONLY, document('Allow', 's3:GetObject')],
  [DENY_ALL, document('Deny', '*')],
  [GUARD, document('Deny', 'sns:*')],
]);
const ACTIONS = ['sqs:SendMessage', 'sns:Publish', 's3:GetObject', 'iam:CreateUser'];

const managed = fc.uniqueArray(fc.constantFrom(...MANAGED.keys()), { maxLength: 4 });
const inline = fc.uniqueArray(
  fc.record({
    name: fc.constantFrom('a', 'b'),
    text: fc.constantFrom(ALLOW_QUEUES, ALLOW_TOPICS, DENY_TOPICS, document('Deny', 'sqs:*')),
  }),
  { selector: ({ name }) => name },
);
const trust = fc.constantFrom(policyOf(tokenStatement(MAIN)), policyOf(tokenStatement(MAIN), tokenStatement(DEV)));
const furniture = fc.record({ policyArns: managed, inlinePolicies: inline, trust });

const SCOPE = { partition: 'aws', account: '111122223333', issuer: ISSUER } as const;

/** Who can do what through the role. */
function possibilities(account: ActualState): ReadonlySet<string> {
  const reading = account.roles.get(ROLE_NAME);
  if (reading?.kind !== 'present') return new Set();
  const { policyArns, inlinePolicies, trust: found } = reading.value;
  const texts = [
    ...listOf(policyArns).map((arn) => MANAGED.get(arn) ?? ''),
    ...listOf(inlinePolicies).map(({ text }) => text),
  ];
  const Statement = texts.flatMap((text) => {
    const parsed = parsePolicy(text);
    return parsed.kind === 'policy' ? parsed.policy.Statement : [];
  });
  const allowed = ACTIONS.filter((action) => {
    const request = { action, resource: 'arn:aws:x:::y', context: new Map<string, readonly string[]>() };
    return evaluate({ Version: '2012-10-17', Statement }, request).decision === 'allow';
  });
  const { policy } = found;
  const tokens = policy === undefined ? [] : [MAIN, DEV].filter((sub) => admits(policy, SCOPE, claimsOf(sub).all));
  return new Set(tokens.flatMap((sub) => allowed.map((action) => `${sub} ${action}`)));
}

/** What is possible at some moment, but neither before nor after. */
function excess(account: ActualState, steps: readonly Step[]): readonly string[] {
  const ways = moments(account, steps).map(possibilities);
  const ends = new Set([...(ways[0] ?? []), ...(ways.at(-1) ?? [])]);
  return ways.flatMap((way) => [...way].filter((item) => !ends.has(item)));
}

const accountOf = ({ policyArns, inlinePolicies, trust: of }: Furniture): ActualState =>
  accountWith(
    actualRole({
      policyArns: present<readonly string[]>(policyArns),
      inlinePolicies: present(inlinePolicies),
      trust: trustText(of),
    }),
  );
type Furniture = typeof furniture extends fc.Arbitrary<infer T> ? T : never;

/** A replaced inline policy that takes and gives cannot suit every other step. */
const isReplaced = (before: Furniture, after: Furniture): boolean =>
  before.inlinePolicies.some(({ name, text }) =>
    after.inlinePolicies.some((other) => other.name === name && other.text !== text),
  );

describe('a run that is refused at any step leaves no role with more power than before or after', () => {
  it('in bootstrap with `prune`', () => {
    fc.assert(
      fc.property(furniture, furniture, (before, after) => {
        fc.pre(!isReplaced(before, after));
        const account = accountOf(before);
        const { steps, obstacles } = plan(desiredState(desiredRole({ ...after, prune: true })), account);
        expect(obstacles).toEqual([]);
        expect(excess(account, steps)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  it('in teardown', () => {
    fc.assert(
      fc.property(furniture, (before) => {
        const account = accountOf(before);
        const target = {
          repository: REPOSITORY,
          providerArn: PROVIDER_ARN,
          roleNames: [ROLE_NAME],
          removeProvider: false,
        };
        const { steps, obstacles } = planTeardown(target, account, present(listTrusts(account)));
        expect(obstacles).toEqual([]);
        expect(excess(account, steps)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

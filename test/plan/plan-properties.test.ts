/** From whatever account, to whatever declared state: the plan arrives, stays there, harms nobody, and survives a kill. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findOwner, isAdded } from '../../src/plan/ownership.ts';
import { plan } from '../../src/plan/plan.ts';
import { renderPlanJson } from '../../src/plan/render/json.ts';
import type { ActualProvider, ActualRole, ActualState, DesiredRole, Reading, Tags } from '../../src/plan/state.ts';
import type { Plan, Step } from '../../src/plan/steps.ts';
import { planTeardown, type TeardownTarget } from '../../src/plan/teardown.ts';
import { admits } from '../../src/trust/policy/admission.ts';
import {
  isSameDocument,
  isSamePolicy,
  type PolicyDocument,
  parsePolicy,
  type Statement,
} from '../../src/trust/policy/document.ts';
import { evaluate } from '../../src/trust/policy/evaluate.ts';
import { call, callAll, execute, listOf, listTrusts, moments, readRole } from './account.ts';
import { ADMIN, AUDIENCE, claimsOf, ISSUER, PROVIDER_ARN, present, READ_ONLY, REPOSITORY } from './fixture-state.ts';
import { BOUNDARIES, MANAGED, ROLE_NAMES, type Scene, SUBJECTS, scenes } from './random-account.ts';

const RUNS = { numRuns: 120 };
const scene = scenes('absent', 'owned', 'foreign', 'merged');

/** A plan that may be carried out, or `undefined`. */
function planFreely({ desired, account }: Pick<Scene, 'desired' | 'account'>): Plan | undefined {
  const planned = plan(desired, account);
  return planned.obstacles.length === 0 ? planned : undefined;
}

function rolesOf({ desired }: Scene): readonly string[] {
  return desired.roles.map(({ name }) => name);
}

/** The state with lists and tags in one order, for IAM does not keep any. */
function sorted({ provider, roles }: ActualState) {
  const sortTags = (tags: Tags) => Object.entries(tags).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    provider: provider.kind === 'present' ? { ...provider.value, tags: sortTags(provider.value.tags) } : provider.kind,
    roles: [...roles.keys()].sort().map((name) => {
      const { tags, policyArns, inlinePolicies, ...role } = readRole({ provider, roles }, name);
      return {
        ...role,
        tags: sortTags(tags),
        policyArns: [...listOf(policyArns)].sort(),
        inlinePolicies: [...listOf(inlinePolicies)].sort((a, b) => (a.name < b.name ? -1 : 1)),
      };
    }),
  };
}

function findRole(account: ActualState, name: string): ActualRole | undefined {
  const role = account.roles.get(name);
  return role?.kind === 'present' ? role.value : undefined;
}

/** The statements of a trust policy that are not ours, where the role is or becomes a shared one. */
function othersOf({ trust, tags }: ActualRole): readonly Statement[] {
  const statements = trust.policy?.Statement ?? [];
  return findOwner(tags)?.isShared === true
    ? statements.filter(({ Sid: id }) => id === undefined || !/^GhOidcAws\d+$/u.test(id))
    : statements;
}

describe('a plan without obstacles', () => {
  it('arrives: every step is one that IAM takes, and a second plan has none', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        const planned = planFreely({ desired, account });
        if (planned === undefined) return;
        const after = callAll(account, planned.steps);
        const second = plan(desired, after);
        expect(second.steps).toEqual([]);
        expect(second.obstacles).toEqual([]);
        const others = new Map(second.trusts);
        expect(others).toEqual(planned.trusts);
      }),
      RUNS,
    );
  });

  it('arrives at what is declared', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        const planned = planFreely({ desired, account });
        if (planned === undefined) return;
        const after = callAll(account, planned.steps);
        expect(after.provider).toMatchObject({ value: { audiences: expect.arrayContaining([AUDIENCE]) } });
        for (const role of desired.roles)
          expectDeclared(role, findRole(account, role.name), readRole(after, role.name));
      }),
      RUNS,
    );
  });

  it('is the same every time', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        const planned = plan(desired, account);
        const again = plan(structuredClone(desired), structuredClone(account));
        expect(renderPlanJson(again)).toBe(renderPlanJson(planned));
        expect(again).toEqual(planned);
      }),
      RUNS,
    );
  });

  it('stays there without `adopt`, once the role carries our tag', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        const planned = planFreely({ desired, account });
        if (planned === undefined) return;
        const roles = desired.roles.map((role): DesiredRole => ({ ...role, adopt: 'refuse' }));
        expect(plan({ ...desired, roles }, callAll(account, planned.steps))).toMatchObject({
          steps: [],
          obstacles: [],
        });
      }),
      RUNS,
    );
  });

  it('changes nothing that is not ours', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        const planned = planFreely({ desired, account });
        if (planned === undefined) return;
        const after = callAll(account, planned.steps);
        if (account.provider.kind === 'present') {
          const { audiences, tags } = account.provider.value;
          expect(after.provider).toMatchObject({ value: { tags } });
          expect(after.provider).toMatchObject({ value: { audiences: expect.arrayContaining([...audiences]) } });
        }
        for (const [name, before] of account.roles) {
          const role = desired.roles.find((declared) => declared.name === name);
          if (before.kind !== 'present') continue;
          if (role === undefined) expect(after.roles.get(name)).toEqual(before);
          else expectForeignKept(role, before.value, readRole(after, name));
        }
      }),
      RUNS,
    );
  });

  it('is about accounts of every kind', () => {
    const samples = fc
      .sample(scene, 400)
      .map((sample) => ({ ...sample, planned: plan(sample.desired, sample.account) }));
    const free = samples.filter(({ planned }) => planned.obstacles.length === 0);
    const count = (is: (sample: (typeof samples)[number]) => boolean): number => free.filter(is).length;
    expect(free.length).toBeGreaterThan(200);
    for (const origin of ['absent', 'owned', 'foreign', 'merged'] as const) {
      expect(count(({ origins }) => origins.includes(origin))).toBeGreaterThan(40);
    }
    const kinds = free.flatMap(({ planned }) => planned.steps.map(({ kind }) => kind));
    for (const kind of [
      ...(['create-provider', 'add-audience', 'create-role', 'update-trust', 'update-role', 'put-boundary'] as const),
      ...(['tag-role', 'untag-role', 'attach-policy', 'put-inline-policy', 'detach-policy'] as const),
      ...(['delete-inline-policy', 'delete-boundary'] as const),
    ]) {
      expect([kind, kinds.filter((one) => one === kind).length > 8]).toEqual([kind, true]);
    }
    const narrows = (step: Step) => step.kind === 'update-trust' && !step.widens;
    expect(count(({ planned }) => planned.steps.some(narrows))).toBeGreaterThan(12);
    expect(count(({ planned }) => planned.notes.some((note) => note.includes('both formats')))).toBeGreaterThan(8);
    expect(count(({ planned }) => planned.steps.length === 0)).toBeLessThan(80);
  });
});

function expectDeclared(role: DesiredRole, before: ActualRole | undefined, after: ActualRole): void {
  const isShared = findOwner(after.tags)?.isShared === true;
  expect(after.tags).toMatchObject(role.tags);
  expect(listOf(after.policyArns)).toEqual(expect.arrayContaining([...role.policyArns]));
  for (const { name, text } of role.inlinePolicies) {
    const found = listOf(after.inlinePolicies).find((policy) => policy.name === name);
    expect(isSameDocument(found?.text ?? '', text)).toBe(true);
  }
  if (role.permissionsBoundary !== undefined) expect(after.permissionsBoundary).toBe(role.permissionsBoundary);
  const wanted = [
    role.trust,
    ...(role.transition === undefined || before === undefined ? [] : [role.transition.trust]),
  ];
  if (isShared) {
    const ours = (after.trust.policy?.Statement ?? []).filter(({ Sid: id }) => /^GhOidcAws\d+$/u.test(id ?? ''));
    const plain = ours.map(({ Sid: _, ...statement }) => statement);
    expect(wanted.some(({ Statement: statements }) => JSON.stringify(statements) === JSON.stringify(plain))).toBe(true);
    if (role.description.from === 'default') expect(after.description).toBe(before?.description);
    if (role.maxSessionDuration.from === 'default') expect(after.maxSessionDuration).toBe(before?.maxSessionDuration);
    return;
  }
  expect(wanted.some((policy) => after.trust.policy !== undefined && isSamePolicy(policy, after.trust.policy))).toBe(
    true,
  );
  expect(after).toMatchObject({
    description: role.description.value,
    maxSessionDuration: role.maxSessionDuration.value,
  });
  if (!role.prune) return;
  expect([...listOf(after.policyArns)].sort()).toEqual([...role.policyArns].sort());
  expect(listOf(after.inlinePolicies).map(({ name }) => name)).toEqual(
    role.inlinePolicies.map(({ name }) => name).sort(),
  );
  expect(after.permissionsBoundary).toBe(role.permissionsBoundary);
}

function expectForeignKept(role: DesiredRole, before: ActualRole, after: ActualRole): void {
  const isShared = findOwner(after.tags)?.isShared === true;
  const own = [...Object.keys(role.tags), 'gh-oidc-aws:adopted', 'gh-oidc-aws:added'];
  const theirTags = Object.entries(before.tags).filter(([key]) => !own.includes(key));
  expect(after.tags).toMatchObject(Object.fromEntries(theirTags));
  const isOurs = (kind: 'policy' | 'inline-policy', id: string): boolean => isAdded(before.tags, { kind, id });
  const mayGo = (kind: 'policy' | 'inline-policy', id: string): boolean =>
    role.prune && (!isShared || isOurs(kind, id));
  const arns = listOf(before.policyArns).filter((arn) => !mayGo('policy', arn));
  expect(listOf(after.policyArns)).toEqual(expect.arrayContaining(arns));
  const declared = role.inlinePolicies.map(({ name }) => name);
  const policies = listOf(before.inlinePolicies).filter(
    ({ name }) => !declared.includes(name) && !mayGo('inline-policy', name),
  );
  expect(listOf(after.inlinePolicies)).toEqual(expect.arrayContaining(policies));
  if (role.permissionsBoundary === undefined && (isShared || !role.prune)) {
    expect(after.permissionsBoundary).toBe(before.permissionsBoundary);
  }
  if (!isShared) return;
  expect(othersOf(after)).toEqual(othersOf(before));
  expect(after.trust.policy?.Id).toBe(before.trust.policy?.Id);
  const readsVariables = JSON.stringify(othersOf(before)).includes('${');
  if (readsVariables) expect(after.trust.policy?.Version).toBe(before.trust.policy?.Version);
}

describe('a bootstrap that is killed after any step', () => {
  it('ends, when it is run again, where it would have ended', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        const planned = planFreely({ desired, account });
        if (planned === undefined) return;
        const ways = moments(account, planned.steps);
        const end = sorted(callAll(account, planned.steps));
        for (const moment of ways) {
          const rest = plan(desired, moment);
          expect(rest.obstacles).toEqual([]);
          expect(sorted(callAll(moment, rest.steps))).toEqual(end);
        }
      }),
      RUNS,
    );
  });
});

/** One of several runs at once: what it still has to do of the plan that it has made. */
type Runner = readonly Step[] | undefined;

/** Lets runs take turns as a schedule says, each as the executor makes steps; a run that is overtaken reads again. */
function race(planFrom: (state: ActualState) => Plan, account: ActualState, schedule: readonly boolean[]): ActualState {
  const runners: Runner[] = [undefined, undefined];
  let state = account;
  for (let turn = 0; runners.some((steps) => steps === undefined || steps.length > 0); turn += 1) {
    const index = (schedule[turn % schedule.length] ?? turn % 2 === 0) ? 0 : 1;
    const isDone = runners[index]?.length === 0;
    const mine = isDone ? 1 - index : index;
    const [step, ...rest] = runners[mine] ?? [];
    if (step === undefined) {
      runners[mine] = planFrom(state).steps;
      continue;
    }
    const { state: next, outcome } = execute(state, step);
    state = next;
    runners[mine] = outcome === 'conflict' ? undefined : rest;
    if (turn > 1000) throw new Error('the runs do not come to an end');
  }
  return state;
}

const schedules = fc.array(fc.boolean(), { minLength: 2, maxLength: 30 });

describe('two bootstraps at once', () => {
  it('both come to an end, and it is the same one', () => {
    fc.assert(
      fc.property(scene, schedules, ({ desired, account }, schedule) => {
        const planned = planFreely({ desired, account });
        if (planned === undefined) return;
        const after = race((state) => plan(desired, state), account, schedule);
        expect(sorted(after)).toEqual(sorted(callAll(account, planned.steps)));
      }),
      RUNS,
    );
  });

  it('overtake each other often', () => {
    let raced = 0;
    for (const [{ desired, account }, schedule] of fc.sample(fc.tuple(scene, schedules), 200)) {
      const stale = plan(desired, account).steps;
      const ahead = Math.min(stale.length, schedule.filter(Boolean).length);
      if (plan(desired, account).obstacles.length > 0 || ahead === 0) continue;
      const state = callAll(account, stale.slice(0, ahead));
      if (stale.slice(0, ahead).some((step) => execute(state, step).outcome === 'conflict')) raced += 1;
    }
    expect(raced).toBeGreaterThan(15);
  });
});

/** Tokens of the repository, and of one that got its name later. */
const tokens = SUBJECTS.flatMap((sub) => [claimsOf(sub).all, { ...claimsOf(sub).all, repository_id: '999' }]);

function admitted(policy: PolicyDocument): ReadonlySet<string> {
  const scope = { partition: 'aws', account: '111122223333', issuer: ISSUER } as const;
  const found = tokens.filter((claims) => admits(policy, scope, claims));
  return new Set(found.map(({ sub, repository_id: id }) => `${sub} (${id})`));
}

/** What a role may do, of what the policies of the random accounts are about. */
const ACTIONS = ['sqs:SendMessage', 'sqs:DeleteQueue', 'sns:Publish', 'sns:Subscribe', 's3:GetObject'];

const MANAGED_DOCUMENTS = new Map<string, string>(
  [...MANAGED, ...BOUNDARIES].map((arn) => {
    const action = arn === ADMIN ? '*' : arn === READ_ONLY ? 's3:*' : arn.endsWith('queues') ? 'sqs:*' : 'sns:*';
    return [
      arn,
      JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action: action, Resource: '*' } }),
    ];
  }),
);

/** What of one set is not in another. */
function beyond(set: ReadonlySet<string> = new Set(), other: ReadonlySet<string> = new Set()): readonly string[] {
  return [...set].filter((item) => !other.has(item));
}

function allowed(texts: readonly string[]): ReadonlySet<string> {
  const policy: PolicyDocument = {
    Version: '2012-10-17',
    Statement: texts.flatMap((text) => {
      const parsed = parsePolicy(text);
      return parsed.kind === 'policy' ? parsed.policy.Statement : [];
    }),
  };
  return new Set(
    ACTIONS.filter((action) => {
      const request = { action, resource: 'arn:aws:x:::y', context: new Map<string, readonly string[]>() };
      return evaluate(policy, request).decision === 'allow';
    }),
  );
}

/** Everything that can be done through a role: who, and what. */
function possibilities(role: ActualRole | undefined): ReadonlySet<string> {
  if (role?.trust.policy === undefined) return new Set();
  const granted = allowed([
    ...listOf(role.policyArns).map((arn) => MANAGED_DOCUMENTS.get(arn) ?? ''),
    ...listOf(role.inlinePolicies).map(({ text }) => text),
  ]);
  const { permissionsBoundary: boundary } = role;
  const limit = boundary === undefined ? granted : allowed([MANAGED_DOCUMENTS.get(boundary) ?? '']);
  const may = [...granted].filter((action) => limit.has(action));
  return new Set([...admitted(role.trust.policy)].flatMap((sub) => may.map((action) => `${sub} ${action}`)));
}

const NOTHING = '{"Statement":[]}';

/** Whether a step takes something and gives something at once, so that its moment cannot be chosen to suit both. */
function isMixed(step: Step): boolean {
  const cutsBoth = (before: string, after: string): boolean => {
    const [from, to] = [allowed([before]), allowed([after])];
    const [fromAll, toAll] = [before, after].map((text) => allowed([text, MANAGED_DOCUMENTS.get(ADMIN) ?? '']));
    const gives = beyond(to, from).length + beyond(toAll, fromAll).length > 0;
    const takes = beyond(from, to).length + beyond(fromAll, toAll).length > 0;
    return gives && takes;
  };
  switch (step.kind) {
    case 'update-trust': {
      const parsed = parsePolicy(step.found);
      if (parsed.kind === 'invalid') return true;
      // It may let in what no token here can show: a request without TLS, another principal.
      return step.widens && beyond(admitted(parsed.policy), admitted(step.trust)).length > 0;
    }
    case 'put-boundary':
      return step.before !== undefined;
    case 'put-inline-policy':
      return cutsBoth(step.before ?? NOTHING, step.after);
    case 'delete-inline-policy':
      return cutsBoth(step.before ?? NOTHING, NOTHING);
    default:
      return false;
  }
}

describe('between the steps', () => {
  const grown = ({ desired, account }: Scene): readonly string[] => {
    const { steps } = plan(desired, account);
    return ROLE_NAMES.flatMap((name) => {
      if (steps.filter((step) => 'roleName' in step && step.roleName === name && isMixed(step)).length > 1) return [];
      const ways = moments(account, steps).map((moment) => possibilities(findRole(moment, name)));
      const ends = new Set([...(ways[0] ?? []), ...(ways.at(-1) ?? [])]);
      return ways.flatMap((way) => beyond(way, ends));
    });
  };

  it('nothing is possible that is possible neither before nor after, but where two steps take and give at once', () => {
    fc.assert(
      fc.property(scene, (sample) => {
        if (planFreely(sample) !== undefined) expect(grown(sample)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('something would be possible in another order', () => {
    const reversed = fc.sample(scene, 250).filter(({ desired, account }) => {
      const planned = planFreely({ desired, account });
      const steps = planned?.steps.filter((step) => 'roleName' in step).toReversed() ?? [];
      if (planned === undefined || planned.steps.some(({ kind }) => kind === 'create-role')) return false;
      return ROLE_NAMES.some((name) => {
        const ways = moments(account, steps).map((moment) => possibilities(findRole(moment, name)));
        const ends = new Set([...(ways[0] ?? []), ...(ways.at(-1) ?? [])]);
        return ways.some((way) => beyond(way, ends).length > 0);
      });
    });
    expect(reversed.length).toBeGreaterThan(10);
  });
});

describe('a step that is said not to widen', () => {
  it('lets no token in that was out', () => {
    fc.assert(
      fc.property(scene, ({ desired, account }) => {
        for (const step of plan(desired, account).steps) {
          if (step.kind !== 'update-trust' || step.widens) continue;
          const found = parsePolicy(step.found);
          if (found.kind === 'policy') expect(beyond(admitted(step.trust), admitted(found.policy))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('grants nothing that was not granted', () => {
    fc.assert(
      fc.property(scene, (sample) => {
        const planned = planFreely(sample);
        if (planned === undefined) return;
        let state = sample.account;
        for (const step of planned.steps) {
          const before = state;
          state = call(state, step);
          if (step.widens || !('roleName' in step)) continue;
          const [from, to] = [before, state].map((moment) => possibilities(findRole(moment, step.roleName)));
          expect(beyond(to, from)).toEqual([]);
        }
      }),
      RUNS,
    );
  });
});

const owners = scenes('absent', 'owned', 'foreign', 'merged', 'of another repository');

function unwantedOf(sample: Scene, removeProvider: boolean): TeardownTarget {
  return { repository: REPOSITORY, providerArn: PROVIDER_ARN, roleNames: rolesOf(sample), removeProvider };
}

function tearDown(unwanted: TeardownTarget, account: ActualState): Plan {
  return planTeardown(unwanted, account, present(listTrusts(account)));
}

describe('teardown', () => {
  it('is done when it is done, wherever it was killed before', () => {
    fc.assert(
      fc.property(owners, fc.boolean(), (sample, removeProvider) => {
        const unwanted = unwantedOf(sample, removeProvider);
        const planned = tearDown(unwanted, sample.account);
        if (planned.obstacles.length > 0) return;
        const end = sorted(callAll(sample.account, planned.steps));
        for (const moment of moments(sample.account, planned.steps)) {
          const rest = tearDown(unwanted, moment);
          expect(rest.obstacles).toEqual([]);
          expect(sorted(callAll(moment, rest.steps))).toEqual(end);
        }
        expect(tearDown(unwanted, callAll(sample.account, planned.steps)).steps).toEqual([]);
      }),
      RUNS,
    );
  });

  it('is done once when two runs do it at once', () => {
    fc.assert(
      fc.property(owners, schedules, (sample, schedule) => {
        const unwanted = unwantedOf(sample, true);
        const planned = tearDown(unwanted, sample.account);
        if (planned.obstacles.length > 0) return;
        const after = race((state) => tearDown(unwanted, state), sample.account, schedule);
        expect(sorted(after)).toEqual(sorted(callAll(sample.account, planned.steps)));
      }),
      RUNS,
    );
  });

  it('leaves what is not ours, or was not asked for', () => {
    fc.assert(
      fc.property(owners, fc.boolean(), (sample, removeProvider) => {
        const planned = tearDown(unwantedOf(sample, removeProvider), sample.account);
        if (planned.obstacles.length > 0) return;
        const after = callAll(sample.account, planned.steps);
        for (const [name, reading] of sample.account.roles) {
          if (reading.kind !== 'present') continue;
          const owner = findOwner(reading.value.tags);
          const isOurs = owner?.repository === REPOSITORY && rolesOf(sample).includes(name);
          if (!isOurs) expect(after.roles.get(name)).toEqual(reading);
          else if (owner.isShared) expectGivenBack(reading.value, readRole(after, name));
          else expect(after.roles.has(name)).toBe(false);
        }
        expectProviderKept(sample.account.provider, after, removeProvider);
      }),
      RUNS,
    );
  });

  it('never lets anybody in', () => {
    fc.assert(
      fc.property(owners, (sample) => {
        const { steps } = tearDown(unwantedOf(sample, true), sample.account);
        for (const step of steps) {
          if (step.kind !== 'update-trust') continue;
          const { policy } = readRole(sample.account, step.roleName).trust;
          expect(step.widens).toBe(false);
          if (policy !== undefined) expect(beyond(admitted(step.trust), admitted(policy))).toEqual([]);
        }
      }),
      RUNS,
    );
  });

  it('is about accounts of every kind', () => {
    const samples = fc.sample(owners, 400);
    const steps = samples.map((sample) => tearDown(unwantedOf(sample, true), sample.account).steps);
    const count = (is: (list: readonly Step[]) => boolean): number => steps.filter(is).length;
    for (const kind of [
      ...(['delete-role', 'delete-provider', 'detach-policy', 'delete-inline-policy'] as const),
      ...(['update-trust', 'untag-role'] as const),
    ]) {
      expect([kind, count((list) => list.some((step) => step.kind === kind)) > 20]).toEqual([kind, true]);
    }
    const kept = samples.filter((sample) =>
      tearDown(unwantedOf(sample, true), sample.account).notes.some((note) => note.includes('still trust')),
    );
    expect(kept.length).toBeGreaterThan(20);
  });
});

/** Of a shared role all stays that we did not add. */
function expectGivenBack(before: ActualRole, after: ActualRole): void {
  const others = othersOf(before);
  if (others.length > 0) expect(after.trust.policy?.Statement).toEqual(others);
  else expect([...admitted(after.trust.policy ?? { Statement: [] })]).toEqual([]);
  const kept = <T>(list: readonly T[], kind: 'policy' | 'inline-policy' | 'tag', idOf: (item: T) => string) =>
    list.filter((item) => !isAdded(before.tags, { kind, id: idOf(item) }));
  expect(listOf(after.policyArns)).toEqual(kept(listOf(before.policyArns), 'policy', (arn) => arn));
  expect(listOf(after.inlinePolicies)).toEqual(
    kept(listOf(before.inlinePolicies), 'inline-policy', ({ name }) => name),
  );
  const own = ['managed-by', 'repository', 'adopted', 'added'].map((key) => `gh-oidc-aws:${key}`);
  const tags = kept(Object.entries(before.tags), 'tag', ([key]) => key).filter(([key]) => !own.includes(key));
  expect(Object.entries(after.tags)).toEqual(tags);
}

function expectProviderKept(before: Reading<ActualProvider>, after: ActualState, removeProvider: boolean): void {
  if (before.kind !== 'present' || after.provider.kind === 'present') {
    expect(after.provider).toEqual(before);
    return;
  }
  expect(removeProvider).toBe(true);
  expect(findOwner(before.value.tags)).toBeDefined();
  for (const { trust } of listTrusts(after)) {
    const parsed = parsePolicy(trust);
    if (parsed.kind === 'policy') expect([...admitted(parsed.policy)]).toEqual([]);
  }
}

/**
 * What bootstrap overwrites in a role that was there before does not come back: an inline policy or a tag of the same
 * name, settings that the inputs name, and the boundary.
 */
function withoutOverwriting({ desired, account, origins }: Scene): Scene {
  const roles = desired.roles.map((role): DesiredRole => {
    const found = findRole(account, role.name);
    if (found === undefined) return { ...role, adopt: 'merge' };
    const names = listOf(found.inlinePolicies).map(({ name }) => name);
    return {
      ...role,
      adopt: 'merge',
      description: { ...role.description, from: 'default' },
      maxSessionDuration: { ...role.maxSessionDuration, from: 'default' },
      permissionsBoundary: undefined,
      inlinePolicies: role.inlinePolicies.filter(({ name }) => !names.includes(name)),
      tags: Object.fromEntries(Object.entries(role.tags).filter(([key]) => found.tags[key] === undefined)),
    };
  });
  return { desired: { ...desired, roles }, account, origins };
}

describe('teardown after bootstrap', () => {
  const clean = scenes('absent', 'foreign').map(withoutOverwriting);

  it('gives back the account as it was', () => {
    fc.assert(
      fc.property(clean, (sample) => {
        const planned = planFreely(sample);
        if (planned === undefined) return;
        const isNewProvider = sample.account.provider.kind === 'absent';
        const account = callAll(sample.account, planned.steps);
        const { steps, obstacles } = tearDown(unwantedOf(sample, isNewProvider), account);
        expect(obstacles).toEqual([]);
        const after = callAll(account, steps);
        expect([...after.roles.keys()].sort()).toEqual([...sample.account.roles.keys()].sort());
        for (const name of rolesOf(sample).filter((one) => after.roles.has(one))) {
          expectSameRole(readRole(sample.account, name), readRole(after, name));
        }
        expect(after.roles.get('bystander')).toEqual(sample.account.roles.get('bystander'));
        const isTrusted = listTrusts(sample.account).some(({ trust }) => trust.includes(`"${PROVIDER_ARN}"`));
        if (!isNewProvider) expect(after.provider).toEqual(account.provider);
        else if (!isTrusted) expect(after.provider).toEqual({ kind: 'absent' });
      }),
      { numRuns: 300 },
    );
  });

  it('meets shared roles, new roles and new providers', () => {
    const samples = fc.sample(clean, 500).filter((sample) => planFreely(sample) !== undefined);
    const count = (is: (sample: Scene) => boolean): number => samples.filter(is).length;
    expect(count(({ origins }) => origins.includes('foreign'))).toBeGreaterThan(200);
    expect(count(({ origins }) => origins.includes('absent'))).toBeGreaterThan(200);
    expect(count(({ account }) => account.provider.kind === 'absent')).toBeGreaterThan(50);
  });
});

function expectSameRole(before: ActualRole, after: ActualRole): void {
  const { trust, ...rest } = after;
  const { trust: old, ...other } = before;
  const comparable = (role: typeof rest) => ({
    ...role,
    policyArns: [...listOf(role.policyArns)].sort(),
    inlinePolicies: [...listOf(role.inlinePolicies)].sort((a, b) => (a.name < b.name ? -1 : 1)),
  });
  expect(comparable(rest)).toEqual(comparable(other));
  expect(trust.policy?.Id).toBe(old.policy?.Id);
  expect(trust.policy !== undefined && old.policy !== undefined && isSamePolicy(trust.policy, old.policy)).toBe(true);
}

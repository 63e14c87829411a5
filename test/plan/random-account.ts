/** Accounts and declared states that can be made up: roles of every kind of ownership, with whatever others put on them. */

import fc from 'fast-check';
import { ownershipTags } from '../../src/plan/ownership.ts';
import { plan } from '../../src/plan/plan.ts';
import type {
  ActualProvider,
  ActualRole,
  ActualState,
  DesiredRole,
  DesiredState,
  InlinePolicy,
  Reading,
  Setting,
  Tags,
  TransitionPolicy,
} from '../../src/plan/state.ts';
import { buildTrust } from '../../src/trust/build.ts';
import type { PolicyDocument, Statement } from '../../src/trust/policy/document.ts';
import { renderSubject, type SubjectContext, type SubjectFormat } from '../../src/trust/subject/subject.ts';
import { callAll } from './account.ts';
import {
  ADMIN,
  ALLOW_BOTH,
  ALLOW_QUEUES,
  ALLOW_TOPICS,
  AUDIENCE,
  claimsOf,
  DENY_TOPICS,
  desiredRole,
  ISSUER,
  OUR_TAGS,
  PROVIDER_ARN,
  present,
  READ_ONLY,
  REPOSITORY,
  tokenStatement,
  trustText,
} from './fixture-state.ts';

export const MANAGED = [
  READ_ONLY,
  ADMIN,
  ...['queues', 'topics'].map((name) => `arn:aws:iam::111122223333:policy/${name}`),
];
export const BOUNDARIES = ['queues', 'topics'].map((name) => `arn:aws:iam::111122223333:policy/only-${name}`);
const MIXED =
  '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sqs:*","Resource":"*"},{"Effect":"Deny","Action":"sns:*","Resource":"*"}]}';
const DOCUMENTS = [ALLOW_QUEUES, ALLOW_TOPICS, ALLOW_BOTH, DENY_TOPICS, MIXED];

export const ROLE_NAMES = ['gha-one', 'gha-two'];
const arnOf = (name: string): string => `arn:aws:iam::111122223333:role/${name}`;

const identity = { owner: 'octo-org', name: 'octo-repo', ownerId: '1234567', id: '7654321' };
export const CONTEXTS: readonly SubjectContext[] = [
  { kind: 'branch', name: 'main' },
  { kind: 'branch', name: 'dev' },
  { kind: 'environment', name: 'prod' },
  { kind: 'pull-request' },
];
const FORMATS: readonly SubjectFormat[] = ['classic', 'immutable'];

/** The subjects that tokens of the repository may have. */
export const SUBJECTS = FORMATS.flatMap((format) =>
  CONTEXTS.map((context) => renderSubject(identity, format, context)),
);

function trustFor(contexts: readonly SubjectContext[], formats: readonly SubjectFormat[], pinIds: boolean) {
  return buildTrust({
    partition: 'aws',
    account: '111122223333',
    issuer: ISSUER,
    audience: AUDIENCE,
    repositories: [{ identity, shape: { kind: 'default', formats }, contexts }],
    reusableWorkflows: [],
    subjects: [],
    conditions: {},
    pinIds,
  });
}

const contexts = fc.uniqueArray(fc.constantFrom(...CONTEXTS), { minLength: 1, maxLength: 3 });
const ourTrust: fc.Arbitrary<PolicyDocument> = fc
  .tuple(contexts, fc.constantFrom<readonly SubjectFormat[]>(['classic'], ['immutable'], FORMATS), fc.boolean())
  .map(([of, formats, pinIds]) => trustFor(of, formats, pinIds));

/** Declared immutable, while the token of the run is classic; the run may be on a branch that is not declared. */
const flipping: fc.Arbitrary<{ readonly trust: PolicyDocument; readonly transition: TransitionPolicy }> = fc
  .tuple(contexts, fc.boolean(), fc.constantFrom(...CONTEXTS))
  .map(([of, pinIds, run]) => ({
    trust: trustFor(of, ['immutable'], pinIds),
    transition: {
      trust: trustFor(of, FORMATS, pinIds),
      claims: claimsOf(renderSubject(identity, 'classic', run)),
      declared: 'immutable',
      now: 'classic',
    },
  }));

const setting = <T>(values: readonly T[]): fc.Arbitrary<Setting<T>> =>
  fc.record({ value: fc.constantFrom(...values), from: fc.constantFrom('input', 'default') });
const inlinePolicies: fc.Arbitrary<readonly InlinePolicy[]> = fc.uniqueArray(
  fc.record({ name: fc.constantFrom('a', 'b', 'c'), text: fc.constantFrom(...DOCUMENTS) }),
  { maxLength: 3, selector: ({ name }) => name },
);
const foreignTags: fc.Arbitrary<Tags> = fc.dictionary(
  fc.constantFrom('team', 'cost', 'aws-like', 'gh-oidc-aws:other'),
  fc.constantFrom('x', 'y', ''),
  { maxKeys: 3 },
);
const resourceTags: fc.Arbitrary<Tags> = fc.dictionary(
  fc.constantFrom('team', 'cost', 'Stage'),
  fc.constantFrom('x', 'z'),
  {
    maxKeys: 2,
  },
);

/** A declared role of this name. */
function desiredNamed(name: string): fc.Arbitrary<DesiredRole> {
  const trust = fc.oneof(
    { weight: 3, arbitrary: ourTrust.map((of) => ({ trust: of, transition: undefined })) },
    { weight: 1, arbitrary: flipping },
  );
  return fc
    .record({
      trust,
      description: setting(['ours', 'GitHub Actions']),
      maxSessionDuration: setting([3600, 7200]),
      permissionsBoundary: fc.constantFrom(undefined, undefined, ...BOUNDARIES),
      policyArns: fc.uniqueArray(fc.constantFrom(...MANAGED), { maxLength: 3 }),
      inlinePolicies,
      resourceTags,
      adopt: fc.constantFrom('refuse', 'merge', 'merge', 'replace'),
      prune: fc.boolean(),
    })
    .map(({ trust: of, resourceTags: more, ...rest }) =>
      desiredRole({ name, arn: arnOf(name), ...of, ...rest, tags: { ...more, ...OUR_TAGS } }),
    );
}

const statementBody = fc.constantFrom<Statement>(
  { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
  {
    Effect: 'Allow',
    Principal: { AWS: 'arn:aws:iam::444455556666:root' },
    Action: ['sts:AssumeRole', 'sts:TagSession'],
  },
  {
    Effect: 'Allow',
    Principal: { AWS: '444455556666' },
    Action: 'sts:AssumeRole',
    Condition: { StringEquals: { 'sts:ExternalId': '${aws:userid}' } },
  },
  { Effect: 'Deny', Principal: '*', Action: 'sts:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
  { Effect: 'Deny', Principal: { Federated: PROVIDER_ARN }, Action: 'sts:AssumeRoleWithWebIdentity' },
  { ...tokenStatement('repo:octo-org/octo-lib:ref:refs/heads/main') },
  { ...tokenStatement(SUBJECTS[1] ?? '') },
  {
    Effect: 'Allow',
    Principal: { Federated: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com' },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringLike: { 'gitlab.com:sub': 'project_path:octo/*' } },
  },
);
const oddId = fc.constantFrom(undefined, undefined, '', 'Servers', 'GhOidcAws', 'GhOidcAwsX1', 'Nobody', '1GhOidcAws1');
const foreignStatements: fc.Arbitrary<readonly Statement[]> = fc
  .uniqueArray(fc.tuple(oddId, statementBody), {
    minLength: 1,
    maxLength: 3,
    // IAM takes an id once, but for the empty one.
    selector: ([id, body]) => (id === undefined || id === '' ? JSON.stringify(body) : id),
  })
  .map((all) => all.map(([id, body]) => (id === undefined ? body : { Sid: id, ...body })));
const foreignTrust: fc.Arbitrary<PolicyDocument> = fc
  .tuple(
    foreignStatements,
    fc.constantFrom<Partial<PolicyDocument>>(
      { Version: '2012-10-17' },
      { Version: '2012-10-17' },
      { Version: '2008-10-17' },
      {},
      { Version: '2012-10-17', Id: 'theirs' },
    ),
  )
  .map(([statements, head]) => ({ ...head, Statement: statements }));

/** What is on a role beside its trust policy and its tags. */
const furniture = fc.record({
  description: fc.constantFrom('', 'ours', 'theirs'),
  maxSessionDuration: fc.constantFrom(3600, 7200, 43_200),
  permissionsBoundary: fc.constantFrom(undefined, undefined, ...BOUNDARIES),
  policyArns: fc.uniqueArray(fc.constantFrom(...MANAGED), { maxLength: 3 }).map(present<readonly string[]>),
  inlinePolicies: inlinePolicies.map((all) =>
    present<readonly InlinePolicy[]>(all.toSorted((a, b) => (a.name < b.name ? -1 : 1))),
  ),
});

function roleOf(name: string, rest: Omit<ActualRole, 'arn' | 'name' | 'path' | 'createdAt'>): ActualRole {
  return { arn: arnOf(name), name, path: '/', createdAt: 0, ...rest };
}

/** A role that somebody else made. */
function foreignNamed(name: string): fc.Arbitrary<ActualRole> {
  return fc
    .tuple(furniture, foreignTrust, foreignTags)
    .map(([rest, trust, tags]) => roleOf(name, { ...rest, trust: trustText(trust), tags }));
}

function ownedNamed(name: string, repository: string): fc.Arbitrary<ActualRole> {
  const trust = fc.oneof(
    { weight: 4, arbitrary: ourTrust.map(trustText) },
    { weight: 2, arbitrary: foreignTrust.map(trustText) },
    { weight: 1, arbitrary: fc.constant<ActualRole['trust']>({ text: '{"Statement":[{}]}', policy: undefined }) },
  );
  return fc
    .tuple(furniture, trust, foreignTags)
    .map(([rest, of, tags]) => roleOf(name, { ...rest, trust: of, tags: { ...tags, ...ownershipTags(repository) } }));
}

/** A role into which an earlier state of the inputs was merged; others have worked on it since. */
function mergedNamed(name: string): fc.Arbitrary<ActualRole> {
  return fc
    .tuple(
      foreignNamed(name),
      desiredNamed(name).map((role): DesiredRole => ({ ...role, adopt: 'merge' })),
      foreignNamed(name),
      fc.constantFrom('nothing', 'lists', 'settings', 'trust', 'tags'),
    )
    .map(([before, earlier, later, drift]) => {
      const { steps } = plan(stateOf(earlier), accountOf(present(PROVIDER), before));
      const role = callAll(accountOf(present(PROVIDER), before), steps).roles.get(name);
      const merged = role?.kind === 'present' ? role.value : before;
      const statements = merged.trust.policy?.Statement ?? [];
      switch (drift) {
        case 'lists':
          return { ...merged, policyArns: later.policyArns, inlinePolicies: later.inlinePolicies };
        case 'settings':
          return { ...later, trust: merged.trust, tags: merged.tags };
        case 'trust':
          return {
            ...merged,
            trust: trustText({
              ...merged.trust.policy,
              Statement: dropTwins([...statements, ...(later.trust.policy?.Statement ?? [])]),
            }),
          };
        case 'tags':
          return { ...merged, tags: { ...later.tags, ...merged.tags } };
        default:
          return merged;
      }
    });
}

/** Of several statements with the same id, the first. */
function dropTwins(statements: readonly Statement[]): readonly Statement[] {
  return statements.filter(
    ({ Sid: id }, index) => id === undefined || id === '' || statements.findIndex(({ Sid }) => Sid === id) === index,
  );
}

const PROVIDER: ActualProvider = { arn: PROVIDER_ARN, audiences: [AUDIENCE], tags: OUR_TAGS };

/** A provider of any history, or none. */
const providerReading: fc.Arbitrary<Reading<ActualProvider>> = fc.oneof(
  { weight: 1, arbitrary: fc.constant<Reading<ActualProvider>>({ kind: 'absent' }) },
  {
    weight: 3,
    arbitrary: fc
      .record({
        arn: fc.constant(PROVIDER_ARN),
        audiences: fc.uniqueArray(fc.constantFrom(AUDIENCE, 'https://github.com/octo-org', 'sigstore'), {
          minLength: 1,
        }),
        tags: fc.oneof(
          foreignTags,
          fc.constantFrom(OUR_TAGS, ownershipTags('octo-org/other')).map((tags): Tags => ({ ...tags, team: 'x' })),
        ),
      })
      .map(present<ActualProvider>),
  },
);

/** What a role of the account is before anything is done. */
export type Origin = 'absent' | 'owned' | 'foreign' | 'merged' | 'of another repository';

/** An account, a declared state for it, and what its roles are. */
export interface Scene {
  readonly desired: DesiredState;
  readonly account: ActualState;
  readonly origins: readonly Origin[];
}

function stateOf(...roles: readonly DesiredRole[]): DesiredState {
  return {
    repository: REPOSITORY,
    provider: { arn: PROVIDER_ARN, url: ISSUER, audience: AUDIENCE, tags: OUR_TAGS },
    roles,
  };
}

function accountOf(provider: Reading<ActualProvider>, ...roles: readonly ActualRole[]): ActualState {
  return { provider, roles: new Map(roles.map((role) => [role.name, present(role)])) };
}

type MadeRole = { readonly origin: Origin; readonly role: ActualRole | undefined };

function roleNamed(name: string, origins: readonly Origin[]): fc.Arbitrary<MadeRole> {
  const made = (origin: Origin): fc.Arbitrary<ActualRole | undefined> => {
    switch (origin) {
      case 'absent':
        return fc.constant(undefined);
      case 'owned':
        return ownedNamed(name, REPOSITORY);
      case 'foreign':
        return foreignNamed(name);
      case 'merged':
        return mergedNamed(name);
      case 'of another repository':
        return ownedNamed(name, 'octo-org/other');
    }
  };
  return fc.constantFrom(...origins).chain((origin) => made(origin).map((role) => ({ origin, role })));
}

/** A role that nobody declares. */
const bystander = fc.oneof(foreignNamed('bystander'), ownedNamed('bystander', 'octo-org/other'));

/** Scenes of one or two declared roles of these origins, beside a role that has nothing to do with them. */
export function scenes(...origins: readonly Origin[]): fc.Arbitrary<Scene> {
  return fc
    .constantFrom(1, 1, 2)
    .chain((count) => {
      const names = ROLE_NAMES.slice(0, count);
      return fc.record({
        provider: providerReading,
        wanted: fc.tuple(...names.map(desiredNamed)),
        made: fc.tuple(...names.map((name) => roleNamed(name, origins))),
        other: fc.option(bystander, { nil: undefined }),
        isInUse: fc.boolean(),
      });
    })
    .map(({ provider, wanted, made, other, isInUse }) => {
      const found = made.map(({ role }, index) => (isInUse ? letRunIn(role, wanted[index]?.transition) : role));
      return {
        desired: stateOf(...wanted),
        account: accountOf(provider, ...[...found, other].filter((role) => role !== undefined)),
        origins: made.map(({ origin }) => origin),
      };
    });
}

/** The role as it stands when the run for which the format changes uses it. */
function letRunIn(role: ActualRole | undefined, transition: TransitionPolicy | undefined): ActualRole | undefined {
  if (role?.trust.policy === undefined || transition === undefined) return role;
  const { policy } = role.trust;
  return {
    ...role,
    trust: trustText({ ...policy, Statement: [...policy.Statement, tokenStatement(transition.claims.sub)] }),
  };
}

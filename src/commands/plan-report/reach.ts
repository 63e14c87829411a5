/** Who can assume a role: typical runs, tried on its trust policy. */

import type { Section } from '../../document/section.ts';
import type { TrustEntry } from '../../plan/declaration.ts';
import type { DesiredProvider, DesiredRole } from '../../plan/state.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import type { TrustedRepository } from '../../trust/build.ts';
import { type Admission, findAdmission } from '../../trust/policy/admission.ts';
import {
  decodeValue,
  encodeValue,
  type RepositoryIdentity,
  renderSubject,
  type SubjectContext,
} from '../../trust/subject/subject.ts';
import { renderTemplate } from '../../trust/subject/template.ts';
import { exposedClaims } from '../../trust/token/issuer.ts';
import type { TrustGroup } from '../declare/declare.ts';

/** A run to try on the trust policy. */
interface SampleRun {
  readonly name: string;
  /** One set of claims for each form that its subject may have; empty when the subject is unknown. */
  readonly claims: readonly Readonly<Record<string, string>>[];
}

/**
 * A table of typical runs: whether the trust policy admits them, and what decides. The policy is evaluated with the claims that
 * such a run has.
 */
export function renderReach(
  role: DesiredRole,
  provider: DesiredProvider,
  groups: readonly TrustGroup[],
): readonly Section[] {
  const runs = groups.flatMap(({ trusted, entry }, group) =>
    trusted.flatMap((repository, index) => {
      // The outsiders are the same for every repository, so one is enough.
      const isFirst = group === 0 && index === 0;
      return sampleRuns(repository, entry, isFirst ? [...EXPECTED_INSIDERS, ...EXPECTED_OUTSIDERS] : EXPECTED_INSIDERS);
    }),
  );
  const rows = runs.filter(({ claims }) => claims.length > 0).map((run) => toRow(role, provider, run));
  if (rows.length === 0) return [];
  return [{ kind: 'table', title: 'Who can assume the role', columns: ['run', 'allowed', 'decided by'], rows }];
}

function toRow(role: DesiredRole, provider: DesiredProvider, run: SampleRun): readonly string[] {
  const arn = parseRoleArn(role.arn);
  if (arn === undefined) return [run.name, '?', ''];
  const scope = { ...arn, issuer: provider.url };
  const open = exposedClaims(arn.partition, provider.url).filter((claim) => !DECIDED_CLAIMS.includes(claim));
  const admissions = run.claims.map((claims) =>
    findAdmission(role.trust, scope, { aud: provider.audience, ...claims }, open),
  );
  const admission =
    admissions.find(({ decision }) => decision === 'allow') ??
    admissions.find(({ decision }) => decision === 'unknown') ??
    admissions[0];
  return admission === undefined ? [run.name, '?', ''] : [run.name, ...describeAdmission(admission)];
}

/** Claims that a sample run without them does not have; every other absent claim has an unknown value. */
const DECIDED_CLAIMS = ['amr', 'environment'];

function describeAdmission({ decision, denied, statement, unmet }: Admission): readonly [string, string] {
  switch (decision) {
    case 'allow':
      return ['✔', `statement ${statement}`];
    case 'unknown':
      return ['?', `statement ${statement} may ${denied === 'false' ? 'admit' : 'deny'} it`];
    case 'deny':
      return denied === 'true'
        ? ['✖', `statement ${statement} denies it`]
        : ['✖', unmet.map((key) => `\`${key.slice(key.lastIndexOf(':') + 1)}\``).join(', ')];
  }
}

/** What the samples of one repository are made from. */
interface SampleSource {
  readonly trusted: TrustedRepository;
  readonly entry: TrustEntry;
  /** `owner/repo`. */
  readonly name: string;
}

/** A sample before its claims are made. */
interface Sample {
  readonly name: string;
  readonly identity: RepositoryIdentity;
  readonly context: SubjectContext;
  /** Claims that replace the usual ones. */
  readonly claims?: Readonly<Record<string, string>>;
}

/** The runs that the declaration names. */
const EXPECTED_INSIDERS: readonly ((source: SampleSource) => readonly Sample[])[] = [
  ({ trusted: { identity, contexts }, name }) =>
    contexts.map((context) => ({ name: `${name}: ${describeContext(context)}`, identity, context })),
  ({ trusted: { identity }, entry, name }) =>
    entry.reusableWorkflows.map((workflow) => ({
      name: `${name}: through ${workflow}`,
      identity,
      context: { kind: 'branch', name: 'some-other-branch' },
      claims: { job_workflow_ref: sampleText(workflow) },
    })),
];

/** Runs that must stay outside, unless the declaration names them. */
const EXPECTED_OUTSIDERS: readonly ((source: SampleSource) => readonly Sample[])[] = [
  (source) => otherContext(source, 'branch'),
  (source) => otherContext(source, 'tag'),
  ({ trusted: { identity, contexts }, name }) =>
    contexts.some(({ kind }) => kind === 'pull-request')
      ? []
      : [{ name: `${name}: a pull request`, identity, context: { kind: 'pull-request' } }],
  ({ trusted: { identity, contexts }, name }) =>
    findTwins(contexts).map((twin) => ({
      name: `${name}: environment ${twin}, which has the same subject`,
      identity,
      context: { kind: 'environment', name: twin },
    })),
  (source) => otherContext(source, 'environment'),
  ({ trusted: { identity, contexts } }) => [
    {
      name: 'another repository of the owner',
      identity: { ...identity, name: `${identity.name}-other`, id: '0' },
      context: contexts[0] ?? MAIN,
    },
  ],
  ({ trusted: { identity, contexts } }) => [
    {
      name: 'a different repository that takes over this name',
      identity: { ...identity, id: '0', ownerId: '0' },
      context: contexts[0] ?? MAIN,
    },
  ],
];

/** Environments that no input names, and whose subject is that of one that an input names. */
function findTwins(contexts: readonly SubjectContext[]): readonly string[] {
  const declared = contexts.flatMap((context) => (context.kind === 'environment' ? [context.name] : []));
  const twins = declared.flatMap((name) => [decodeValue(name), encodeValue(name)]);
  return [...new Set(twins)].filter((name) => !declared.includes(name));
}

const MAIN: SubjectContext = { kind: 'branch', name: 'main' };

/** A run of the kind that no declared context names; none when a pattern names them all. */
function otherContext(
  { trusted: { identity, contexts }, name }: SampleSource,
  kind: 'branch' | 'tag' | 'environment',
): readonly Sample[] {
  const declared = contexts.flatMap((context) => (context.kind === kind ? [context.name] : []));
  if (declared.includes('*')) return [];
  const which = declared.length === 0 ? 'any' : 'any other';
  return [{ name: `${name}: ${which} ${kind}`, identity, context: { kind, name: `some-other-${kind}` } }];
}

function sampleRuns(
  trusted: TrustedRepository,
  entry: TrustEntry,
  samples: readonly ((source: SampleSource) => readonly Sample[])[],
): readonly SampleRun[] {
  const source = { trusted, entry, name: `${trusted.identity.owner}/${trusted.identity.name}` };
  return samples
    .flatMap((list) => list(source))
    .map(({ name, identity, context, claims }) => ({
      name,
      claims: claimsOf({ ...trusted, identity }, sampleOf(context), entry).map((usual) => ({ ...usual, ...claims })),
    }));
}

/** A kind of run in words: `branch main`. */
export function describeContext(context: SubjectContext): string {
  return context.kind === 'pull-request' ? 'a pull request' : `${context.kind} ${context.name}`;
}

/** The claims of such a run, in every form that its subject may have; none when its subject is unknown. */
function claimsOf(
  { identity, shape }: TrustedRepository,
  context: SubjectContext,
  { conditions }: TrustEntry,
): readonly Readonly<Record<string, string>>[] {
  const met = Object.entries(conditions).flatMap(([claim, [value]]) =>
    value === undefined ? [] : [[claim, sampleText(value)] as const],
  );
  const common = {
    ...Object.fromEntries(met),
    repository: `${identity.owner}/${identity.name}`,
    repository_id: identity.id,
    repository_owner_id: identity.ownerId,
    ...claimsOfContext(context),
  };
  if (shape.kind === 'default') {
    return shape.formats.map((format) => ({ ...common, sub: renderSubject(identity, format, context) }));
  }
  const rendered = renderTemplate(shape, identity, context);
  return rendered.kind === 'subject' ? [{ ...common, sub: rendered.subject }] : [];
}

function claimsOfContext(context: SubjectContext): Readonly<Record<string, string>> {
  switch (context.kind) {
    case 'branch':
      return { ref: `refs/heads/${context.name}` };
    case 'tag':
      return { ref: `refs/tags/${context.name}` };
    case 'environment':
      return { environment: context.name };
    case 'pull-request':
      return {};
  }
}

/** A context that the pattern in it matches. */
function sampleOf(context: SubjectContext): SubjectContext {
  return context.kind === 'pull-request' ? context : { ...context, name: sampleText(context.name) };
}

function sampleText(pattern: string): string {
  return pattern.replaceAll('*', 'sample').replaceAll('?', 'x');
}

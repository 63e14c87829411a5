/** What a person does next with a bootstrapped role: who can assume it, how it hangs together, and the workflow to paste. */

import type { Section } from '../../document/section.ts';
import type { TrustEntry } from '../../plan/declaration.ts';
import type { DesiredProvider, DesiredRole } from '../../plan/state.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import { isPattern, type TrustedRepository } from '../../trust/build.ts';
import { type Admission, findAdmission } from '../../trust/policy/admission.ts';
import { type RepositoryIdentity, renderSubject, type SubjectContext } from '../../trust/subject/subject.ts';
import { renderTemplate } from '../../trust/subject/template.ts';
import { defaultAudience, exposedClaims } from '../../trust/token/issuer.ts';
import type { TrustGroup } from '../declare/declare.ts';

/** A run to try the trust policy with; one set of claims for each form that its subject may have. */
interface SampleRun {
  readonly name: string;
  readonly claims: readonly Readonly<Record<string, string>>[];
}

/**
 * A table of typical runs, whether the trust policy admits them, and what decides: the policy itself is evaluated with the
 * claims that such a run would have.
 */
export function renderReach(
  role: DesiredRole,
  provider: DesiredProvider,
  groups: readonly TrustGroup[],
): readonly Section[] {
  const runs = groups.flatMap(({ trusted, entry }, group) =>
    trusted.flatMap((repository, index) => sampleRuns(repository, entry, group + index === 0)),
  );
  const rows = runs.filter(({ claims }) => claims.length > 0).map((run) => toRow(role, provider, run));
  if (rows.length === 0) return [];
  return [{ kind: 'table', title: 'Who can assume the role', columns: ['run', 'may', 'decided by'], rows }];
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

/** Claims of which a sample run says that it has none by not having them; any other claim has some value in every run. */
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

/** Every declared kind of run, and what must stay outside; the latter for one repository only, as it is the same for all. */
function sampleRuns(trusted: TrustedRepository, entry: TrustEntry, isFirst: boolean): readonly SampleRun[] {
  const { identity, contexts } = trusted;
  const name = `${identity.owner}/${identity.name}`;
  const run = (
    what: string,
    from: RepositoryIdentity,
    context: SubjectContext,
    further: Readonly<Record<string, string>> = {},
  ) => ({
    name: what,
    claims: claimsOf({ ...trusted, identity: from }, sampleOf(context), entry).map((claims) => ({
      ...claims,
      ...further,
    })),
  });
  const [first = { kind: 'branch', name: 'main' } as const] = contexts;
  const declared = contexts.map((context) => run(`${name}: ${describeContext(context)}`, identity, context));
  const workflows = entry.reusableWorkflows.map((workflow) =>
    run(`${name}: through ${workflow}`, identity, OTHER_BRANCH, { job_workflow_ref: sampleText(workflow) }),
  );
  if (!isFirst) return [...declared, ...workflows];
  /** Any other run of a kind, if some are declared and not all are. */
  const others = (kind: 'branch' | 'tag' | 'environment'): readonly SampleRun[] => {
    const names = contexts.flatMap((context) => (context.kind === kind ? [context.name] : []));
    const word = names.length === 0 ? 'any' : 'any other';
    return names.includes('*') ? [] : [run(`${name}: ${word} ${kind}`, identity, { kind, name: `some-other-${kind}` })];
  };
  const hasPullRequests = contexts.some(({ kind }) => kind === 'pull-request');
  return [
    ...declared,
    ...workflows,
    ...others('branch'),
    ...others('tag'),
    ...(hasPullRequests ? [] : [run(`${name}: a pull request`, identity, { kind: 'pull-request' })]),
    ...others('environment'),
    run('another repository of the owner', { ...identity, name: `${identity.name}-other`, id: '0' }, first),
    run('the same name taken over by somebody else', { ...identity, id: '0', ownerId: '0' }, first),
  ];
}

const OTHER_BRANCH: SubjectContext = { kind: 'branch', name: 'some-other-branch' };

/** A kind of run in words: `branch main`. */
export function describeContext(context: SubjectContext): string {
  return context.kind === 'pull-request' ? 'a pull request' : `${context.kind} ${context.name}`;
}

/** The claims of such a run, in every form that the subject may have; none when its subject cannot be told. */
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

/** A context, or a text, that a pattern matches. */
function sampleOf(context: SubjectContext): SubjectContext {
  return context.kind === 'pull-request' ? context : { ...context, name: sampleText(context.name) };
}

function sampleText(pattern: string): string {
  return pattern.replaceAll('*', 'sample').replaceAll('?', 'x');
}

/** Run, provider, role and permissions as a picture. */
export function renderDiagram(
  role: DesiredRole,
  provider: DesiredProvider,
  trusted: readonly TrustedRepository[],
): Section {
  const repositories = trusted.map(({ identity }) => `${identity.owner}/${identity.name}`).join('<br>');
  const permissions = [
    ...role.policyArns.map((arn) => arn.slice(arn.lastIndexOf('/') + 1)),
    ...role.inlinePolicies.map(({ name }) => name),
  ];
  return {
    kind: 'diagram',
    title: 'How it hangs together',
    lines: [
      'flowchart LR',
      `  run["runs of<br>${repositories}"] -- ID token --> provider["OIDC provider<br>${provider.url.replace('https://', '')}"]`,
      `  provider -- trust policy --> role["role<br>${role.name}"]`,
      ...permissions.map((name, index) => `  role --> policy${index}["${name}"]`),
    ],
  };
}

/** The workflow that uses the role. */
export function renderUsage(
  role: DesiredRole,
  provider: DesiredProvider,
  trusted: readonly TrustedRepository[],
  region: string,
  actionReference: string,
): Section {
  const contexts = trusted[0]?.contexts ?? [];
  const environment = contexts.some(({ kind }) => kind !== 'environment')
    ? undefined
    : contexts.find((context) => context.kind === 'environment' && !isPattern(context.name));
  const partition = parseRoleArn(role.arn)?.partition ?? 'aws';
  return {
    kind: 'code',
    title: 'Use it in every later run',
    language: 'yaml',
    text: [
      'jobs:',
      '  deploy:',
      '    runs-on: ubuntu-latest',
      ...(environment?.kind === 'environment' ? [`    environment: ${JSON.stringify(environment.name)}`] : []),
      '    permissions:',
      '      id-token: write',
      '      contents: read',
      '    steps:',
      `      - uses: ${actionReference}`,
      '        with:',
      `          role-to-assume: ${role.arn}`,
      `          aws-region: ${region}`,
      ...(provider.audience === defaultAudience(partition)
        ? []
        : [`          audience: ${JSON.stringify(provider.audience)}`]),
    ].join('\n'),
  };
}

/** What a person does next with a bootstrapped role: who can assume it, and the workflow to paste. */

import type { DesiredState } from '../plan/state.ts';
import type { Section } from '../report.ts';
import { admits } from '../trust/admit.ts';
import { parseRoleArn } from '../trust/arn.ts';
import type { TrustedRepository } from '../trust/build.ts';
import { type RepositoryIdentity, renderSubject, type SubjectContext, type SubjectFormat } from '../trust/subject.ts';

/** A run to try the trust policy with. */
interface SampleRun {
  readonly name: string;
  readonly from: RepositoryIdentity;
  readonly formats: readonly SubjectFormat[];
  readonly context: SubjectContext;
}

/** A table of typical runs and whether the trust policy admits them, decided by evaluating the policy itself. */
export function renderReach(desired: DesiredState, trusted: readonly TrustedRepository[]): readonly Section[] {
  const runs = trusted.flatMap(sampleRuns);
  if (runs.length === 0) return [];
  return [
    {
      kind: 'table',
      title: 'Who can assume the role',
      columns: ['run', 'admitted'],
      rows: runs.map((run) => [run.name, isAdmitted(desired, run) ? 'yes' : 'no']),
    },
  ];
}

/** Every declared kind of run, and what must stay outside. Subjects from a template cannot be told for other runs. */
function sampleRuns({ identity, shape, contexts }: TrustedRepository): readonly SampleRun[] {
  if (shape.kind === 'template') return [];
  const name = `${identity.owner}/${identity.name}`;
  const { formats } = shape;
  const stranger = { ...identity, name: `${identity.name}-fork`, ownerId: '0', id: '0' };
  const [first] = contexts;
  const others: readonly (readonly [string, SubjectContext])[] = [
    ['any other branch', { kind: 'branch', name: 'some-other-branch' }],
    ['any other tag', { kind: 'tag', name: 'some-other-tag' }],
    ['a pull request', { kind: 'pull-request' }],
    ['any other environment', { kind: 'environment', name: 'some-other-environment' }],
  ];
  return [
    ...contexts
      .filter((context) => context.kind !== 'pull-request')
      .map((context) => ({
        name: `${name}: ${describe(context)}`,
        from: identity,
        formats,
        context: sampleOf(context),
      })),
    ...others.map(([what, context]) => ({ name: `${name}: ${what}`, from: identity, formats, context })),
    ...(first === undefined
      ? []
      : [{ name: `another repository: ${describe(first)}`, from: stranger, formats, context: sampleOf(first) }]),
  ];
}

function describe(context: SubjectContext): string {
  return context.kind === 'pull-request' ? 'a pull request' : `${context.kind} ${context.name}`;
}

/** A name that a pattern matches. */
function sampleOf(context: SubjectContext): SubjectContext {
  return context.kind === 'pull-request'
    ? context
    : { ...context, name: context.name.replace(/\*/gu, 'sample').replace(/\?/gu, 'x') };
}

function isAdmitted({ role, provider }: DesiredState, { from, formats, context }: SampleRun): boolean {
  const arn = parseRoleArn(role.arn);
  if (arn === undefined) return false;
  return formats.some((format) =>
    admits(
      role.trust,
      { ...arn, issuer: provider.url },
      {
        aud: provider.audience,
        sub: renderSubject(from, format, context),
        repository_id: from.id,
        repository_owner_id: from.ownerId,
        repository: `${from.owner}/${from.name}`,
      },
    ),
  );
}

/** The workflow that uses the role. */
export function renderUsage(desired: DesiredState, region: string, actionReference: string): Section {
  return {
    kind: 'code',
    title: 'Use it in every later run',
    language: 'yaml',
    text: [
      'permissions:',
      '  id-token: write',
      '  contents: read',
      'steps:',
      `  - uses: ${actionReference}`,
      '    with:',
      `      role-to-assume: ${desired.role.arn}`,
      `      aws-region: ${region}`,
    ].join('\n'),
  };
}

/** What a person does next with a bootstrapped role: who can assume it, and the workflow to paste. */

import type { DesiredState } from '../plan/state.ts';
import type { Section } from '../report.ts';
import { parseRoleArn } from '../trust/arn.ts';
import { evaluate } from '../trust/evaluate.ts';
import { toConditionContext } from '../trust/issuer.ts';
import { type RepositoryIdentity, renderSubject, type SubjectContext } from '../trust/subject.ts';
import type { Declared } from './declare.ts';

/** A table of typical runs and whether the trust policy admits them, decided by evaluating the policy itself. */
export function renderReach(desired: DesiredState, declared: Declared): Section {
  const { repository, defaultBranch } = declared;
  const stranger: RepositoryIdentity = {
    owner: repository.owner,
    name: `${repository.name}-fork`,
    ownerId: '0',
    id: '0',
  };
  const runs: readonly (readonly [string, RepositoryIdentity, SubjectContext])[] = [
    [`branch ${defaultBranch} (default)`, repository, { kind: 'branch', name: defaultBranch }],
    ['any other branch', repository, { kind: 'branch', name: `not-${defaultBranch}` }],
    ['a tag', repository, { kind: 'tag', name: 'v1.0.0' }],
    ['a pull request', repository, { kind: 'pull-request' }],
    ['a job with an environment', repository, { kind: 'environment', name: 'production' }],
    ['another repository', stranger, { kind: 'branch', name: defaultBranch }],
  ];
  return {
    kind: 'table',
    title: 'Who can assume the role',
    columns: ['run', 'admitted'],
    rows: runs.map(([name, from, context]) => [name, isAdmitted(desired, declared, from, context) ? 'yes' : 'no']),
  };
}

function isAdmitted(
  desired: DesiredState,
  declared: Declared,
  from: RepositoryIdentity,
  context: SubjectContext,
): boolean {
  const partition = parseRoleArn(desired.role.arn)?.partition ?? 'aws';
  return declared.formats.some((format) => {
    const claims = {
      aud: desired.provider.audience,
      sub: renderSubject(from, format, context),
      repository_id: from.id,
      repository_owner_id: from.ownerId,
    };
    const { decision } = evaluate(desired.role.trust, {
      action: 'sts:AssumeRoleWithWebIdentity',
      principal: { kind: 'Federated', ids: [desired.provider.arn] },
      context: toConditionContext(partition, desired.provider.url, claims),
    });
    return decision === 'allow';
  });
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

/** Declared states for the renderers: the same declaration in any account. */

import { ownershipTags } from '../../src/plan/ownership.ts';
import { PRESET_NAMES } from '../../src/plan/presets/names.ts';
import { buildPresets } from '../../src/plan/presets/presets.ts';
import type { DesiredRole, DesiredState } from '../../src/plan/state.ts';
import type { Partition } from '../../src/trust/arn.ts';
import { buildTrust, type TrustedRepository, type TrustScope } from '../../src/trust/build.ts';
import type { SubjectContext, SubjectFormat } from '../../src/trust/subject/subject.ts';
import { defaultAudience, GITHUB_ISSUER, toProviderArn } from '../../src/trust/token/issuer.ts';

export const octo = { owner: 'octo-org', name: 'octo-repo', ownerId: '1234567', id: '7654321' };
export const web = { owner: 'octo-org', name: 'octo-web', ownerId: '1234567', id: '222' };
export const MAIN: SubjectContext = { kind: 'branch', name: 'main' };
export const PRODUCTION: SubjectContext = { kind: 'environment', name: 'production' };

export function trusted(
  formats: readonly SubjectFormat[],
  contexts: readonly SubjectContext[] = [MAIN],
  identity = octo,
): TrustedRepository {
  return { identity, shape: { kind: 'default', formats }, contexts };
}

export interface DeclaredRole extends Partial<Omit<DesiredRole, 'trust'>> {
  readonly name: string;
  readonly trust?: Partial<TrustScope>;
}

export interface Place {
  readonly account: string;
  readonly partition?: Partition;
}

/** The state of these roles in an account. By default the main branch of octo-org/octo-repo may assume each. */
export function stateOf(roles: readonly DeclaredRole[]): (place: Place) => DesiredState {
  const tags = ownershipTags('octo-org/octo-repo');
  return ({ account, partition = 'aws' }) => {
    const audience = defaultAudience(partition);
    const scope: TrustScope = {
      partition,
      account,
      issuer: GITHUB_ISSUER,
      audience,
      repositories: [trusted(['immutable'])],
      reusableWorkflows: [],
      subjects: [],
      conditions: {},
      pinIds: true,
    };
    return {
      repository: 'octo-org/octo-repo',
      provider: { arn: toProviderArn(partition, account, GITHUB_ISSUER), url: GITHUB_ISSUER, audience, tags },
      roles: roles.map(({ trust, ...role }) => ({
        arn: `arn:${partition}:iam::${account}:role${role.path ?? '/'}${role.name}`,
        path: '/',
        description: { value: 'GitHub Actions of octo-org/octo-repo', from: 'default' },
        maxSessionDuration: { value: 3600, from: 'default' },
        permissionsBoundary: undefined,
        transition: undefined,
        policyArns: [],
        inlinePolicies: [],
        tags,
        adopt: 'refuse',
        prune: false,
        ...role,
        trust: buildTrust({ ...scope, ...trust }),
      })),
    };
  };
}

/** The documents of all presets in an account. */
export function everyPreset(account: string): DesiredRole['inlinePolicies'] {
  return buildPresets(PRESET_NAMES, {
    partition: 'aws',
    account,
    prefix: 'octo-app',
    permissionsBoundary: `arn:aws:iam::${account}:policy/octo-boundary`,
    roleArn: `arn:aws:iam::${account}:role/gha-deploy`,
  });
}

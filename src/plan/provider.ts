/** The steps that bring the account's OIDC provider to the declared state. */

import { unreadableObstacle } from './obstacles.ts';
import type { ActualProvider, DesiredProvider, Reading } from './state.ts';
import { EMPTY_PLAN, type Plan, type Step } from './steps.ts';

/** Creates the provider if it is absent, or adds the audience if that is missing. Other audiences and tags stay. */
export function planProvider(provider: DesiredProvider, actual: Reading<ActualProvider>): Plan {
  switch (actual.kind) {
    case 'unreadable':
      return { ...EMPTY_PLAN, obstacles: [unreadableObstacle(actual)] };
    case 'absent':
      return { ...EMPTY_PLAN, steps: [createProvider(provider)] };
    case 'present':
      return { ...EMPTY_PLAN, steps: planAudience(actual.value, provider.audience) };
  }
}

function createProvider(provider: DesiredProvider): Step {
  return {
    kind: 'create-provider',
    resource: provider.arn,
    url: provider.url,
    audience: provider.audience,
    tags: provider.tags,
    before: undefined,
    after: `${provider.url} for the audience ${provider.audience}`,
    why: 'the account has no OIDC provider for this issuer',
    // A provider alone admits no token, but existing roles that name it start to work.
    widens: true,
  };
}

function planAudience(actual: ActualProvider, audience: string): readonly Step[] {
  if (actual.audiences.includes(audience)) return [];
  return [
    {
      kind: 'add-audience',
      resource: actual.arn,
      audience,
      before: actual.audiences.join(', '),
      after: [...actual.audiences, audience].join(', '),
      why: 'the provider does not accept this audience',
      widens: true,
    },
  ];
}

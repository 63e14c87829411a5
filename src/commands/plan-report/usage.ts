/** How a bootstrapped role is used: a diagram of its parts, and the workflow to paste. */

import type { Section } from '../../document/section.ts';
import type { DesiredProvider, DesiredRole } from '../../plan/state.ts';
import { parseRoleArn } from '../../trust/arn.ts';
import { isPattern, type TrustedRepository } from '../../trust/build.ts';
import { defaultAudience } from '../../trust/token/issuer.ts';

/** A diagram of run, provider, role and permissions. */
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
    title: 'How the parts fit together',
    lines: [
      'flowchart LR',
      `  run["runs of<br>${repositories}"] -- ID token --> provider["OIDC provider<br>${provider.url.replace('https://', '')}"]`,
      `  provider -- trust policy --> role["role<br>${role.name}"]`,
      ...permissions.map((name, index) => `  role --> policy${index}["${name}"]`),
    ],
  };
}

/** A workflow that uses the role. */
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
    title: 'Use the role in your workflow',
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

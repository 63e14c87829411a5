/** Renders `docs/permission-presets.md` from the presets in `src/plan/presets/`. */

import { PRESET_NAMES, type PresetName } from '../src/plan/presets/names.ts';
import type { Preset, PresetScope } from '../src/plan/presets/preset.ts';
import { buildPreset, buildPresets, PRESETS } from '../src/plan/presets/presets.ts';
import { measurePolicy, type Statement, toList } from '../src/trust/policy/document.ts';

const SCOPE: PresetScope = {
  partition: 'aws',
  account: '111122223333',
  prefix: 'octo-',
  permissionsBoundary: undefined,
  roleArn: 'arn:aws:iam::111122223333:role/gha-octo-org-octo-repo',
};

const BOUNDARY = 'arn:aws:iam::111122223333:policy/pipeline-boundary';

const LONGEST: PresetScope = {
  ...SCOPE,
  prefix: 'o'.repeat(40),
  permissionsBoundary: `arn:aws:iam::111122223333:policy/${'b'.repeat(128)}`,
  roleArn: `arn:aws:iam::111122223333:role/${'r'.repeat(64)}`,
};

/** The page: how to use presets, a table of all, and the details of each. */
export function renderPresetPage(): string {
  return [
    '# Permission presets',
    'Generated from `src/plan/presets/` by `npm run generate`.',
    'Least-privilege permissions for common pipeline jobs. Each preset is one inline policy of the role, named `gh-oidc-aws-PRESET`, and its permissions are limited to names that start with `resource-prefix`.',
    [
      '```yaml',
      '- uses: org/gh-oidc-aws@v1',
      '  with:',
      '    mode: bootstrap',
      '    aws-region: us-east-1',
      '    permission-presets: |',
      '      ecr',
      '      ssm-parameters',
      '    resource-prefix: octo-',
      '```',
    ].join('\n'),
    '## The prefix',
    [
      '- 2 to 40 characters: lower-case letters, digits, and `-`, starting with a letter. Every service allows this at the start of a name.',
      '- It is literal text, not a pattern: `octo` covers `octo-app`, but also `octopus`; `octo-` covers only `octo-app`. End it with `-`, unless a resource is named exactly like the prefix, such as the image repository `octo-app` in [examples/ecr.yml](../examples/ecr.yml). In that case, choose a prefix that no other name starts with.',
      '- It does not cover names that only contain it, such as `my-octo-app`, or resources in other accounts or partitions. Regions are not limited.',
      '- Prefixes that start with `aws-` or `cdk-` are rejected, and so are their beginnings, such as `aws`: those names belong to AWS and to the CDK.',
    ].join('\n'),
    `All presets together have ${measure(SCOPE)} characters for the prefix \`octo-\`, and ${measure(LONGEST)} with a boundary and the longest prefix and names. IAM allows 10,240 for all inline policies of a role.`,
    '## At a glance',
    renderTable(
      ['Preset', 'Allows', 'Limited to', 'Not limited, because AWS does not support it'],
      PRESET_NAMES.flatMap((name) => renderOverview(name, PRESETS[name])),
    ),
    'No other statement has `"Resource": "*"`, and no action contains a wildcard.',
    ...PRESET_NAMES.map((name) => renderPreset(name, PRESETS[name])),
    '',
  ].join('\n\n');
}

function measure(scope: PresetScope): string {
  const policies = buildPresets(PRESET_NAMES, scope);
  return policies.reduce((sum, policy) => sum + measurePolicy(policy.text), 0).toLocaleString('en-US');
}

function renderOverview(name: PresetName, { grants, unscoped }: Preset): readonly (readonly string[])[] {
  return grants.map(({ allows, limitedTo }, index) => [
    index === 0 ? `[\`${name}\`](#${name})` : '',
    allows,
    limitedTo,
    index === 0 ? unscoped.map(({ actions, why }) => `${actions.map(code).join(', ')}: ${why}`).join('; ') : '',
  ]);
}

function renderPreset(name: PresetName, preset: Preset): string {
  const { description, notes, refuses, source } = preset;
  const bare = buildPreset(name, SCOPE).Statement;
  const bounded = buildPreset(name, { ...SCOPE, permissionsBoundary: BOUNDARY }).Statement;
  const hasTwo = JSON.stringify(bare) !== JSON.stringify(bounded);
  return [
    `## ${name}`,
    description,
    ...notes,
    ['It cannot', '', ...refuses.map((refusal) => `- ${refusal}`)].join('\n'),
    hasTwo ? 'Without `permissions-boundary`, for the prefix `octo-`:' : 'For the prefix `octo-`:',
    renderStatements(bare),
    ...(hasTwo ? [`With \`permissions-boundary: ${BOUNDARY}\`:`, renderStatements(bounded)] : []),
    `Source: ${source}`,
  ].join('\n\n');
}

function renderStatements(statements: readonly Statement[]): string {
  return renderTable(
    ['Effect', 'Actions', 'Resources', 'If'],
    statements.map(({ Effect, Action, Resource, Condition }) => [
      Effect,
      toList(Action).map(code).join(', '),
      toList(Resource).map(code).join(', '),
      Object.entries(Condition ?? {})
        .flatMap(([operator, keys]) =>
          Object.entries(keys).map(
            ([key, values]) => `${code(key)} ${operator} ${toList(values).map(String).map(code).join(', ')}`,
          ),
        )
        .join(' and '),
    ]),
  );
}

function code(text: string): string {
  return `\`${text}\``;
}

function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

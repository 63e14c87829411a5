/** Permission presets become inline policies of the role, limited to a prefix, and are kept as such. */

import { describe, expect, it } from 'vitest';
import type { PolicyDocument } from '../../src/trust/policy/document.ts';
import { changeRole, findRole, openScene } from './found-account.ts';
import { type Scene, textOf } from './scene.ts';

const ALL = ['ecr', 's3-artifacts', 'ssm-parameters', 'cloudformation', 'iam-roles', 'ami', 'sns', 'cdk-deploy'];
const BOUNDARY = 'arn:aws:iam::aws:policy/PowerUserAccess';

function inlineOf(scene: Scene): Readonly<Record<string, PolicyDocument>> {
  const entries = [...(findRole(scene)?.inlinePolicies ?? [])];
  return Object.fromEntries(entries.map(([name, text]) => [name, JSON.parse(text) as PolicyDocument]));
}

describe('permission-presets', () => {
  it('are written as one inline policy each, limited to the prefix, and a second run changes nothing', async () => {
    const scene = await openScene();
    const inputs = { 'permission-presets': 'sns, ecr\necr', 'resource-prefix': 'octo-' };
    const first = await scene.bootstrap(inputs);
    expect(first.outputs, textOf(first)).toMatchObject({ changes: '4', verified: 'true' });
    const policies = inlineOf(scene);
    expect(Object.keys(policies).sort()).toEqual(['gh-oidc-aws-ecr', 'gh-oidc-aws-sns']);
    expect(JSON.stringify(policies['gh-oidc-aws-ecr'])).toContain('arn:aws:ecr:*:111122223333:repository/octo-*');
    expect(JSON.stringify(policies['gh-oidc-aws-sns'])).toContain('arn:aws:sns:*:111122223333:octo-*');
    expect(policies['gh-oidc-aws-sns']?.Statement.filter(({ Resource }) => Resource === '*')).toEqual([]);
    scene.takeActions();
    expect((await scene.bootstrap(inputs)).outputs).toMatchObject({ changes: '0', drift: 'false' });
    expect((await scene.bootstrap({ ...inputs, 'permission-presets': 'ecr\nsns' })).outputs['changes']).toBe('0');
    expect(scene.takeWrites()).toEqual([]);
  });

  it('follow the prefix, are repaired, and are removed only with `prune`', async () => {
    const scene = await openScene();
    const inputs = { 'permission-presets': 'ecr, sns', 'resource-prefix': 'octo-' };
    await scene.bootstrap(inputs);
    const broken = { ...Object.fromEntries(findRole(scene)?.inlinePolicies ?? []) };
    changeRole(scene, {
      inlinePolicies: { ...broken, 'gh-oidc-aws-sns': JSON.stringify(broken['gh-oidc-aws-sns']).replace('octo', 'x') },
    });
    const moved = await scene.bootstrap({ 'permission-presets': 'ecr', 'resource-prefix': 'kraken-' });
    expect(moved.outputs, textOf(moved)).toMatchObject({ changes: '1', verified: 'true' });
    expect(JSON.stringify(inlineOf(scene)['gh-oidc-aws-ecr'])).toContain('repository/kraken-*');
    expect(JSON.stringify(inlineOf(scene)['gh-oidc-aws-ecr'])).not.toContain('octo-*');
    expect(textOf(moved)).toContain('inline policy gh-oidc-aws-sns is on');
    await scene.bootstrap({ 'permission-presets': 'ecr', 'resource-prefix': 'kraken-', prune: 'true' });
    expect(Object.keys(inlineOf(scene))).toEqual(['gh-oidc-aws-ecr']);
  });

  it.each([ALL.slice(0, 4), ALL.slice(4)])(
    '%s, %s, %s and %s are documents that IAM takes, beside others',
    async (...names) => {
      const scene = await openScene();
      const result = await scene.bootstrap({
        'permission-presets': names.join('\n'),
        'resource-prefix': 'octo',
        'inline-policies':
          'own: { Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::o/*" }] }',
      });
      expect(result.outputs, textOf(result)).toMatchObject({ changes: '7', verified: 'true' });
      expect(Object.keys(inlineOf(scene)).sort()).toEqual(
        [...names.map((name) => `gh-oidc-aws-${name}`), 'own'].sort(),
      );
    },
  );

  it('`iam-roles` requires the boundary of the role', async () => {
    const scene = await openScene();
    const inputs = {
      'permission-presets': 'iam-roles',
      'resource-prefix': 'octo-',
      'permissions-boundary': BOUNDARY,
    };
    expect((await scene.bootstrap(inputs)).outputs['verified']).toBe('true');
    expect(findRole(scene)?.permissionsBoundary).toBe(BOUNDARY);
    const statements = inlineOf(scene)['gh-oidc-aws-iam-roles']?.Statement ?? [];
    const creating = statements.filter(
      ({ Effect, Action }) => Effect === 'Allow' && [Action].flat().includes('iam:CreateRole'),
    );
    expect(creating).not.toEqual([]);
    for (const { Condition, Resource } of creating) {
      expect(JSON.stringify(Condition)).toContain(`"iam:PermissionsBoundary":"${BOUNDARY}"`);
      expect(Resource).not.toBe('*');
    }
    expect((await scene.bootstrap(inputs)).outputs['changes']).toBe('0');
  });
});

describe('invalid presets are reported before any call', () => {
  it.each([
    [{ 'permission-presets': 'ecr' }, ['`resource-prefix` is empty, but `permission-presets` requires it']],
    [
      { 'permission-presets': 'ecr\nadmin', 'resource-prefix': 'Octo_' },
      ['`permission-presets`: "admin" is not valid', '`resource-prefix`: "Octo_" is not the beginning of a name'],
    ],
    [
      { 'permission-presets': 'lambda', 'role-path': 'x' },
      ['`permission-presets`: "lambda" is not valid', '`role-path`: "x"'],
    ],
    [{ 'permission-presets': 'ecr', 'resource-prefix': 'o*' }, ['`resource-prefix`: "o*"']],
    [{ 'permission-presets': 'ecr', 'resource-prefix': 'aws-x' }, ['`aws-`, which are not yours']],
    [{ 'permission-presets': 'cdk-deploy', 'resource-prefix': 'much-too-long' }, ['at most 10 characters']],
    [
      {
        'permission-presets': 'ecr',
        'resource-prefix': 'octo-',
        'inline-policies':
          'gh-oidc-aws-ecr: { Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: "arn:aws:s3:::o/*" }] }',
      },
      ['"gh-oidc-aws-ecr" is the name of a policy that `permission-presets` creates'],
    ],
    [
      {
        'permission-presets': ALL.join(),
        'resource-prefix': 'octo-',
        'inline-policies': `big: '${JSON.stringify({
          Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: `arn:aws:s3:::${'o'.repeat(9000)}` }],
        })}'`,
      },
      ['IAM allows at most 10240'],
    ],
  ])('%#', async (inputs, messages) => {
    const scene = await openScene();
    const result = await scene.bootstrap(inputs);
    expect(result.outputs).toEqual({ 'failure-code': 'INPUT_INVALID' });
    for (const message of messages) expect(textOf(result)).toContain(message);
    expect(scene.takeActions()).toEqual([]);
  });
});

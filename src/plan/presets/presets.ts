/** The permission presets: least-privilege inline policies for common jobs, limited to a prefix of names. */

import { type PolicyDocument, renderPolicy } from '../../trust/policy/document.ts';
import type { InlinePolicy } from '../state.ts';
import { AMI } from './ami.ts';
import { CDK_DEPLOY } from './cdk-deploy.ts';
import { CLOUDFORMATION } from './cloudformation.ts';
import { ECR } from './ecr.ts';
import { IAM_ROLES } from './iam-roles.ts';
import type { PresetName } from './names.ts';
import type { Preset, PresetScope } from './preset.ts';
import { S3_ARTIFACTS } from './s3-artifacts.ts';
import { SNS } from './sns.ts';
import { SSM_PARAMETERS } from './ssm-parameters.ts';

/** Every preset by its name. */
export const PRESETS: Readonly<Record<PresetName, Preset>> = {
  ecr: ECR,
  's3-artifacts': S3_ARTIFACTS,
  'ssm-parameters': SSM_PARAMETERS,
  cloudformation: CLOUDFORMATION,
  'iam-roles': IAM_ROLES,
  ami: AMI,
  sns: SNS,
  'cdk-deploy': CDK_DEPLOY,
};

/** Builds the policy document of one preset. `scope` must hold a valid prefix (`findPrefixProblem`). Pure; never throws. */
export function buildPreset(name: PresetName, scope: PresetScope): PolicyDocument {
  return { Version: '2012-10-17', Statement: PRESETS[name].statements(scope) };
}

/** One inline policy for each preset, `gh-oidc-aws-NAME`, in the order of the names; a name given twice counts once. */
export function buildPresets(names: readonly PresetName[], scope: PresetScope): readonly InlinePolicy[] {
  return [...new Set(names)].map((name) => ({
    name: `gh-oidc-aws-${name}`,
    text: renderPolicy(buildPreset(name, scope)),
  }));
}

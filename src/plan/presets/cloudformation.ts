/** The preset `cloudformation`: stacks and change sets. */

import { type Preset, regionalArn, serviceAuthorization } from './preset.ts';

const VALIDATE = ['cloudformation:ValidateTemplate'];

export const CLOUDFORMATION: Preset = {
  description: 'Create, update, read, and delete stacks, directly or through change sets.',
  grants: [
    {
      allows: 'manage stacks, their change sets, events, resources, and templates',
      limitedTo: 'stacks named `PREFIX…`',
    },
    {
      allows: 'create change sets from templates with a transform',
      limitedTo: 'transforms owned by AWS, such as AWS SAM',
    },
  ],
  unscoped: [{ actions: VALIDATE, why: 'it validates a template, which does not belong to a stack' }],
  refuses: [
    'pass a role to a stack (`iam:PassRole`)',
    'change stack policies or termination protection',
    "use stack sets or registered types, or list the account's stacks",
  ],
  notes: [
    'CloudFormation creates the resources of a stack with the permissions of the calling role, so this preset alone is not enough: add the permissions for the resources in your templates.',
    'A stack that already has a service role keeps it, and CloudFormation uses it for anyone who can update the stack. Give stacks with a more powerful service role a name outside the prefix.',
  ],
  source: serviceAuthorization('awscloudformation'),
  statements: (scope) => [
    { Sid: 'Validate', Effect: 'Allow', Action: VALIDATE, Resource: '*' },
    {
      Sid: 'Stacks',
      Effect: 'Allow',
      Action: [
        'cloudformation:CancelUpdateStack',
        'cloudformation:ContinueUpdateRollback',
        'cloudformation:CreateChangeSet',
        'cloudformation:CreateStack',
        'cloudformation:DeleteChangeSet',
        'cloudformation:DeleteStack',
        'cloudformation:DescribeChangeSet',
        'cloudformation:DescribeEvents',
        'cloudformation:DescribeStackEvents',
        'cloudformation:DescribeStackResource',
        'cloudformation:DescribeStackResources',
        'cloudformation:DescribeStacks',
        'cloudformation:ExecuteChangeSet',
        'cloudformation:GetTemplate',
        'cloudformation:GetTemplateSummary',
        'cloudformation:ListChangeSets',
        'cloudformation:ListStackResources',
        'cloudformation:RollbackStack',
        'cloudformation:TagResource',
        'cloudformation:UntagResource',
        'cloudformation:UpdateStack',
      ],
      Resource: regionalArn(scope, 'cloudformation', `stack/${scope.prefix}*/*`),
    },
    {
      Sid: 'Transforms',
      Effect: 'Allow',
      Action: 'cloudformation:CreateChangeSet',
      // https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/control-access-with-iam.html
      Resource: `arn:${scope.partition}:cloudformation:*:aws:transform/*`,
    },
  ],
};

/** The preset `ssm-parameters`: Systems Manager Parameter Store. */

import { type Preset, regionalArn, serviceAuthorization } from './preset.ts';

export const SSM_PARAMETERS: Preset = {
  description: 'Read, write, tag, and delete parameters.',
  grants: [
    {
      allows: 'read, write, label, tag, and delete parameters and read their history',
      limitedTo: 'parameters named `PREFIX…` or `/PREFIX…`',
    },
  ],
  unscoped: [],
  refuses: ["list the account's parameters (`ssm:DescribeParameters`)", 'use anything else of Systems Manager'],
  notes: [
    'Terraform calls `ssm:DescribeParameters`, which cannot be limited and returns the names of all parameters. Add it with `inline-policies` if you need it.',
    'A `SecureString` with the default key `alias/aws/ssm` needs nothing more: the policy of that key admits everyone in the account who may read the parameter. A key of your own needs `kms:Decrypt` to read and `kms:Encrypt` or `kms:GenerateDataKey` to write, from `inline-policies`.',
  ],
  source: serviceAuthorization('awssystemsmanager'),
  statements: (scope) => [
    {
      Sid: 'Parameters',
      Effect: 'Allow',
      Action: [
        'ssm:AddTagsToResource',
        'ssm:DeleteParameter',
        'ssm:DeleteParameters',
        'ssm:GetParameter',
        'ssm:GetParameterHistory',
        'ssm:GetParameters',
        'ssm:GetParametersByPath',
        'ssm:LabelParameterVersion',
        'ssm:ListTagsForResource',
        'ssm:PutParameter',
        'ssm:RemoveTagsFromResource',
      ],
      // The ARN of `/octo/x` is `parameter/octo/x`: one pattern fits names with and without the slash.
      Resource: regionalArn(scope, 'ssm', `parameter/${scope.prefix}*`),
    },
  ],
};

/** The preset `ecr`: container images. */

import { type Preset, regionalArn, serviceAuthorization } from './preset.ts';

const LOGIN = ['ecr:GetAuthorizationToken'];

export const ECR: Preset = {
  description: "Log in to the account's registry, and push and pull images.",
  grants: [{ allows: 'push, pull, list, and describe images', limitedTo: 'repositories named `PREFIX…`' }],
  unscoped: [
    {
      actions: LOGIN,
      why: 'the login applies to the whole registry; the other actions determine which images can be pushed or pulled',
    },
  ],
  refuses: ['create or delete repositories', 'delete images', 'change repository policies, scanning, or replication'],
  notes: [],
  source: serviceAuthorization('amazonelasticcontainerregistry'),
  statements: (scope) => [
    { Sid: 'Login', Effect: 'Allow', Action: LOGIN, Resource: '*' },
    {
      Sid: 'Images',
      Effect: 'Allow',
      Action: [
        'ecr:BatchCheckLayerAvailability',
        'ecr:BatchGetImage',
        'ecr:CompleteLayerUpload',
        'ecr:DescribeImages',
        'ecr:DescribeRepositories',
        'ecr:GetDownloadUrlForLayer',
        'ecr:InitiateLayerUpload',
        'ecr:ListImages',
        'ecr:PutImage',
        'ecr:UploadLayerPart',
      ],
      Resource: regionalArn(scope, 'ecr', `repository/${scope.prefix}*`),
    },
  ],
};

/** The preset `ecr`: container images. */

import { type Preset, regionalArn, serviceAuthorization } from './preset.ts';

const LOGIN = ['ecr:GetAuthorizationToken'];

export const ECR: Preset = {
  description: 'Log in to the registry of the account, push images and pull them.',
  grants: [{ allows: 'push, pull, list and describe images', limitedTo: 'repositories named `PREFIX…`' }],
  unscoped: [
    {
      actions: LOGIN,
      why: 'the login is for the registry as a whole; what may be pushed or pulled with it is decided by the other actions',
    },
  ],
  refuses: ['create or delete repositories', 'delete images', 'change repository policies, scanning or replication'],
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

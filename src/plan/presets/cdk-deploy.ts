/** The preset `cdk-deploy`: the roles that `cdk bootstrap` creates. */

import { toQualifier } from './prefix.ts';
import { iamArn, type Preset, regionalArn, serviceAuthorization } from './preset.ts';

/** https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html */
const PURPOSES = ['deploy', 'file-publishing', 'image-publishing', 'lookup'];

export const CDK_DEPLOY: Preset = {
  description: 'Deploy with the AWS CDK by assuming the roles that `cdk bootstrap` created in the account.',
  grants: [
    {
      allows: 'assume the roles for deployment, file publishing, image publishing, and lookup',
      limitedTo: '`cdk-PREFIX-…-role-ACCOUNT-REGION`, exactly this qualifier, any region',
    },
    { allows: 'read the version of the bootstrap stack', limitedTo: '`/cdk-bootstrap/PREFIX/version`' },
  ],
  unscoped: [],
  refuses: [
    "assume the CDK's CloudFormation role (`cfn-exec-role`), which only CloudFormation can assume",
    'deploy to other accounts',
  ],
  notes: [
    "Here, `resource-prefix` is the CDK qualifier: for `cdk bootstrap --qualifier octo`, set it to `octo` or `octo-`. Without a custom qualifier, set it to the CDK's default, `hnb659fds`. A qualifier has at most 10 characters.",
    'The role that CloudFormation uses, `cdk-…-cfn-exec-role-…`, determines what a deployment can change. By default it has `AdministratorAccess`, so anyone who can deploy is an administrator of the account. Bootstrap with `--cloudformation-execution-policies` to grant less.',
  ],
  source: serviceAuthorization('awssecuritytokenservice'),
  statements: (scope) => {
    const qualifier = toQualifier(scope.prefix);
    return [
      {
        Sid: 'Roles',
        Effect: 'Allow',
        Action: 'sts:AssumeRole',
        Resource: PURPOSES.map((purpose) => iamArn(scope, `role/cdk-${qualifier}-${purpose}-role-${scope.account}-*`)),
      },
      {
        // A wildcard also matches `/`; the roles of the CDK are on the path `/`.
        Sid: 'NoPaths',
        Effect: 'Deny',
        Action: 'sts:AssumeRole',
        Resource: iamArn(scope, `role/cdk-${qualifier}-*/*`),
      },
      {
        Sid: 'Version',
        Effect: 'Allow',
        Action: 'ssm:GetParameter',
        Resource: regionalArn(scope, 'ssm', `parameter/cdk-bootstrap/${qualifier}/version`),
      },
    ];
  },
};

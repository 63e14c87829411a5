/** The preset `cdk-deploy`: the roles that `cdk bootstrap` makes. */

import { toQualifier } from './prefix.ts';
import { iamArn, type Preset, regionalArn, serviceAuthorization } from './preset.ts';

/** https://docs.aws.amazon.com/cdk/v2/guide/bootstrapping-env.html */
const PURPOSES = ['deploy', 'file-publishing', 'image-publishing', 'lookup'];

export const CDK_DEPLOY: Preset = {
  description: 'Deploy with the AWS CDK, through the roles that `cdk bootstrap` made in the account.',
  grants: [
    {
      allows: 'assume the roles for deployment, file publishing, image publishing and lookup',
      limitedTo: '`cdk-PREFIX-…-role-ACCOUNT-REGION`, exactly this qualifier, any region',
    },
    { allows: 'read the version of the bootstrap stack', limitedTo: '`/cdk-bootstrap/PREFIX/version`' },
  ],
  unscoped: [],
  refuses: [
    "assume CloudFormation's role of the CDK (`cfn-exec-role`), which only CloudFormation can",
    'deploy to other accounts',
  ],
  notes: [
    "`resource-prefix` is the CDK's qualifier here: `cdk bootstrap --qualifier octo` goes with `octo` or `octo-`. The CDK's default is `hnb659fds`, so without a qualifier of your own the prefix is `hnb659fds`. It has at most 10 characters.",
    'What a deployment may change is decided by the role that CloudFormation uses, `cdk-…-cfn-exec-role-…`. By default that is `AdministratorAccess`, and who may deploy is an administrator of the account. Bootstrap with `--cloudformation-execution-policies` to grant less.',
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
        Sid: 'Version',
        Effect: 'Allow',
        Action: 'ssm:GetParameter',
        Resource: regionalArn(scope, 'ssm', `parameter/cdk-bootstrap/${qualifier}/version`),
      },
    ];
  },
};

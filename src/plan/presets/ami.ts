/** The preset `ami`: machine images, built the way Packer's `amazon-ebs` does. */

import { type Preset, regionalArn, serviceAuthorization } from './preset.ts';

const DESCRIBE = [
  'ec2:DescribeImages',
  'ec2:DescribeInstanceStatus',
  'ec2:DescribeInstanceTypeOfferings',
  'ec2:DescribeInstances',
  'ec2:DescribeRegions',
  'ec2:DescribeSecurityGroups',
  'ec2:DescribeSnapshots',
  'ec2:DescribeSubnets',
  'ec2:DescribeTags',
  'ec2:DescribeVolumes',
  'ec2:DescribeVpcs',
];

const CREATE = ['ec2:CreateImage', 'ec2:CreateKeyPair', 'ec2:CreateSecurityGroup', 'ec2:CreateSnapshot'];

export const AMI: Preset = {
  description: "Start an instance, create an image from it, and clean up, as Packer's `amazon-ebs` builder does.",
  grants: [
    {
      allows: 'create instances, images, snapshots, key pairs, and security groups',
      limitedTo: 'resources that get a tag `Name` starting with `PREFIX` in the same request',
    },
    {
      allows: 'stop, image, tag, open, deregister, and delete them',
      limitedTo: 'resources whose tag `Name` starts with `PREFIX`',
    },
    {
      allows: 'start the instance from an image, in a subnet, with a security group',
      limitedTo: "images that the account can use; the account's subnets, security groups, and key pairs",
    },
  ],
  unscoped: [{ actions: DESCRIBE, why: 'EC2 does not support resource-level permissions for them; they only read' }],
  refuses: [
    'change, tag, or image anything whose `Name` does not start with the prefix',
    'give the instance a role (`iam:PassRole`)',
    'attach existing snapshots, share images, or copy them to other Regions or accounts',
    'use spot requests or launch templates',
  ],
  notes: [
    'Set `run_tags = { Name = "octo-build" }` in Packer: it puts these tags on the instance, the temporary key pair and security group, the image and its snapshots at creation. A `Name` in `tags`, `snapshot_tags` and `run_volume_tags` must start with the prefix, too. Do not set `skip_ami_run_tags`.',
    'For `ami_regions`, `encrypt_boot`, `ami_users`, or an instance profile, add the required permissions with `inline-policies`.',
    'In the China Regions, Packer adds tags after creation, which this preset does not allow.',
    'Together with `iam-roles`, the role can start an instance with a role named `PREFIX…` and use the permissions of that role.',
  ],
  source: serviceAuthorization('amazonec2'),
  statements: (scope) => {
    const named = `${scope.prefix}*`;
    const own = (...types: readonly string[]) => types.map((type) => regionalArn(scope, 'ec2', `${type}/*`));
    // The ARNs of images and snapshots name no account.
    const made = ['image', 'snapshot'].map((type) => `arn:${scope.partition}:ec2:*::${type}/*`);
    return [
      { Sid: 'Describe', Effect: 'Allow', Action: DESCRIBE, Resource: '*' },
      {
        Sid: 'Launch',
        Effect: 'Allow',
        Action: 'ec2:RunInstances',
        Resource: own('instance'),
        Condition: { StringLike: { 'aws:RequestTag/Name': named } },
      },
      {
        // Without `snapshot/*`: a disk from any snapshot of the account would show what is on it.
        Sid: 'LaunchFrom',
        Effect: 'Allow',
        Action: 'ec2:RunInstances',
        Resource: [
          `arn:${scope.partition}:ec2:*::image/*`,
          ...own('key-pair', 'network-interface', 'security-group', 'subnet', 'volume'),
        ],
      },
      {
        Sid: 'Create',
        Effect: 'Allow',
        Action: CREATE,
        Resource: [...made, ...own('key-pair', 'security-group')],
        Condition: { StringLike: { 'aws:RequestTag/Name': named } },
      },
      { Sid: 'CreateIn', Effect: 'Allow', Action: 'ec2:CreateSecurityGroup', Resource: own('vpc') },
      {
        Sid: 'TagNew',
        Effect: 'Allow',
        Action: 'ec2:CreateTags',
        Resource: [...made, ...own('instance', 'key-pair', 'security-group', 'volume')],
        Condition: {
          StringEquals: { 'ec2:CreateAction': [...CREATE, 'ec2:RunInstances'].map(withoutService) },
          StringLikeIfExists: { 'aws:RequestTag/Name': named },
        },
      },
      {
        Sid: 'Own',
        Effect: 'Allow',
        Action: [
          'ec2:AuthorizeSecurityGroupIngress',
          'ec2:CreateImage',
          'ec2:CreateSnapshot',
          'ec2:CreateTags',
          'ec2:DeleteKeyPair',
          'ec2:DeleteSecurityGroup',
          'ec2:DeleteSnapshot',
          'ec2:DeleteVolume',
          'ec2:DeregisterImage',
          'ec2:GetPasswordData',
          'ec2:RevokeSecurityGroupIngress',
          'ec2:StopInstances',
          'ec2:TerminateInstances',
        ],
        Resource: [...made, ...own('instance', 'key-pair', 'security-group', 'volume')],
        Condition: {
          StringLike: { 'aws:ResourceTag/Name': named },
          // A tag may be changed, but not to a name outside the prefix.
          StringLikeIfExists: { 'aws:RequestTag/Name': named },
        },
      },
    ];
  },
};

/** `ec2:CreateAction` holds the name of the operation alone. */
function withoutService(action: string): string {
  return action.slice(action.indexOf(':') + 1);
}

/** The few policies of AWS's own that the emulator knows, with documents that grant about what the real ones grant. */

import type { Partition } from '../../src/trust/arn.ts';
import type { PolicyDocument } from '../../src/trust/policy/document.ts';
import type { ManagedPolicy } from './account-state.ts';

const READ_ACTIONS = ['iam:Get*', 'iam:List*', 'iam:Simulate*', 's3:Get*', 's3:List*', 'ecr:Get*', 'ecr:Describe*'];
const VIEW_ACTIONS = ['iam:List*', 's3:List*', 'ecr:Describe*'];

/** Statement by path and name. https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html */
const DOCUMENTS: Readonly<Record<string, PolicyDocument>> = {
  '/AdministratorAccess': allow(['*']),
  '/PowerUserAccess': {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', NotAction: ['iam:*', 'organizations:*', 'account:*'], Resource: '*' }],
  },
  '/ReadOnlyAccess': allow(READ_ACTIONS),
  '/SecurityAudit': allow(READ_ACTIONS),
  '/job-function/ViewOnlyAccess': allow(VIEW_ACTIONS),
  '/IAMFullAccess': allow(['iam:*']),
  '/IAMReadOnlyAccess': allow(['iam:Get*', 'iam:List*', 'iam:Simulate*', 'iam:GenerateCredentialReport']),
  '/AmazonS3FullAccess': allow(['s3:*']),
  '/AmazonS3ReadOnlyAccess': allow(['s3:Get*', 's3:List*', 's3:Describe*']),
  '/AmazonEC2ContainerRegistryPowerUser': allow(['ecr:Get*', 'ecr:Describe*', 'ecr:BatchGetImage', 'ecr:PutImage']),
  '/AmazonEC2ContainerRegistryReadOnly': allow(['ecr:Get*', 'ecr:Describe*', 'ecr:BatchGetImage']),
};

function allow(actions: readonly string[]): PolicyDocument {
  return { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
}

/** Every policy of AWS's own in a partition. */
export function listAwsManagedPolicies(partition: Partition): readonly ManagedPolicy[] {
  return Object.entries(DOCUMENTS).map(([location, document], index) => {
    const cut = location.lastIndexOf('/') + 1;
    return {
      arn: `arn:${partition}:iam::aws:policy${location}`,
      name: location.slice(cut),
      path: location.slice(0, cut),
      id: `ANPAEMULATOR${String(index).padStart(9, 'A')}`,
      document: JSON.stringify(document),
      createdAt: Date.UTC(2015, 1, 6, 18, 39, 46),
    };
  });
}

/** A policy of AWS's own by ARN. */
export function findAwsManagedPolicy(partition: Partition, arn: string): ManagedPolicy | undefined {
  return listAwsManagedPolicies(partition).find((policy) => policy.arn === arn);
}
